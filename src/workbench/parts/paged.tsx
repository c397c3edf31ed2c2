import type { ComponentChildren, VNode } from 'preact';
import type { Answer } from '../api/ask.ts';
import type { OperationId } from '../api/operations.ts';
import type { PagedAnswer } from '../api/use-pages.ts';
import { MoreButton } from './more-button.tsx';
import { Empty, Failed, Loading } from './notices.tsx';
import { StaleNote } from './stale-note.tsx';

interface PagedProps<Id extends OperationId, Node> {
  /** As the object of “Loading …” and, with a capital, the subject of “… could not be loaded”. */
  readonly what: string;
  readonly paged: PagedAnswer<Id, Node>;
  /** What is said where the list is empty. */
  readonly empty: ComponentChildren;
  readonly children: (nodes: readonly Node[], answer: Answer<Id>) => ComponentChildren;
}

/** A list in its states: what failed is said where the reader waits for it, below what is there already. */
export function Paged<Id extends OperationId, Node>(props: PagedProps<Id, Node>): VNode {
  const { what, paged, empty, children } = props;
  const { answer, pages, isLoading, error, askAgain, more } = paged;
  const subject = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  return (
    <div class="answered" aria-busy={isLoading}>
      {answer === null || pages === null ? (
        isLoading ? (
          <Loading what={what} />
        ) : null
      ) : (
        <>
          <StaleNote analysis={answer.analysis} />
          {pages.nodes.length === 0 ? <Empty>{empty}</Empty> : children(pages.nodes, answer)}
        </>
      )}
      {error === null ? null : <Failed what={subject} error={error} askAgain={askAgain} />}
      {pages === null || pages.nodes.length === 0 ? null : (
        <MoreButton shown={pages.nodes.length} total={pages.total} isLoading={isLoading} onMore={more} />
      )}
    </div>
  );
}
