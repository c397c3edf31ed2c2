import type { VNode } from 'preact';
import { usePages } from '../api/use-pages.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Paged } from '../parts/paged.tsx';
import { useSettings } from '../shell/settings.ts';
import { createAddressReader } from './address-reader.ts';
import { CircularRow } from './circular-row.tsx';
import { ClaimLink } from './claim-link.tsx';
import { Faults } from './faults.tsx';
import { NamedCondition } from './named-condition.tsx';
import { namedClaim } from './named-node.ts';
import { useFilters } from './use-filters.ts';
import './rows.css';

export function CircularPage(): VNode {
  const { get } = useFilters();
  const { settings } = useSettings();
  const reader = createAddressReader(get);
  const claim = reader.text('claim');
  const paged = usePages('circular-page', {
    variables: { claim, named: claim === null ? [] : [claim], lang: settings.lang },
    size: 10,
    connectionOf: ({ circularReporting }) => ({
      ...circularReporting,
      edges: circularReporting.edges.map(({ cursor, node }) => ({ node: { ...node, cursor } })),
    }),
  });
  const ofClaim = namedClaim(paged.answer?.data.nodes ?? [], claim);
  return (
    <>
      <PageHead
        title="Circular reporting"
        lead="Voices that have it from each other. However many they are, nobody among them is an origin, unless the circle is anchored. An arrow points from a voice to the one that it credits."
      />
      <Faults faults={reader.faults()} />
      {claim === null ? null : (
        <NamedCondition name="claim" id={claim} words="Of the claim" isAnswered={paged.answer !== null}>
          {ofClaim === null ? null : <ClaimLink claim={ofClaim} />}
        </NamedCondition>
      )}
      <Paged
        what="circles"
        paged={paged}
        empty={
          claim === null
            ? 'No voices have it from each other.'
            : 'No voices of this claim have it from each other. Drop the condition to see those of others.'
        }
      >
        {(groups) => (
          <ol class="rows">
            {groups.map((group) => (
              <CircularRow key={group.cursor} group={group} />
            ))}
          </ol>
        )}
      </Paged>
    </>
  );
}
