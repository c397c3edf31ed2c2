import type { VNode } from 'preact';
import { usePages } from '../api/use-pages.ts';
import { PageHead } from '../parts/page-head.tsx';
import { Paged } from '../parts/paged.tsx';
import { SourceLink } from '../parts/source-link.tsx';
import { useSettings } from '../shell/settings.ts';
import { ChoiceCondition } from './choice-condition.tsx';
import { Conditions } from './conditions.tsx';
import { Faults } from './faults.tsx';
import { NamedCondition } from './named-condition.tsx';
import { namedSource } from './named-node.ts';
import { outletFilterNames, outletKinds, readOutletList } from './outlet-filter.ts';
import type { OutletList } from './outlet-filter.ts';
import { OutletTable } from './outlet-table.tsx';
import { TypedCondition } from './typed-condition.tsx';
import { useFilters } from './use-filters.ts';
import { wordsOf } from './words-of.ts';

const kinds = [['', 'any'], ...outletKinds.map((kind) => [kind, wordsOf(kind)] as const)] as const;

const passingOn = [
  ['', 'any'],
  ['true', 'relay-only'],
  ['false', 'not relay-only'],
] as const;

export function OutletsPage(): VNode {
  const { get } = useFilters();
  const { settings } = useSettings();
  const list = readOutletList(get);
  const { filter, mainlyRelays } = list;
  const paged = usePages('outlets-page', {
    variables: { filter, named: mainlyRelays === null ? [] : [mainlyRelays], lang: settings.lang },
    size: 30,
    connectionOf: ({ outlets }) => outlets,
  });
  const relayed = namedSource(paged.answer?.data.nodes ?? [], mainlyRelays);
  return (
    <>
      <PageHead title="Outlets" lead="Who publishes, and who only passes on." />
      <Faults faults={list.faults} />
      <OutletConditions list={list} />
      {mainlyRelays === null ? null : (
        <NamedCondition
          name="mainlyRelays"
          id={mainlyRelays}
          words="More than half of their claims are taken from"
          isAnswered={paged.answer !== null}
        >
          {relayed === null ? null : <SourceLink source={relayed} />}
        </NamedCondition>
      )}
      <Paged
        what="outlets"
        paged={paged}
        empty={
          Object.keys(filter).length === 0
            ? 'No outlet is recorded yet.'
            : 'No outlet meets all of these conditions. Drop one of them, or all.'
        }
      >
        {(outlets) => <OutletTable outlets={outlets} />}
      </Paged>
    </>
  );
}

function OutletConditions({ list }: { readonly list: OutletList }): VNode {
  return (
    <Conditions names={outletFilterNames}>
      <TypedCondition label="Name" name="name" placeholder="as you type" />
      <ChoiceCondition label="Kind" name="kind" value={list.kind ?? ''} choices={kinds} />
      <TypedCondition label="Country" name="country" placeholder="two letters" longest={2} />
      <ChoiceCondition label="Passing on" name="relayOnly" value={list.relayOnly ?? ''} choices={passingOn} />
    </Conditions>
  );
}
