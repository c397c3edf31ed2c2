/**
 * Waiting for the log to grow. However many wait, one looks: at once when this process has written, and every second for
 * what others write. While nobody waits, nobody looks.
 */
import { unavailable } from '../errors.ts';
import { PATIENCE_MS } from './patience.ts';

export interface LogWatch {
  /**
   * The last place of the log, as soon as it is after the given one; null when the signal ends the waiting. Rejects
   * (UNAVAILABLE) where the log could not be read for as long as patience lasts.
   */
  readonly beyond: (seq: number, signal: AbortSignal) => Promise<number | null>;
  /** Something was written here: looks now, if anybody waits. */
  readonly wake: () => void;
}

export interface LogWatchOptions {
  readonly lastSeq: () => Promise<number>;
  /** Runs what serves many: outside the request of the one who happened to begin it. */
  readonly apart: (run: () => void) => void;
  readonly now: () => number;
  readonly everyMs?: number;
  readonly patienceMs?: number;
}

interface Waiting {
  readonly seq: number;
  readonly since: number;
  readonly done: (last: number) => void;
  readonly failed: (error: unknown) => void;
}

/** For changes of other processes: imports of the command line, other servers. */
const EVERY_MS = 1_000;

/** Creates the watch of one process. */
export function createLogWatch(options: LogWatchOptions): LogWatch {
  const { apart, now, everyMs = EVERY_MS } = options;
  const waiting = new Set<Waiting>();
  const look = createLook(options, waiting);
  let timer: NodeJS.Timeout | null = null;

  const begin = (): void => {
    if (timer !== null) return;
    apart(() => {
      // It does not keep the process alive.
      timer = setInterval(look, everyMs).unref();
      look();
    });
  };
  const leave = (one: Waiting): void => {
    waiting.delete(one);
    if (waiting.size > 0 || timer === null) return;
    clearInterval(timer);
    timer = null;
  };

  return {
    beyond: async (seq, signal) => {
      if (signal.aborted) return null;
      const { promise, resolve, reject } = Promise.withResolvers<number | null>();
      const one: Waiting = { seq, since: now(), done: resolve, failed: reject };
      const end = (): void => resolve(null);
      signal.addEventListener('abort', end, { once: true });
      waiting.add(one);
      begin();
      try {
        return await promise;
      } finally {
        signal.removeEventListener('abort', end);
        leave(one);
      }
    },
    wake: () => {
      if (waiting.size > 0) apart(look);
    },
  };
}

/** Reads the end of the log and tells those for whom it is new. Never twice at once; asked meanwhile, it looks again. */
function createLook(
  { lastSeq, now, patienceMs = PATIENCE_MS }: LogWatchOptions,
  waiting: ReadonlySet<Waiting>,
): () => void {
  let isLooking = false;
  let isAskedAgain = false;
  let failingSince: number | null = null;

  const once = async (): Promise<void> => {
    try {
      const last = await lastSeq();
      failingSince = null;
      for (const one of waiting) if (last > one.seq) one.done(last);
    } catch (error) {
      failingSince ??= now();
      const away = unavailable('the log of changes cannot be read', error);
      // It may have failed before somebody else, long gone: each has patience of its own.
      for (const one of waiting)
        if (now() - Math.max(failingSince, one.since) >= patienceMs) one.failed(away);
    }
  };

  return () => {
    isAskedAgain = true;
    if (isLooking) return;
    isLooking = true;
    const all = async (): Promise<void> => {
      while (isAskedAgain && waiting.size > 0) {
        isAskedAgain = false;
        await once();
      }
      isLooking = false;
    };
    void all();
  };
}
