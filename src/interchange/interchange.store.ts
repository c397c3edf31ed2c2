/** The graph, namespace by namespace, in the terms of records. */
import { groupRows } from '../core/model/page.ts';
import type { Name, SourceType } from '../core/model/source.ts';
import type { Span } from '../core/model/span.ts';
import type { Graph } from '../graph/graph.ts';
import { toSpans } from '../graph/said-rows.ts';
import { typeOfLabel } from '../graph/source-labels.ts';
import {
  allRelations,
  assertionsOfNamespace,
  attributionsOfNamespace,
  claimsOfNamespace,
  documentsOfNamespace,
  namesOfNamespace,
  namespaces,
  sourcesOfNamespace,
  tiesOfNamespace,
} from './interchange.statements.ts';

export type InterchangeStore = ReturnType<typeof createInterchangeStore>;

/** Creates the store of exports on a graph. */
export function createInterchangeStore(graph: Graph) {
  return {
    /** By name. */
    namespaces: async () => (await graph.run(namespaces, {})).map(({ namespace }) => namespace).sort(),
    relations: async () =>
      groupRows(await graph.run(allRelations, {}), ({ namespace }) => namespace, withoutHome),
    sources: (namespace: string) => readSources(graph, prefixOf(namespace)),
    documents: (namespace: string) => graph.run(documentsOfNamespace, { prefix: prefixOf(namespace) }),
    claims: (namespace: string) => graph.run(claimsOfNamespace, { prefix: prefixOf(namespace) }),
    assertions: async (namespace: string) =>
      (await graph.run(assertionsOfNamespace, { prefix: prefixOf(namespace), namespace })).map(withSpans),
    attributions: async (namespace: string) =>
      (await graph.run(attributionsOfNamespace, { namespace })).map(withSpans),
  };
}

const prefixOf = (namespace: string): string => `${namespace}#`;

function withoutHome<T extends { readonly namespace: string; readonly id: string }>({
  namespace: _,
  id: __,
  ...row
}: T): Omit<T, 'namespace' | 'id'> {
  return row;
}

function withSpans<T extends Parameters<typeof toSpans>[0]>(row: T): T & { readonly spans: readonly Span[] } {
  return { ...row, spans: toSpans(row) };
}

async function readSources(graph: Graph, prefix: string) {
  const rows = await graph.run(sourcesOfNamespace, { prefix });
  const names = groupRows(
    await graph.run(namesOfNamespace, { prefix }),
    ({ sourceId }) => sourceId,
    ({ sourceId: _, ...name }): Name => name,
  );
  const ties = groupRows(
    await graph.run(tiesOfNamespace, { prefix }),
    ({ sourceId }) => sourceId,
    ({ sourceId: _, id: __, ...tie }) => tie,
  );
  return rows.map(({ id, nodeLabel, ...row }) => {
    const type: SourceType = typeOfLabel[nodeLabel];
    return { ...row, type, names: names.get(id) ?? [], ties: ties.get(id) ?? [] };
  });
}
