/**
 * Server-sent events, in the words of graphql-sse's protocol (distinct connections): `next` with an answer, `complete` at
 * the end. Who writes waits until the client has taken what was written before.
 */
import type { Response } from 'express';

export interface EventWriter {
  /** Resolves once there is room for more; false where the client has gone, or has taken nothing for too long. */
  readonly next: (id: string | null, answer: string) => Promise<boolean>;
  /** The stream is over, and there is nothing to come back for. */
  readonly complete: () => void;
  /** The stream breaks off: a client comes back, and goes on where it was. */
  readonly breakOff: () => void;
}

export interface EventWriterOptions {
  readonly heartbeatMs?: number;
  /** After how long a client that takes nothing is let go. */
  readonly stalledMs?: number;
}

/** Proxies and browsers give up connections on which nothing passes for half a minute or more. */
const HEARTBEAT_MS = 15_000;
const STALLED_MS = 120_000;

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  // nginx would keep events back until it has some kilobytes of them.
  'x-accel-buffering': 'no',
};

/** Begins the answer, and sends a sign of life now and then. */
export function beginEvents(
  response: Response,
  { heartbeatMs = HEARTBEAT_MS, stalledMs = STALLED_MS }: EventWriterOptions = {},
): EventWriter {
  response.status(200).set(headers);
  response.flushHeaders();
  // Some browsers take no notice of headers alone.
  response.write(':\n\n');
  const heartbeat = setInterval(() => {
    if (!response.writableNeedDrain) response.write(':\n\n');
  }, heartbeatMs);
  response.once('close', () => clearInterval(heartbeat));
  const end = (lastWords: string): void => {
    clearInterval(heartbeat);
    if (!response.destroyed) response.end(lastWords);
  };
  return {
    next: async (id, answer) => {
      if (response.destroyed) return false;
      const place = id === null ? '' : `id: ${id}\n`;
      if (response.write(`event: next\n${place}data: ${answer}\n\n`)) return true;
      return await hasDrained(response, stalledMs);
    },
    complete: () => end('event: complete\ndata:\n\n'),
    breakOff: () => end(':\n\n'),
  };
}

async function hasDrained(response: Response, withinMs: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const drained = (): void => resolve(true);
  const gone = (): void => resolve(false);
  const timer = setTimeout(() => {
    response.destroy();
    resolve(false);
  }, withinMs);
  response.once('drain', drained).once('close', gone);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    response.off('drain', drained).off('close', gone);
  }
}
