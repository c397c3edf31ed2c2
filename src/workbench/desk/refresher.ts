/** When to ask again: every so often while somebody can see the page, and never while an answer is still waited for. */

export interface RefresherOptions {
  readonly everyMs: number;
  readonly now: () => number;
  readonly isVisible: () => boolean;
  readonly isWaiting: () => boolean;
  readonly ask: () => void;
  /** Calls once, after so many milliseconds; what it gives back takes that back. */
  readonly later: (action: () => void, ms: number) => () => void;
}

export interface Refresher {
  /** To be told when the page is shown or hidden. */
  readonly visibilityChanged: () => void;
  readonly stop: () => void;
}

/** Begins to count now: the page has just asked by itself. */
export function startRefresher(options: RefresherOptions): Refresher {
  const { everyMs, now, isVisible, isWaiting, ask, later } = options;
  let due = now() + everyMs;
  let cancel = (): void => undefined;
  const wait = (): void => {
    cancel();
    if (isVisible()) cancel = later(look, Math.max(0, due - now()));
  };
  const look = (): void => {
    due = now() + everyMs;
    if (!isWaiting()) ask();
    wait();
  };
  wait();
  return { visibilityChanged: wait, stop: () => cancel() };
}
