/**
 * What a request asks for. graphql-http reads and checks the request; this puts the text of a persisted operation in
 * the place of its `documentId`, and refuses what is not taken: batches, unknown ids, texts where only ids are.
 */
import type { Request } from 'express';
import { parseRequestParams } from 'graphql-http';
import type { RequestParams, Request as TransportRequest, Response as TransportResponse } from 'graphql-http';
import { invalidInput } from '../errors.ts';
import type { ErrorCode } from '../errors.ts';
import type { PersistedOperations } from '../graphql/persisted-operations.ts';
import { errorBody } from './errors.ts';

export interface OperationRules {
  readonly persisted: PersistedOperations;
  /** True: an operation is asked for by id or not at all. */
  readonly onlyPersisted: boolean;
}

type Asked<Context> = TransportRequest<Request, Context>;

/** Creates the reader of requests; what it throws is the caller's fault, and answered with status 400. */
export function createParamsReader<Context>({
  persisted,
  onlyPersisted,
}: OperationRules): (request: Asked<Context>) => Promise<RequestParams | TransportResponse> {
  return async (request) => {
    const read = withBodyRead(request);
    const { documentId, hasText } = whatIsAsked(read);
    if (documentId === null) {
      return onlyPersisted && hasText
        ? refuse(
            403,
            'FORBIDDEN',
            'Only persisted operations are taken here: send their documentId, no query.',
          )
        : await parseRequestParams(read);
    }
    if (hasText) throw invalidInput('Send documentId or query, not both.');
    const text = typeof documentId === 'string' ? persisted.textOf(documentId) : undefined;
    return text === undefined
      ? refuse(404, 'NOT_FOUND', 'No persisted operation has this documentId.')
      : await parseRequestParams(withText(read, text));
  };
}

/** The same request with its JSON parsed once, for graphql-http too; what cannot be parsed is left for it to refuse. */
function withBodyRead<Context>(request: Asked<Context>): Asked<Context> {
  if (request.method !== 'POST' || typeof request.body !== 'string') return request;
  let body: unknown;
  try {
    body = JSON.parse(request.body);
  } catch {
    return request;
  }
  if (Array.isArray(body)) throw invalidInput('Batches are not taken: send one operation in one request.');
  return isObject(body) ? { ...request, body } : request;
}

function whatIsAsked<Context>(request: Asked<Context>): {
  readonly documentId: unknown;
  readonly hasText: boolean;
} {
  if (request.method === 'GET') {
    const search = searchOf(request.url);
    return { documentId: search.get('documentId'), hasText: search.has('query') };
  }
  const { documentId = null, query = null } = isObject(request.body) ? request.body : {};
  return { documentId, hasText: query !== null };
}

function withText<Context>(request: Asked<Context>, query: string): Asked<Context> {
  if (request.method !== 'GET') {
    return { ...request, body: { ...(isObject(request.body) ? request.body : {}), query } };
  }
  const search = searchOf(request.url);
  search.set('query', query);
  return { ...request, url: `?${search.toString()}` };
}

function searchOf(url: string): URLSearchParams {
  return new URLSearchParams(url.split('?', 2)[1]);
}

function refuse(status: number, code: ErrorCode, message: string): TransportResponse {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  return [errorBody(code, message), { status, statusText: code, headers }];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
