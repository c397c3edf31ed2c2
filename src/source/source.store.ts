/** Sources from the graph. */
import { groupRows, inOrderOf } from '../core/model/page.ts';
import type { Name, OutletKind, Ownership, Source, SourceType } from '../core/model/source.ts';
import type { Graph } from '../graph/graph.ts';
import { labelOfType, typeOfLabel } from '../graph/source-labels.ts';
import type { NodeLabel } from '../graph/source-labels.ts';
import {
  countSources,
  countSourcesByWords,
  namesBySourceIds,
  ownershipsByOutletIds,
  sourcesByIds,
  sourcesByKeys,
  sourcesPage,
  sourcesPageByWords,
  syndicationsByOutletIds,
} from './source.statements.ts';

export interface SourceConditions {
  readonly types: readonly SourceType[] | null;
  readonly outletKinds: readonly OutletKind[] | null;
  readonly country: string | null;
  /** A full-text query made of the words typed; null where none were. */
  readonly words: string | null;
}

export interface SourcePlace {
  readonly fromLabel: string;
  readonly afterId: string;
  readonly limit: number;
}

export interface SourceStore {
  readonly byIds: (ids: readonly string[]) => Promise<(Source | null)[]>;
  readonly byKeys: (keys: readonly string[]) => Promise<(Source | null)[]>;
  readonly page: (conditions: SourceConditions, place: SourcePlace) => Promise<readonly Source[]>;
  readonly count: (conditions: SourceConditions) => Promise<number>;
  readonly namesByIds: (ids: readonly string[]) => Promise<(readonly Name[])[]>;
  readonly ownershipsByIds: (ids: readonly string[]) => Promise<(readonly Ownership[])[]>;
  readonly syndicatesFromByIds: (ids: readonly string[]) => Promise<(readonly string[])[]>;
}

/** Creates the store of sources on a graph. */
export function createSourceStore(graph: Graph): SourceStore {
  return {
    byIds: async (ids) =>
      inOrderOf(ids, (await graph.run(sourcesByIds, { ids })).map(toSource), ({ id }) => id),
    byKeys: async (keys) =>
      inOrderOf(keys, (await graph.run(sourcesByKeys, { keys })).map(toSource), ({ key }) => key),
    page: async ({ words, ...conditions }, place) => {
      const params = { ...toFilter(conditions), ...place };
      const rows = await (words === null
        ? graph.run(sourcesPage, params)
        : graph.run(sourcesPageByWords, { ...params, words }));
      return rows.map(toSource);
    },
    count: async ({ words, ...conditions }) => {
      const filter = toFilter(conditions);
      const rows = await (words === null
        ? graph.run(countSources, filter)
        : graph.run(countSourcesByWords, { ...filter, words }));
      return rows[0]?.total ?? 0;
    },
    namesByIds: async (ids) => {
      const rows = await graph.run(namesBySourceIds, { ids });
      const names = groupRows(
        rows,
        (row) => row.sourceId,
        ({ sourceId: _, ...name }) => name,
      );
      return ids.map((id) => names.get(id) ?? []);
    },
    ownershipsByIds: async (ids) => {
      const rows = await graph.run(ownershipsByOutletIds, { ids });
      const ownerships = groupRows(
        rows,
        (row) => row.outletId,
        ({ outletId: _, ...ownership }) => ownership,
      );
      return ids.map((id) => ownerships.get(id) ?? []);
    },
    syndicatesFromByIds: async (ids) => {
      const rows = await graph.run(syndicationsByOutletIds, { ids });
      const others = groupRows(
        rows,
        (row) => row.outletId,
        (row) => row.otherId,
      );
      return ids.map((id) => others.get(id) ?? []);
    },
  };
}

/** A row of a source as what it is: its type instead of its label. */
export function toSource({
  nodeLabel,
  ...row
}: Omit<Source, 'type'> & { readonly nodeLabel: NodeLabel }): Source {
  return { ...row, type: typeOfLabel[nodeLabel] };
}

function toFilter({ types, outletKinds, country }: Omit<SourceConditions, 'words'>) {
  return { nodeLabels: types?.map((type) => labelOfType[type]) ?? null, outletKinds, country };
}
