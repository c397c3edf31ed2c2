/** The streams that one server has open: so many and no more, and all of them ended when it closes. */

export interface OpenStream {
  /** Ends with the server. */
  readonly ending: AbortSignal;
  /** The stream is over; harmless where it was already. */
  readonly over: () => void;
}

export interface OpenStreams {
  /** Null where there are too many, or the server closes. */
  readonly open: () => OpenStream | null;
  readonly count: () => number;
  /** Ends all, and lets no more be opened. */
  readonly end: () => void;
}

/** Each holds a connection and its place in the log, and no more; behind them are the reads of those that catch up. */
const MOST_STREAMS = 100;

/** Creates the register of one server. */
export function createOpenStreams(most = MOST_STREAMS): OpenStreams {
  const controllers = new Set<AbortController>();
  let isEnding = false;
  return {
    open: () => {
      if (isEnding || controllers.size >= most) return null;
      const controller = new AbortController();
      controllers.add(controller);
      return { ending: controller.signal, over: () => void controllers.delete(controller) };
    },
    count: () => controllers.size,
    end: () => {
      isEnding = true;
      for (const controller of controllers) controller.abort();
    },
  };
}
