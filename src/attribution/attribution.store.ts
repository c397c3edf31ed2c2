/** Attributions from the graph. */
import type { Attribution } from '../core/model/attribution.ts';
import { fetchPerParent, groupRows, inOrderOf } from '../core/model/page.ts';
import type { StatusPageRequest, StatusRequest } from '../core/model/page.ts';
import type { Graph } from '../graph/graph.ts';
import { toSpans } from '../graph/said-rows.ts';
import {
  attributionsByIds,
  attributionsFromAssertions,
  attributionsOfDocuments,
  attributionsToAssertions,
  attributionsToDocuments,
  countAttributionsOfDocuments,
  countAttributionsToAssertions,
  countAttributionsToDocuments,
} from './attribution.statements.ts';

/** Read in a document, crediting an assertion, or crediting what stands in a document and read in another. */
export type AttributionParent = 'document' | 'assertion' | 'citedDocument';

export interface AttributionStore {
  readonly byIds: (ids: readonly string[]) => Promise<(Attribution | null)[]>;
  readonly fromAssertions: (ids: readonly string[]) => Promise<(readonly Attribution[])[]>;
  readonly pages: (
    parent: AttributionParent,
    requests: readonly StatusPageRequest[],
  ) => Promise<(readonly Attribution[])[]>;
  readonly counts: (parent: AttributionParent, requests: readonly StatusRequest[]) => Promise<number[]>;
}

const pageStatements = {
  document: attributionsOfDocuments,
  assertion: attributionsToAssertions,
  citedDocument: attributionsToDocuments,
};
const countStatements = {
  document: countAttributionsOfDocuments,
  assertion: countAttributionsToAssertions,
  citedDocument: countAttributionsToDocuments,
};

type Row = Omit<Attribution, 'spans'> & Parameters<typeof toSpans>[0];

/** Creates the store of attributions on a graph. */
export function createAttributionStore(graph: Graph): AttributionStore {
  return {
    byIds: async (ids) =>
      inOrderOf(ids, (await graph.run(attributionsByIds, { ids })).map(toAttribution), ({ id }) => id),
    fromAssertions: async (ids) => {
      const rows = await graph.run(attributionsFromAssertions, { ids });
      const credits = groupRows(rows, (row) => row.fromId, toAttribution);
      return ids.map((id) => credits.get(id) ?? []);
    },
    pages: (parent, requests) =>
      fetchPerParent(
        requests,
        async ({ statuses, limit, afterId }, parentIds) => {
          const rows = await graph.run(pageStatements[parent], { parentIds, statuses, limit, afterId });
          return groupRows(rows, (row) => row.parentId, toAttribution);
        },
        [],
      ),
    counts: (parent, requests) =>
      fetchPerParent(
        requests,
        async ({ statuses }, parentIds) => {
          const rows = await graph.run(countStatements[parent], { parentIds, statuses });
          return new Map(rows.map(({ parentId, total }) => [parentId, total]));
        },
        0,
      ),
  };
}

function toAttribution(row: Row): Attribution {
  const { id, fromId, toId, documentId, cue, hedges, quoteType, scopeInferred } = row;
  const { note, status, recordedAt, recordedBy } = row;
  return {
    ...{ id, fromId, toId, documentId, cue, hedges, quoteType, scopeInferred },
    ...{ note, status, recordedAt, recordedBy, spans: toSpans(row) },
  };
}
