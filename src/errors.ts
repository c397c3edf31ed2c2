/** The coded errors of house style: what a caller may see. Anything else is masked before it leaves. */

export type ErrorCode =
  | 'INVALID_INPUT'
  | 'NOT_FOUND'
  | 'CONFLICT'
  | 'FORBIDDEN'
  | 'GRADE_NOT_EARNED'
  | 'SPAN_MISMATCH'
  | 'LIMIT_EXCEEDED'
  | 'UNAVAILABLE'
  | 'INTERNAL';

/** A fault with a code and a message that names the thing and the rule; safe to show to the caller. */
export class CodedError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CodedError';
    this.code = code;
  }
}

export const invalidInput = (message: string): CodedError => new CodedError('INVALID_INPUT', message);

export const conflict = (message: string): CodedError => new CodedError('CONFLICT', message);

/** The database (or something else that we need) does not answer; the caller may try again. */
export const unavailable = (message: string, cause?: unknown): CodedError =>
  new CodedError('UNAVAILABLE', message, { cause });

/** A fault in what a change was asked with; where it stands in the input, outermost first. */
export interface RefusedFor {
  readonly code: Exclude<ErrorCode, 'UNAVAILABLE' | 'INTERNAL'>;
  readonly path: readonly string[];
  readonly message: string;
}

/** A change is not made, for faults that the caller can mend: they are data of its answer, and nothing is left of it. */
export class Refusal extends Error {
  readonly faults: readonly RefusedFor[];

  constructor(faults: readonly RefusedFor[]) {
    super(faults.map(({ code, path }) => `${code} at ${path.join('.')}`).join(', '));
    this.name = 'Refusal';
    this.faults = faults;
  }
}

/** One fault; to be thrown. */
export const refusal = (code: RefusedFor['code'], path: readonly string[], message: string): Refusal =>
  new Refusal([{ code, path, message }]);

/**
 * Checks side by side: what both give, or one Refusal of all that they refuse, in their order (by Promise.all it would
 * be of the one that happens to refuse first). Anything else that one throws is thrown at once.
 */
export async function checkBoth<A, B>(first: Promise<A>, second: Promise<B>): Promise<readonly [A, B]> {
  const refusalsOf = (check: Promise<unknown>) =>
    check.then(
      (): readonly RefusedFor[] => [],
      (error: unknown) => {
        if (error instanceof Refusal) return error.faults;
        throw error;
      },
    );
  const faults = (await Promise.all([refusalsOf(first), refusalsOf(second)])).flat();
  if (faults.length > 0) throw new Refusal(faults);
  return await Promise.all([first, second]);
}
