/**
 * Execution of subscriptions: each event is answered as an operation of its own, with loaders of its own, so that a stream
 * of days remembers nothing. An event that cannot be answered while the database is away is tried again: a reader that
 * got half of it would not ask for the rest.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { createSourceEventStream, execute } from 'graphql';
import type { ExecutionArgs, ExecutionResult, GraphQLError } from 'graphql';
import { CodedError, invalidInput } from '../errors.ts';

/** What the source of a subscription gives; its resolver makes the field of it. */
export interface StreamedEvent {
  /** By which whoever was cut off after this event goes on. */
  readonly eventId: string;
}

export interface AnsweredEvent {
  readonly eventId: string;
  readonly result: ExecutionResult;
  /** That it was executed in. */
  readonly contextValue: unknown;
}

export interface StreamOptions {
  readonly args: ExecutionArgs;
  /** Makes the context of one event. */
  readonly createContext: () => unknown;
  readonly signal: AbortSignal;
  readonly patienceMs?: number;
  readonly retryMs?: number;
}

const PATIENCE_MS = 60_000;
const RETRY_MS = 1_000;

/** Begins a subscription: its events, or the errors for which it cannot begin. */
export async function openEvents(
  options: StreamOptions,
): Promise<AsyncGenerator<AnsweredEvent> | readonly GraphQLError[]> {
  const source = await createSourceEventStream(options.args);
  if (!(Symbol.asyncIterator in source)) return source.errors ?? [];
  return answerEach(source as AsyncIterable<StreamedEvent>, options);
}

async function* answerEach(
  events: AsyncIterable<StreamedEvent>,
  options: StreamOptions,
): AsyncGenerator<AnsweredEvent> {
  for await (const event of events) {
    const answered = await answerPatiently(event, options);
    if (options.signal.aborted) return;
    yield answered;
  }
}

async function answerPatiently(
  event: StreamedEvent,
  { args, createContext, signal, patienceMs = PATIENCE_MS, retryMs = RETRY_MS }: StreamOptions,
): Promise<AnsweredEvent> {
  const started = performance.now();
  for (;;) {
    const contextValue = await createContext();
    const result = await execute({ ...args, rootValue: event, contextValue });
    const isHalf = result.errors?.some(isAway) === true;
    if (!isHalf || signal.aborted || performance.now() - started >= patienceMs) {
      return { eventId: event.eventId, result, contextValue };
    }
    await sleep(retryMs, null, { signal }).catch(() => null);
  }
}

function isAway({ originalError }: GraphQLError): boolean {
  return originalError instanceof CodedError && originalError.code === 'UNAVAILABLE';
}

/** The place that the header `Last-Event-ID` names. */
export function readEventId(text: string): number {
  if (!/^\d{1,15}$/.test(text))
    throw invalidInput('Last-Event-ID: this is not the id of an event of this stream');
  return Number(text);
}
