/** The log: JSON lines that hold ids, counts and times, never article text, query text, variables or secrets. */
import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import { currentRequest } from './request-scope.ts';

export type { Logger };

export interface LoggerOptions {
  readonly level: string;
  /** Where the lines go; standard output where it is not given. */
  readonly destination?: DestinationStream;
}

/**
 * Creates the log. A line tells the request that it was written in, if there is one. An error belongs under the key
 * `err`, and a password never survives.
 */
export function createLogger(options: LoggerOptions): Logger {
  return pino(
    {
      level: options.level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
      mixin: describeRequest,
      redact: ['password', '*.password', '*.*.password'],
    },
    // Lines are written behind the scenes, each at once; with the default of 0 `flush` would wait for none of them.
    options.destination ?? pino.destination({ dest: 1, minLength: 1 }),
  );
}

/** Called for lines that are written, not for those below the level. */
function describeRequest(): object {
  const request = currentRequest();
  if (request === null) return {};
  const { requestId, trace } = request;
  return trace.traceId === null ? { requestId } : { requestId, traceId: trace.traceId };
}

interface ErrorDescription {
  readonly type: string;
  readonly code?: string;
  readonly stack: string;
  readonly cause?: ErrorDescription;
}

/**
 * What the log keeps of an error: type, code, stack and causes. pino's own serializer copies every property,
 * and with a GraphQLError that is the whole query text.
 */
function describeError(error: unknown, depth = 0): ErrorDescription {
  if (!(error instanceof Error)) return { type: typeof error, stack: 'thrown without a stack' };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const cause =
    error.cause === undefined || depth >= 4 ? {} : { cause: describeError(error.cause, depth + 1) };
  return { type: error.name, ...code, stack: stackOf(error, code.code), ...cause };
}

/** Errors that quote what they stumbled over: a value that does not fit its type, JSON that is none, stored words. */
const quotingTypes = new Set(['GraphQLError', 'SyntaxError', 'ZodError', '$ZodError']);

function stackOf(error: Error, code = ''): string {
  const stack = error.stack ?? error.message;
  const isQuoting = quotingTypes.has(error.name) || code.startsWith('Neo.');
  return isQuoting && error.message !== '' ? stack.replaceAll(error.message, () => '(left out)') : stack;
}
