import type { VNode } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { Empty } from '../parts/notices.tsx';
import { creditsBehind, groupCredits } from './credits-behind.ts';
import type { Pointing } from './pointing.ts';
import { inTextOrder } from './in-text-order.ts';
import { StatementItem } from './statement-item.tsx';
import type { DocumentParts } from './use-document-parts.ts';
import { useGrowing } from './use-growing.ts';
import { useOwnedRows } from './use-owned-rows.ts';
import './statement-list.css';

interface StatementListProps extends Pointing {
  readonly parts: DocumentParts;
}

/** What is stated in a document, each with those whom it credits. */
export function StatementList({ parts, ...pointing }: StatementListProps): VNode {
  const list = useRef<HTMLDivElement>(null);
  const statements = parts.statements.nodes;
  const credits = parts.credits.nodes;
  // In the order of the text, so none before all are there: they would change places with every page.
  const isSettled =
    (parts.statements.isComplete && parts.credits.isComplete) ||
    parts.statements.error !== null ||
    parts.credits.error !== null;
  const all = useMemo(() => {
    if (!isSettled) return [];
    const creditsOf = groupCredits(credits, 'from');
    const ordered = inTextOrder(statements).map((statement) => (
      <StatementItem
        key={statement.id}
        statement={statement}
        credits={creditsBehind(statement.id, creditsOf)}
      />
    ));
    return inParts(ordered);
  }, [statements, credits, isSettled]);
  const shown = useGrowing(all.length);
  const items = useMemo(() => all.slice(0, shown), [all, shown]);
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
      {isSettled ? null : <p class="faint">The list is shown once all of it has come.</p>}
      <div ref={list} {...events}>
        {items}
      </div>
    </section>
  );
}

/** A browser looks after each part in every frame, and lays out only those in view: not too many, and none too large. */
const partLength = 25;

function inParts(items: readonly VNode[]): readonly VNode[] {
  const starts = Array.from({ length: Math.ceil(items.length / partLength) }, (_, i) => i * partLength);
  return starts.map((start) => (
    <ol key={start} class="statement-part" start={start + 1}>
      {items.slice(start, start + partLength)}
    </ol>
  ));
}
