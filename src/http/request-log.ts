/** One log line for each request: never its query, variables or body, which may hold what nobody may keep. */
import type { Request, RequestHandler, Response } from 'express';
import type { Logger } from '../ops/logger.ts';
import { openNotes } from './request-notes.ts';

const wellFormedId = /^[A-Za-z0-9][A-Za-z0-9._-]{7,63}$/;
const maxLoggedPath = 200;

/** Gives each request an id (the client's `x-request-id` if that is 8 to 64 plain characters) and logs its end. */
export function requestLog(log: Logger, newId: () => string): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const asked = request.get('x-request-id');
    const notes = openNotes(request, asked !== undefined && wellFormedId.test(asked) ? asked : newId());
    response.setHeader('x-request-id', notes.requestId);
    // Taken now: a router further in changes what `path` means.
    const path = request.path.slice(0, maxLoggedPath);
    response.once('close', () => {
      const ms = Math.round((performance.now() - started) * 10) / 10;
      const { requestId, operationName } = notes;
      const line = { method: request.method, path, status: response.statusCode, ms, requestId };
      const level = path.startsWith('/health/') ? 'debug' : 'info';
      log[level](operationName === null ? line : { ...line, operationName }, outcomeOf(request, response));
    });
    next();
  };
}

function outcomeOf(request: Request, response: Response): string {
  if (response.writableFinished) return 'request answered';
  return request.complete ? 'request abandoned before its answer' : 'request broken off';
}
