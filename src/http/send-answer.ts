/**
 * How an answer leaves. A whole answer by GET may be kept by whoever asked, and is asked for again each time: where its
 * ETag, made of its bytes, is what the caller has, 304 says so without them. All else is not kept.
 */
import etag from 'etag';
import type { Request, Response } from 'express';
import fresh from 'fresh';
import type { Response as TransportResponse } from 'graphql-http';
import { errorBody } from './errors.ts';

/** Sends what graphql-http answered; `isWhole` where it was executed without any error. */
export function sendAnswer(
  request: Request,
  response: Response,
  [text, init]: TransportResponse,
  isWhole: boolean,
): void {
  response.vary('accept');
  // Set one by one, not by writeHead: then `end` knows the length, and need not send in chunks.
  response.statusCode = init.status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  for (const [name, value] of Object.entries(init.headers ?? {})) response.setHeader(name, value);
  if (text === null || request.method !== 'GET' || !isWhole) {
    response.setHeader('cache-control', 'no-store');
    response.end(text ?? bodyForStatus(init.status));
    return;
  }
  const tag = etag(text, { weak: true });
  response.setHeader('cache-control', 'private, no-cache');
  response.setHeader('etag', tag);
  // If-None-Match alone is looked at: scripts that send it get `cache-control: no-cache` added by their browser.
  if (fresh({ 'if-none-match': request.headers['if-none-match'] }, { etag: tag })) {
    response.statusCode = 304;
    response.removeHeader('content-type');
    response.end();
  } else response.end(text);
}

/** graphql-http answers these with a status alone. */
function bodyForStatus(status: number): string {
  const messages: Readonly<Record<number, string>> = {
    405: 'Use GET or POST.',
    406: 'Accept application/graphql-response+json or application/json.',
    415: 'Send content-type: application/json in UTF-8.',
  };
  return errorBody('INVALID_INPUT', messages[status] ?? 'The request cannot be read.');
}
