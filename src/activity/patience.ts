/** Reading from a database that may be away for a while: it is asked again, until patience is over. */
import { setTimeout as sleep } from 'node:timers/promises';
import { CodedError } from '../errors.ts';

export interface PatienceOptions {
  readonly now: () => number;
  readonly patienceMs?: number;
  readonly retryMs?: number;
}

/** A database that is started anew is back within this time. */
export const PATIENCE_MS = 60_000;
const RETRY_MS = 1_000;

/** Null where the signal ended it. */
export type Patiently = <T>(read: () => Promise<T>, signal: AbortSignal) => Promise<T | null>;

/** Creates the patience of readers that would rather wait than fail; other errors are thrown at once. */
export function createPatience({
  now,
  patienceMs = PATIENCE_MS,
  retryMs = RETRY_MS,
}: PatienceOptions): Patiently {
  return async (read, signal) => {
    const started = now();
    while (!signal.aborted) {
      try {
        return await read();
      } catch (error) {
        if (!isAway(error) || now() - started >= patienceMs) throw error;
        await sleep(retryMs, null, { signal }).catch(() => null);
      }
    }
    return null;
  };
}

function isAway(error: unknown): boolean {
  return error instanceof CodedError && error.code === 'UNAVAILABLE';
}
