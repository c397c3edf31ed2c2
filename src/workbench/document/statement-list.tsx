import type { VNode } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { Empty } from '../parts/notices.tsx';
import { creditsBehind, groupCredits } from './credits-behind.ts';
import type { Pointing } from './pointing.ts';
import { inTextOrder } from './in-text-order.ts';
import { StatementItem } from './statement-item.tsx';
import type { DocumentParts } from './use-document-parts.ts';
import { useOwnedRows } from './use-owned-rows.ts';
import './statement-list.css';

interface StatementListProps extends Pointing {
  readonly parts: DocumentParts;
}

/** What is stated in a document, each with those whom it credits. */
export function StatementList({ parts, ...pointing }: StatementListProps): VNode {
  const list = useRef<HTMLOListElement>(null);
  const statements = parts.statements.nodes;
  const credits = parts.credits.nodes;
  const items = useMemo(() => {
    const creditsOf = groupCredits(credits, 'from');
    return inTextOrder(statements).map((statement) => (
      <StatementItem
        key={statement.id}
        statement={statement}
        credits={creditsBehind(statement.id, creditsOf)}
      />
    ));
  }, [statements, credits]);
  const events = useOwnedRows(list, items, pointing);
  return (
    <section class="statements" aria-labelledby="statements">
      <h2 id="statements">
        {parts.statements.isComplete
          ? `Statements: ${parts.statements.total.toLocaleString('en')}`
          : 'Statements'}
      </h2>
      {parts.statements.isComplete && statements.length === 0 ? (
        <Empty>Nothing is recorded as stated in this document.</Empty>
      ) : null}
      <ol ref={list} {...events}>
        {items}
      </ol>
    </section>
  );
}
