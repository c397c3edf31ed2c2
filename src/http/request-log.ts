/** One log line for each request: never its query, variables or body, which may hold what nobody may keep. */
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from '../ops/logger.ts';
import type { Observer } from '../ops/observer.ts';
import { notesOf, openNotes } from './request-notes.ts';

const wellFormedId = /^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$/;
const maxLoggedPath = 200;

/**
 * Gives each request an id (the client's `x-request-id` if that is 8 to 64 plain characters), lets the observer watch
 * it, and logs its end.
 */
export function requestLog(log: Logger, newId: () => string, observer: Observer): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const asked = request.get('x-request-id');
    const requestId = asked !== undefined && wellFormedId.test(asked) ? asked : newId();
    const { method, path } = request;
    const traceparent = request.get('traceparent');
    const observation = observer.beginRequest({ requestId, method, path, traceparent });
    const notes = openNotes(request, requestId, observation);
    response.setHeader('x-request-id', requestId);
    response.once('close', () => {
      const ms = Math.round((performance.now() - started) * 10) / 10;
      const outcome = observation.ended(response.statusCode, response.writableFinished);
      const loggedPath = path.slice(0, maxLoggedPath);
      const line = { method, path: loggedPath, status: response.statusCode, outcome, ms };
      const { operationName } = notes;
      const level = path.startsWith('/health/') ? 'debug' : 'info';
      observation.run(() => {
        log[level](operationName === null ? line : { ...line, operationName }, endOf(request, response));
      });
    });
    observation.run(next);
  };
}

function endOf(request: Request, response: Response): string {
  if (notesOf(request).isStream) return 'stream ended';
  if (response.writableFinished) return 'request answered';
  return request.complete ? 'request abandoned before its answer' : 'request broken off';
}
