import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, AskError } from '../api/ask.ts';
import type { OperationId, VariablesOf } from '../api/operations.ts';
import { useAnswer } from '../api/use-answer.ts';
import { startRefresher } from './refresher.ts';

export const refreshSeconds = 15;

export interface LiveAnswer<Id extends OperationId> {
  /** The last there was, also where the service has gone since; null before the first. */
  readonly answer: Answer<Id> | null;
  /** When it came. */
  readonly answeredAt: Date | null;
  /** Why the last question has no answer; it stays until there is one. */
  readonly error: AskError | null;
  /** Other figures than those shown are on their way. */
  readonly isChanging: boolean;
  readonly askAgain: () => void;
}

/**
 * An answer that is asked for again and again while the page is seen. The browser keeps it with its tag: where nothing
 * has changed, 304 comes back in its place.
 */
export function useLiveAnswer<Id extends OperationId>(
  id: Id,
  variables: VariablesOf<Id> | null,
): LiveAnswer<Id> {
  const { answer, error, isLoading, askAgain } = useAnswer(id, variables);
  const question = JSON.stringify(variables);
  const [last, setLast] = useState<{ readonly at: Date; readonly question: string } | null>(null);
  const isWaiting = useRef(isLoading);
  const lastError = useRef(error);
  isWaiting.current = isLoading;
  if (!isLoading) lastError.current = error;
  useEffect(() => {
    // Each answer is an object of its own, also where it says the same.
    if (answer !== null) setLast({ at: new Date(), question });
  }, [answer]);
  useEffect(() => {
    const refresher = startRefresher({
      everyMs: refreshSeconds * 1_000,
      now: Date.now,
      isVisible: () => document.visibilityState === 'visible',
      isWaiting: () => isWaiting.current,
      ask: askAgain,
      later,
    });
    document.addEventListener('visibilitychange', refresher.visibilityChanged);
    return () => {
      document.removeEventListener('visibilitychange', refresher.visibilityChanged);
      refresher.stop();
    };
  }, [askAgain]);
  return {
    answer,
    answeredAt: last?.at ?? null,
    error: lastError.current,
    isChanging: isLoading && last?.question !== question,
    askAgain,
  };
}

function later(action: () => void, ms: number): () => void {
  const timer = setTimeout(action, ms);
  return () => clearTimeout(timer);
}
