/** The way down: what was opened last is closed first, within a deadline, and a second signal does not wait. */
import type { EventEmitter } from 'node:events';
import type { Logger } from './logger.ts';

export interface ShutdownOptions {
  readonly log: Logger;
  /** For all closers together, in milliseconds. */
  readonly deadlineMs: number;
  /** Ends the process; `process.exit` outside tests. */
  readonly exit: (code: number) => void;
}

export interface Shutdown {
  /** Adds something to close; the name is for the log. */
  readonly register: (name: string, close: () => Promise<void> | void) => void;
  /** Closes everything once, however often it is called; true if all closed without a fault and in time. */
  readonly run: (reason: string) => Promise<boolean>;
  /** Runs on SIGINT and SIGTERM and then exits (0, or 1 after a fault); a second signal exits at once. */
  readonly listen: (signals: EventEmitter) => void;
}

interface Closer {
  readonly name: string;
  readonly close: () => Promise<void> | void;
}

/** For the log's last lines: a reader that does not read must not hold up the end. */
const LAST_LINES_MS = 500;

const signalNumbers = { SIGINT: 2, SIGTERM: 15 } as const;

/** Creates the shutdown of one process. */
export function createShutdown({ log, deadlineMs, exit }: ShutdownOptions): Shutdown {
  const closers: Closer[] = [];
  let running: Promise<boolean> | null = null;

  const run = (reason: string): Promise<boolean> => {
    running ??= closeAll(closers.toReversed(), deadlineMs, log.child({ reason }));
    return running;
  };

  const onSignal = (signal: keyof typeof signalNumbers): void => {
    if (running !== null) exit(128 + signalNumbers[signal]);
    else
      void run(signal).then(async (isClean) => {
        await written(log);
        exit(isClean ? 0 : 1);
      });
  };

  return {
    register: (name, close) => void closers.push({ name, close }),
    run,
    listen: (signals) => {
      signals.on('SIGINT', () => onSignal('SIGINT'));
      signals.on('SIGTERM', () => onSignal('SIGTERM'));
    },
  };
}

async function closeAll(closers: readonly Closer[], deadlineMs: number, log: Logger): Promise<boolean> {
  log.info('shutting down');
  let isClean = true;
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, deadlineMs, 'late');
  });
  const closeOne = async ({ name, close }: Closer): Promise<void> => {
    try {
      await close();
    } catch (error) {
      isClean = false;
      log.error({ closer: name, err: error }, 'could not be closed');
    }
  };
  for (const closer of closers) {
    if ((await Promise.race([closeOne(closer), deadline])) !== 'late') continue;
    log.error(
      { closer: closer.name, deadlineMs },
      'not closed in time; the rest is left to the end of the process',
    );
    isClean = false;
    break;
  }
  clearTimeout(timer);
  log.info({ isClean }, 'shut down');
  return isClean;
}

/** Lines are written behind the scenes: an exit right after one would lose it now and then. */
async function written(log: Logger): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await new Promise<void>((resolve) => {
    timer = setTimeout(resolve, LAST_LINES_MS);
    log.flush(() => resolve());
  });
  clearTimeout(timer);
}
