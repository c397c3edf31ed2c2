import type { ComponentChildren, VNode } from 'preact';
import { usePages } from '../api/use-pages.ts';
import type { DriftPageQuery } from '../generated.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Paged } from '../parts/paged.tsx';
import { SourceLink } from '../parts/source-link.tsx';
import { useSettings } from '../shell/settings.ts';
import { createAddressReader } from './address-reader.ts';
import { ClaimLink } from './claim-link.tsx';
import { DocumentLink } from './document-link.tsx';
import { DriftRow } from './drift-row.tsx';
import { Faults } from './faults.tsx';
import { NamedCondition } from './named-condition.tsx';
import { namedClaim, namedDocument, namedSource } from './named-node.ts';
import { useFilters } from './use-filters.ts';
import './rows.css';

export function DriftPage(): VNode {
  const { get } = useFilters();
  const { settings } = useSettings();
  const reader = createAddressReader(get);
  const named = {
    document: reader.text('document'),
    claim: reader.text('claim'),
    outlet: reader.text('outlet'),
  };
  const ids = Object.values(named).filter((id) => id !== null);
  const paged = usePages('drift-page', {
    variables: { ...named, named: ids, lang: settings.lang },
    size: 20,
    connectionOf: ({ certaintyDrift }) => ({
      ...certaintyDrift,
      edges: certaintyDrift.edges.map(({ cursor, node }) => ({ node: { ...node, cursor } })),
    }),
  });
  return (
    <>
      <PageHead title="Certainty drift" lead="Where a hand sounds surer than what it rests on." />
      <Faults faults={reader.faults()} />
      <DriftConditions {...named} nodes={paged.answer?.data.nodes ?? null} />
      <Paged
        what="drifts"
        paged={paged}
        empty={
          ids.length === 0
            ? 'Nobody sounds surer than what they rest on.'
            : 'No certainty grew here. Drop the condition to see where it did.'
        }
      >
        {(drifts) => (
          <ol class="rows">
            {drifts.map((drift) => (
              <DriftRow key={drift.cursor} drift={drift} />
            ))}
          </ol>
        )}
      </Paged>
    </>
  );
}

interface DriftConditionsProps {
  readonly document: string | null;
  readonly claim: string | null;
  readonly outlet: string | null;
  /** Null before the first answer. */
  readonly nodes: DriftPageQuery['nodes'] | null;
}

/** What the links of other pages narrow the list to. */
function DriftConditions({ document, claim, outlet, nodes }: DriftConditionsProps): VNode {
  const inDocument = namedDocument(nodes ?? [], document);
  const ofClaim = namedClaim(nodes ?? [], claim);
  const byOutlet = namedSource(nodes ?? [], outlet);
  const conditions: readonly (readonly [string, string | null, string, ComponentChildren])[] = [
    [
      'document',
      document,
      'In the document',
      inDocument === null ? null : <DocumentLink document={inDocument} />,
    ],
    ['claim', claim, 'Of the claim', ofClaim === null ? null : <ClaimLink claim={ofClaim} />],
    ['outlet', outlet, 'Stated or published by', byOutlet === null ? null : <SourceLink source={byOutlet} />],
  ];
  return (
    <>
      {conditions.map(([name, id, words, thing]) =>
        id === null ? null : (
          <NamedCondition key={name} name={name} id={id} words={words} isAnswered={nodes !== null}>
            {thing}
          </NamedCondition>
        ),
      )}
    </>
  );
}
