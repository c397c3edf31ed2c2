import { useCallback, useEffect, useState } from 'preact/hooks';
import { AskError } from '../api/ask.ts';
import { everyPage, type Gathered, type ListPage } from './every-page.ts';

export interface Pages<Node> extends Gathered<Node> {
  readonly error: AskError | null;
  readonly askAgain: () => void;
}

/** Reads one page; null where there is no such list. */
export type ReadPage<Node> = (after: string | null, signal: AbortSignal) => Promise<ListPage<Node> | null>;

/** Keep `readPage` the same as long as the list is. What has come stays where a later page fails. */
export function useEveryPage<Node>(readPage: ReadPage<Node>): Pages<Node> {
  const [state, setState] = useState<Gathered<Node>>(nothing);
  const [error, setError] = useState<AskError | null>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    setState(nothing);
    setError(null);
    const read = async (): Promise<void> => {
      for await (const gathered of everyPage((after) => readPage(after, stop.signal)))
        if (!stop.signal.aborted) setState(gathered);
    };
    read().catch((cause: unknown) => {
      if (!stop.signal.aborted) setError(toAskError(cause));
    });
    return () => stop.abort();
  }, [readPage, times]);
  const askAgain = useCallback(() => setTimes((before) => before + 1), []);
  return { ...state, error, askAgain };
}

const nothing: Gathered<never> = { nodes: [], read: 0, total: 0, isComplete: false };

function toAskError(cause: unknown): AskError {
  return cause instanceof AskError ? cause : new AskError('INTERNAL', 'The answer cannot be read.');
}
