import type { VNode } from 'preact';
import { usePages } from '../api/use-pages.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Paged } from '../parts/paged.tsx';
import { SourceLink } from '../parts/source-link.tsx';
import { useSettings } from '../shell/settings.ts';
import { ClaimConditions } from './claim-conditions.tsx';
import { readClaimList } from './claim-filter.ts';
import { ClaimRows } from './claim-rows.tsx';
import { Faults } from './faults.tsx';
import { NamedCondition } from './named-condition.tsx';
import { namedSource } from './named-node.ts';
import { useFilters } from './use-filters.ts';

export function ClaimsPage(): VNode {
  const { get } = useFilters();
  const { settings } = useSettings();
  const list = readClaimList(get);
  const { filter, orderBy } = list;
  const statedBy = filter.statedBy == null ? null : String(filter.statedBy);
  const paged = usePages('claims-page', {
    variables: { filter, orderBy, named: statedBy === null ? [] : [statedBy], lang: settings.lang },
    size: 20,
    connectionOf: ({ claims }) => claims,
  });
  const source = namedSource(paged.answer?.data.nodes ?? [], statedBy);
  return (
    <>
      <PageHead
        title="Claims"
        lead="What is claimed, and how many independent voices are left of it. The origins are an interval: some of them cannot be shown to be independent of each other."
      />
      <Faults faults={list.faults} />
      <ClaimConditions list={list} />
      {statedBy === null ? null : (
        <NamedCondition name="statedBy" id={statedBy} words="Stated by" isAnswered={paged.answer !== null}>
          {source === null ? null : <SourceLink source={source} />}
        </NamedCondition>
      )}
      <Paged
        what="claims"
        paged={paged}
        empty={
          Object.keys(filter).length === 0
            ? 'No claim is recorded yet.'
            : 'No claim meets all of these conditions. Drop one of them, or all.'
        }
      >
        {(claims) => <ClaimRows claims={claims} />}
      </Paged>
    </>
  );
}
