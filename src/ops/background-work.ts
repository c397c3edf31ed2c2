/** Work that a server does by itself, again and again, and that ends when it does. */

export interface BackgroundWork {
  /** Starts no more, and waits for what is under way. */
  readonly stop: () => Promise<void>;
}

/** Runs now and then every so many milliseconds, never twice at once; it does not keep the process alive. */
export function startBackgroundWork(
  run: () => Promise<void>,
  everyMs: number,
  failed: (error: unknown) => void,
): BackgroundWork {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const turn = (): void => {
    running = run()
      .catch(failed)
      .then(() => {
        if (!isStopped) timer = setTimeout(turn, everyMs).unref();
      });
  };
  turn();
  return {
    stop: async () => {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
