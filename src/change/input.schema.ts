/** Inputs of changes: GraphQL has checked their types, this checks what types cannot say, and names every fault. */
import { z } from 'zod';
import { idKind } from '../core/model/ids.ts';
import type { IdKind } from '../core/model/ids.ts';
import { Refusal, refusal } from '../errors.ts';

const idPattern = /^[a-z]+_[0-9a-f]{32}$/;

/** An id of ours, of one of these kinds. Whether anything has it is for the database to say. */
export function idOf(...kinds: readonly [IdKind, ...IdKind[]]): z.ZodString {
  const rule = `must be the id of ${kinds.map(named).join(' or ')}`;
  return z.string().refine((id) => {
    const kind = idKind(id);
    return idPattern.test(id) && kind !== null && kinds.includes(kind);
  }, rule);
}

const named = (kind: IdKind): string => `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;

/** What is left out and what is null are alike, in GraphQL; here both are null. */
export function orNull<T extends z.ZodType>(
  schema: T,
): z.ZodPipe<
  z.ZodOptional<z.ZodNullable<T>>,
  z.ZodTransform<z.output<T> | null, z.output<T> | null | undefined>
> {
  return schema.nullish().transform((value) => value ?? null);
}

/** No input that means anything goes deeper; what is read by recursion must not be led on for ever. */
const MOST_LEVELS = 64;

function isTooDeep(input: unknown): boolean {
  let level: unknown[] = [input];
  for (let depth = 0; depth < MOST_LEVELS; depth += 1) {
    level = level.flatMap((one): unknown[] =>
      typeof one === 'object' && one !== null ? Object.values(one) : [],
    );
    if (level.length === 0) return false;
  }
  return true;
}

/** Reads an input, without what only the ledger is interested in; throws a Refusal that names every fault. */
export function readInput<T>(schema: z.ZodType<T>, input: object): T {
  if (isTooDeep(input)) {
    throw refusal('INVALID_INPUT', ['input'], `an input has at most ${String(MOST_LEVELS)} levels`);
  }
  const { idempotencyKey: _, ...rest } = input as { readonly idempotencyKey?: unknown };
  const read = schema.safeParse(rest);
  if (read.success) return read.data;
  throw new Refusal(
    read.error.issues.map(({ path, message }) => ({
      code: 'INVALID_INPUT',
      path: ['input', ...path.map(String)],
      message: [path.map(String).join('.'), message].filter((part) => part !== '').join(' '),
    })),
  );
}
