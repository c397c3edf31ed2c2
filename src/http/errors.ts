/** Errors of the HTTP layer, in the form of GraphQL errors, so that a client reads one form everywhere. */
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { CodedError } from '../errors.ts';
import type { ErrorCode } from '../errors.ts';
import type { Logger } from '../ops/logger.ts';
import type { Limits } from '../graphql/limits/limits.ts';
import { notesOf } from './request-notes.ts';

type Details = Readonly<Record<string, string | number>>;

/** Coded errors that end a request as a whole; one with another code is a fault of ours. */
const codedStatus: Partial<Record<ErrorCode, number>> = {
  INVALID_INPUT: 400,
  FORBIDDEN: 403,
  UNAVAILABLE: 503,
};

/** The body `{ errors: [{ message, extensions: { code, … } }] }`. */
export function errorBody(code: ErrorCode, message: string, details: Details = {}): string {
  return JSON.stringify({ errors: [{ message, extensions: { code, ...details } }] });
}

/** Ends a response with an error as JSON. */
export function sendError(response: Response, status: number, body: string): void {
  response.status(status).set('cache-control', 'no-store').type('application/json').end(body);
}

/** Answers what no route answered. The path is not repeated: it is the caller's text. */
export function notFound(): RequestHandler {
  return (_, response) => sendError(response, 404, errorBody('NOT_FOUND', 'Nothing is served at this path.'));
}

/** The last handler: tells the caller's faults from ours, and hides ours behind an id under which the log has them. */
export function errorHandler(log: Logger, limits: Limits, newId: () => string): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error: unknown, request, response, _next) => {
    const { requestId } = notesOf(request);
    if (response.headersSent) {
      log.error({ requestId, err: error }, 'answer broken off');
      response.destroy();
      return;
    }
    const known = toKnownFault(error, limits);
    if (known !== null) {
      // The caller's own faults have their request line; what we could not do needs its cause.
      if (known.status >= 500) log.warn({ requestId, err: error }, 'request not served');
      sendError(response, known.status, known.body);
      return;
    }
    const errorId = newId();
    log.error({ errorId, requestId, err: error }, 'request failed');
    sendError(response, 500, errorBody('INTERNAL', 'internal error', { errorId }));
  };
}

interface KnownFault {
  readonly status: number;
  readonly body: string;
}

/** The answer to a fault that the caller may see; null for one of ours. */
function toKnownFault(error: unknown, limits: Limits): KnownFault | null {
  if (error instanceof CodedError) {
    const status = codedStatus[error.code];
    return status === undefined ? null : { status, body: errorBody(error.code, error.message) };
  }
  const status = statusOf(error);
  if (status < 400 || status >= 500) return null;
  if (status === 413) {
    const message = `Limit of body size exceeded: at most ${limits.bodyBytes} bytes.`;
    const details = { limit: 'bodyBytes', bound: limits.bodyBytes };
    return { status, body: errorBody('LIMIT_EXCEEDED', message, details) };
  }
  const message =
    status === 415
      ? 'The body must be application/json in UTF-8, not compressed.'
      : 'The request cannot be read.';
  return { status, body: errorBody('INVALID_INPUT', message) };
}

/** Express and its body readers put the status of the caller's faults on the error. */
function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return typeof status === 'number' ? status : 500;
}
