import type { VNode } from 'preact';
import { usePages } from '../api/use-pages.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Paged } from '../parts/paged.tsx';
import { createAddressReader } from './address-reader.ts';
import { ChoiceCondition } from './choice-condition.tsx';
import { Conditions } from './conditions.tsx';
import { DisputeRow } from './dispute-row.tsx';
import { Faults } from './faults.tsx';
import { TypedCondition } from './typed-condition.tsx';
import { useFilters } from './use-filters.ts';
import './rows.css';

const disputeKinds = ['CONTRADICTS', 'TENSION'] as const;

const kinds = [
  ['', 'all'],
  ['CONTRADICTS', 'both cannot be so'],
  ['TENSION', 'both may be so'],
] as const;

export function DisputesPage(): VNode {
  const { get } = useFilters();
  const reader = createAddressReader(get);
  const kind = reader.oneOf('kind', disputeKinds);
  const topic = reader.text('topic');
  const paged = usePages('disputes-page', {
    variables: { kinds: kind === null ? disputeKinds : [kind], topic },
    size: 20,
    connectionOf: ({ disputes }) => ({
      ...disputes,
      edges: disputes.edges.map(({ cursor, node }) => ({ node: { ...node, cursor } })),
    }),
  });
  return (
    <>
      <PageHead title="Disputes" lead="What is at odds, with both sides and what is left of each." />
      <Faults faults={reader.faults()} />
      <Conditions names={['kind', 'topic']}>
        <ChoiceCondition label="Kind" name="kind" value={kind ?? ''} choices={kinds} />
        <TypedCondition label="Topic, word for word" name="topic" />
      </Conditions>
      <Paged
        what="disputes"
        paged={paged}
        empty={
          kind === null && topic === null
            ? 'Nothing that is recorded is at odds with anything else.'
            : 'Nothing under these conditions is at odds. Drop one of them.'
        }
      >
        {(disputes) => (
          <ol class="rows">
            {disputes.map((dispute) => (
              <DisputeRow key={dispute.cursor} dispute={dispute} />
            ))}
          </ol>
        )}
      </Paged>
    </>
  );
}
