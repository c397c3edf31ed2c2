import { useCallback, useEffect, useState } from 'preact/hooks';
import { ask, AskError } from './ask.ts';
import type { Answer } from './ask.ts';
import type { OperationId, VariablesOf } from './operations.ts';

export interface Asked<Id extends OperationId> {
  /** The last answer, also while the next is waited for; null before the first. */
  readonly answer: Answer<Id> | null;
  readonly isLoading: boolean;
  /** Why the last question has no answer. */
  readonly error: AskError | null;
  readonly askAgain: () => void;
}

interface State<Id extends OperationId> {
  readonly asked: string | null;
  readonly answer: Answer<Id> | null;
  readonly error: AskError | null;
}

/**
 * Asks when the variables change, and again when it is told to; null asks nothing. An answer that comes after the next
 * question was put is dropped.
 */
export function useAnswer<Id extends OperationId>(id: Id, variables: VariablesOf<Id> | null): Asked<Id> {
  const question = variables === null ? null : JSON.stringify(variables);
  const [times, setTimes] = useState(0);
  const asked = question === null ? null : `${String(times)} ${question}`;
  const [state, setState] = useState<State<Id>>({ asked: null, answer: null, error: null });
  useEffect(() => {
    if (question === null) return;
    const stop = new AbortController();
    ask(id, JSON.parse(question) as VariablesOf<Id>, stop.signal).then(
      (answer) => setState({ asked, answer, error: null }),
      (error: unknown) => {
        if (!stop.signal.aborted)
          setState(({ answer }) => ({
            asked,
            answer,
            error: toAskError(error),
          }));
      },
    );
    return () => stop.abort();
  }, [id, question, asked]);
  const askAgain = useCallback(() => setTimes((before) => before + 1), []);
  const isLoading = asked !== null && state.asked !== asked;
  return {
    answer: asked === null ? null : state.answer,
    isLoading,
    error: isLoading ? null : state.error,
    askAgain,
  };
}

/** Whatever was thrown, as why there is no answer. */
export function toAskError(error: unknown): AskError {
  if (error instanceof AskError) return error;
  return new AskError('INTERNAL', error instanceof Error ? error.message : 'The answer cannot be read.');
}
