/**
 * What a caller may see of an error. Coded errors pass, faults of the request are INVALID_INPUT, and everything else
 * becomes “internal error” with an id under which the log has it: no stack, no message of the database.
 */
import { GraphQLError, Kind } from 'graphql';
import { CodedError } from '../errors.ts';

/** What the log is told of an error that the caller does not see. */
export interface HiddenFault {
  readonly errorId: string;
  readonly code: 'INTERNAL' | 'UNAVAILABLE';
  /** Where in the answer, `claim.chains.nodes.0`; no arguments, no variables. */
  readonly path: string;
  readonly error: unknown;
}

export interface ErrorMaskOptions {
  readonly newId: () => string;
  readonly report: (fault: HiddenFault) => void;
}

/** Masks the errors of one answer. */
export type ErrorMask = (error: GraphQLError) => GraphQLError;

const internalMessage = 'internal error';
const maxMessageLength = 1_000;

/**
 * Creates the mask for one request: an error that many fields share (a batch that failed) gets one id and is
 * reported once.
 */
export function createErrorMask({ newId, report }: ErrorMaskOptions): ErrorMask {
  const idByCause = new Map<unknown, string>();

  const hide = (error: GraphQLError, code: HiddenFault['code']): string => {
    const cause = error.originalError ?? error;
    const known = idByCause.get(cause);
    if (known !== undefined) return known;
    const errorId = newId();
    idByCause.set(cause, errorId);
    report({ errorId, code, path: (error.path ?? []).join('.'), error: cause });
    return errorId;
  };

  return (error) => {
    const cause = error.originalError;
    if (cause instanceof CodedError && cause.code === 'UNAVAILABLE') {
      return withCode(error, cause.message, { code: cause.code, errorId: hide(error, 'UNAVAILABLE') });
    }
    if (cause instanceof CodedError && cause.code !== 'INTERNAL') {
      return withCode(error, cause.message, { code: cause.code });
    }
    if (pointsAtArgument(cause)) return toRequestError(error);
    return withCode(error, internalMessage, { code: 'INTERNAL', errorId: hide(error, 'INTERNAL') });
  };
}

/**
 * The error for a request that cannot be executed: unreadable, wrong syntax, invalid, wrong variables.
 * A code that it has already stays; it is INVALID_INPUT otherwise. Long messages (they quote values) are cut.
 */
export function toRequestError(error: Error): GraphQLError {
  const message =
    error.message.length > maxMessageLength ? `${error.message.slice(0, maxMessageLength)}…` : error.message;
  if (error instanceof CodedError) return new GraphQLError(message, { extensions: { code: error.code } });
  if (!(error instanceof GraphQLError))
    return new GraphQLError(message, { extensions: { code: 'INVALID_INPUT' } });
  return withCode(error, message, { code: 'INVALID_INPUT', ...error.extensions });
}

/** graphql-js finds some wrong arguments (null for a non-null one) only while it executes. */
function pointsAtArgument(cause: Error | undefined): boolean {
  if (!(cause instanceof GraphQLError) || cause.nodes === undefined) return false;
  return cause.nodes.every(({ kind }) => kind === Kind.VARIABLE || kind.endsWith('Value'));
}

function withCode(error: GraphQLError, message: string, extensions: Record<string, unknown>): GraphQLError {
  const { nodes = null, source = null, positions = null, path = null, locations } = error;
  const coded = new GraphQLError(message, { nodes, source, positions, path, extensions });
  // A compiled operation has no nodes any more, and tells places alone.
  if (nodes === null && locations !== undefined) {
    Object.defineProperty(coded, 'locations', { value: locations, enumerable: true });
  }
  return coded;
}
