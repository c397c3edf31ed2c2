/**
 * Pages of other origins. A browser sends a page's requests whatever we say, and only then asks whether the page may
 * read the answer; so the origin is looked at first, and nothing is done for one that is not on the list.
 */
import cors from 'cors';
import type { RequestHandler } from 'express';
import { errorBody, sendError } from './errors.ts';

/** Any page may read: what stands on a public service, where nothing is behind the user's own network. */
const ANY_ORIGIN = '*';

const preflightSeconds = 600;

/** Creates the handlers: the refusal of foreign origins (403), then the headers and preflights of those allowed. */
export function crossOrigin(allowed: readonly string[]): RequestHandler[] {
  const isAny = allowed.includes(ANY_ORIGIN);
  const refuseForeign: RequestHandler = (request, response, next) => {
    response.vary('origin');
    const origin = request.get('origin');
    if (origin === undefined || isAny || allowed.includes(origin) || isOwn(origin, request.headers.host)) {
      next();
    } else {
      const message = 'Pages of this origin may not use the service: CORS_ORIGINS lists those that may.';
      sendError(response, 403, errorBody('FORBIDDEN', message));
    }
  };
  const headers = cors({
    origin: isAny ? ANY_ORIGIN : [...allowed],
    methods: ['GET', 'POST'],
    allowedHeaders: [
      'content-type',
      'authorization',
      'x-request-id',
      'idempotency-key',
      'last-event-id',
      'traceparent',
    ],
    exposedHeaders: ['etag', 'retry-after', 'x-request-id'],
    maxAge: preflightSeconds,
  });
  return [refuseForeign, headers];
}

/** Our own pages. The scheme is left out: TLS may end at a proxy, and then only the browser knows of it. */
function isOwn(origin: string, host: string | undefined): boolean {
  return host !== undefined && URL.parse(origin)?.host === host.toLowerCase();
}
