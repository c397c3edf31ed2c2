import type { ComponentChildren, VNode } from 'preact';
import type { Answer } from '../api/ask.ts';
import type { OperationId } from '../api/operations.ts';
import type { Asked } from '../api/use-answer.ts';
import { Failed, Loading } from './notices.tsx';
import { StaleNote } from './stale-note.tsx';

interface AnsweredProps<Id extends OperationId> {
  /** As the object of “Loading …” and, with a capital, the subject of “… could not be loaded”. */
  readonly what: string;
  readonly asked: Asked<Id>;
  readonly children: (answer: Answer<Id>) => ComponentChildren;
}

/** An answer in its four states. While the next one is waited for, the last stays, marked as busy. */
export function Answered<Id extends OperationId>({ what, asked, children }: AnsweredProps<Id>): VNode {
  const { answer, isLoading, error, askAgain } = asked;
  const subject = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  return (
    <div class="answered" aria-busy={isLoading}>
      {error === null ? null : <Failed what={subject} error={error} askAgain={askAgain} />}
      {answer === null ? (
        isLoading ? (
          <Loading what={what} />
        ) : null
      ) : (
        <>
          <StaleNote analysis={answer.analysis} />
          {children(answer)}
        </>
      )}
    </div>
  );
}
