/**
 * Subscriptions over server-sent events. Requests are read, and documents limited, as those of graphql-route are; what is
 * different is that there is no end to wait for, so no deadline: a stream ends when its client goes or the server closes.
 */
import type { Request, RequestHandler, Response } from 'express';
import { GraphQLError } from 'graphql';
import type { ExecutionResult } from 'graphql';
import type { RequestParams, Response as TransportResponse } from 'graphql-http';
import { createErrorMask, toRequestError } from '../graphql/error-masking.ts';
import type { ErrorMask } from '../graphql/error-masking.ts';
import { openEvents } from '../graphql/streamed-events.ts';
import type { AnsweredEvent } from '../graphql/streamed-events.ts';
import type { Metrics } from '../ops/metrics.ts';
import { outcomeOfCodes } from '../ops/outcome.ts';
import type { Outcome } from '../ops/outcome.ts';
import { errorBody, sendError } from './errors.ts';
import { beginEvents } from './event-writer.ts';
import type { EventWriterOptions } from './event-writer.ts';
import type { GraphqlRouteOptions } from './graphql-route.ts';
import type { OpenStreams } from './open-streams.ts';
import type { ReadableOperation } from './operation-reader.ts';
import { notesOf } from './request-notes.ts';
import { createParamsReader } from './request-params.ts';
import { sendAnswer } from './send-answer.ts';

type Shared = 'schema' | 'createContext' | 'extensionsOf' | 'operations' | 'log' | 'newId' | 'readOperation';

export interface StreamRouteOptions extends Pick<GraphqlRouteOptions, Shared> {
  readonly streams: OpenStreams;
  readonly metrics: Metrics;
  readonly writing?: EventWriterOptions;
}

const RETRY_AFTER_SECONDS = 5;
const media = 'text/event-stream';

/** True for a request that asks for a stream by its media type, whatever else it takes. */
export function wantsStream({ headers: { accept = '' } }: Request): boolean {
  return accept.split(',').some((type) => type.split(';', 1)[0]?.trim().toLowerCase() === media);
}

/** Creates the handler of `/graphql/stream`; bodies must have been read as text before. */
export function streamRoute(options: StreamRouteOptions): RequestHandler {
  const readParams = createParamsReader<null>(options.operations);
  return async (request, response) => {
    const { method, url, headers } = request;
    if (request.accepts(media) === false) {
      return sendError(response, 406, errorBody('INVALID_INPUT', `Accept ${media}.`));
    }
    const body = typeof request.body === 'string' ? request.body : null;
    let params: RequestParams | TransportResponse;
    try {
      params = await readParams({ method, url, headers, body, raw: request, context: null });
    } catch (error) {
      // What the reader throws is the caller's fault.
      return sendErrors(request, response, [toRequestError(toError(error))]);
    }
    if (!('query' in params)) return sendAnswer(request, response, params, false);
    const found = options.readOperation(params, 'STREAM');
    if (found.operation === null) return sendErrors(request, response, found.errors);
    await answer(options, request, response, found);
  };
}

async function answer(
  options: StreamRouteOptions,
  request: Request,
  response: Response,
  found: ReadableOperation,
): Promise<void> {
  const { streams, metrics } = options;
  const { observation } = notesOf(request);
  const operationName = found.operation.name?.value ?? null;
  notesOf(request).operationName = operationName;
  observation.operationBegan(found.operation.operation, operationName);
  const stream = streams.open();
  if (stream === null) {
    response.set('retry-after', String(RETRY_AFTER_SECONDS));
    return sendError(response, 503, errorBody('UNAVAILABLE', 'Too many streams are open: try again later.'));
  }
  const gone = new AbortController();
  response.once('close', () => {
    gone.abort();
    stream.over();
    metrics.observeStreams(streams.count());
  });
  metrics.observeStreams(streams.count());
  const signal = AbortSignal.any([stream.ending, gone.signal]);
  await sendEvents(options, request, response, found, signal);
}

async function sendEvents(
  options: StreamRouteOptions,
  request: Request,
  response: Response,
  { document, operation, variables }: ReadableOperation,
  signal: AbortSignal,
): Promise<void> {
  const { schema, writing } = options;
  const notes = notesOf(request);
  const { requestId, observation } = notes;
  const lastEventId = request.get('last-event-id') ?? null;
  const createContext = (): unknown =>
    options.createContext({ requestId, signal, idempotencyKey: null, lastEventId });
  const operationName = operation.name?.value ?? null;
  const args = { schema, document, operationName, variableValues: variables };
  const contextValue = await createContext();
  const events = await openEvents({ args: { ...args, contextValue }, createContext, signal });
  if (!(Symbol.asyncIterator in events))
    return sendErrors(request, response, events.map(maskFor(options, requestId)));
  if (response.destroyed) return;
  notes.isStream = true;
  const writer = beginEvents(response, writing);
  try {
    for await (const event of events) {
      const text = JSON.stringify(toAnswer(options, event, maskFor(options, requestId)));
      if (!(await writer.next(event.eventId, text))) return;
    }
    // They end with the signal and not before; who is cut off by our closing goes on elsewhere.
    writer.breakOff();
  } catch (error) {
    const cause = toError(error);
    const masked = maskFor(options, requestId)(new GraphQLError(cause.message, { originalError: cause }));
    observation.operationEnded(outcomeOfCodes([masked.extensions['code']]));
    await writer.next(null, JSON.stringify({ errors: [masked] }));
    writer.complete();
  }
}

function toAnswer(
  { extensionsOf }: StreamRouteOptions,
  { result: { errors, ...result }, contextValue }: AnsweredEvent,
  mask: ErrorMask,
): ExecutionResult {
  const extensions = extensionsOf(contextValue);
  const more = extensions === null ? {} : { extensions };
  return errors === undefined ? { ...result, ...more } : { errors: errors.map(mask), ...result, ...more };
}

/** One for each event: it remembers the faults that it gave an id. */
function maskFor({ newId, log }: StreamRouteOptions, requestId: string): ErrorMask {
  return createErrorMask({
    newId,
    report: ({ error, ...fault }) => log.error({ ...fault, requestId, err: error }, 'field failed'),
  });
}

/** No stream is begun; a client that cannot read this must not come back with the same, so the status tells too. */
function sendErrors(request: Request, response: Response, errors: readonly GraphQLError[]): void {
  const outcome = outcomeOfCodes(errors.map(({ extensions }) => extensions['code']));
  notesOf(request).observation.operationEnded(outcome);
  if (outcome === 'unavailable') response.set('retry-after', String(RETRY_AFTER_SECONDS));
  sendError(response, statusOf(outcome), JSON.stringify({ errors }));
}

function statusOf(outcome: Outcome): number {
  if (outcome === 'unavailable') return 503;
  return outcome === 'failed' ? 500 : 400;
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error('thrown without an error', { cause: error });
}
