/** Asks a worker for a better layout, and drops what comes too late or for a picture that is no longer there. */
import type { Layout, LayoutInput } from './layout.ts';

/** What is asked of a worker here. */
export interface LayoutWorker {
  readonly postMessage: (input: LayoutInput) => void;
  readonly terminate: () => void;
}

/** Starts one that answers by `onLayout`, or fails by `onFailure`; may throw. */
export type StartWorker = (onLayout: (layout: Layout) => void, onFailure: () => void) => LayoutWorker;

export interface LaterLayout {
  /** A question takes the place of the last one; `onLayout` is never called for that again, nor where it fails. */
  readonly ask: (input: LayoutInput, onLayout: (layout: Layout) => void) => void;
  readonly stop: () => void;
}

export function createLaterLayout(startWorker: StartWorker, timeoutMs: number): LaterLayout {
  let worker: LayoutWorker | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: ((layout: Layout) => void) | null = null;
  const stop = (): void => {
    clearTimeout(timer);
    worker?.terminate();
    worker = null;
    waiting = null;
  };
  const answer = (layout: Layout): void => {
    clearTimeout(timer);
    const onLayout = waiting;
    waiting = null;
    onLayout?.(layout);
  };
  const ask: LaterLayout['ask'] = (input, onLayout) => {
    // A worker that is busy with what nobody waits for any more cannot be told so: it is ended.
    if (waiting !== null) stop();
    try {
      worker ??= startWorker(answer, stop);
    } catch {
      // A browser that starts no worker keeps the first layout.
      return;
    }
    waiting = onLayout;
    timer = setTimeout(stop, timeoutMs);
    worker.postMessage(input);
  };
  return { ask, stop };
}
