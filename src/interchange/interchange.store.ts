/** The graph, namespace by namespace, in the terms of records. */
import { groupRows } from '../core/model/page.ts';
import type { Name } from '../core/model/source.ts';
import type { Graph } from '../graph/graph.ts';
import type { RowOf } from '../graph/statement.ts';
import { toSpans } from '../graph/said-rows.ts';
import { typeOfLabel } from '../graph/source-labels.ts';
import {
  allRelations,
  assertionsByIds,
  assertionsOfDocuments,
  attributionsRead,
  claimsOfNamespace,
  documentsOfNamespace,
  documentsRead,
  namesOfNamespace,
  namespaces,
  sourcesOfNamespace,
  textsByVersions,
  tiesOfNamespace,
} from './interchange.statements.ts';

type Source = Awaited<ReturnType<typeof readSources>>[number];
type Document = ReturnType<typeof toDocument<RowOf<typeof documentsOfNamespace>>>;
type Spanned<T> = T & { readonly spans: ReturnType<typeof toSpans> };
type Ids = readonly string[];

export interface InterchangeStore {
  readonly namespaces: () => Promise<readonly string[]>;
  /** By namespace. */
  readonly relations: () => Promise<ReadonlyMap<string, readonly RowOf<typeof allRelations>[]>>;
  readonly sources: (namespace: string) => Promise<readonly Source[]>;
  readonly documents: (namespace: string) => Promise<readonly Document[]>;
  readonly claims: (namespace: string) => Promise<readonly RowOf<typeof claimsOfNamespace>[]>;
  /** The text of a version, or null where it is not held. */
  readonly text: (versionId: string) => Promise<string | null>;
  /** Documents that a namespace read attributions in, by key. */
  readonly documentsRead: (namespace: string) => Promise<readonly RowOf<typeof documentsRead>[]>;
  readonly attributionsRead: (
    namespace: string,
    documentIds: Ids,
  ) => Promise<readonly Spanned<RowOf<typeof attributionsRead>>[]>;
  readonly assertionsByIds: (ids: Ids) => Promise<readonly Spanned<RowOf<typeof assertionsByIds>>[]>;
  /** Assertions that stand in documents, with the statuses of their attributions, by id. */
  readonly assertionsOfDocuments: (
    documentIds: Ids,
  ) => Promise<readonly Spanned<RowOf<typeof assertionsOfDocuments>>[]>;
}

/** Creates the store of exports on a graph. Reads are streamed: they have no time limit. */
export function createInterchangeStore(graph: Graph): InterchangeStore {
  const prefixOf = (namespace: string) => ({ prefix: `${namespace}#` });
  return {
    namespaces: async () => (await all(graph.stream(namespaces, {}))).map(({ name }) => name).sort(),
    relations: async () =>
      groupRows(
        await all(graph.stream(allRelations, {})),
        ({ namespace }) => namespace,
        (row) => row,
      ),
    sources: (namespace) => readSources(graph, prefixOf(namespace)),
    documents: async (namespace) =>
      (await all(graph.stream(documentsOfNamespace, prefixOf(namespace)))).map(toDocument),
    claims: (namespace) => all(graph.stream(claimsOfNamespace, prefixOf(namespace))),
    text: async (versionId) => (await graph.run(textsByVersions, { ids: [versionId] }))[0]?.text ?? null,
    documentsRead: (namespace) => all(graph.stream(documentsRead, { namespace })),
    attributionsRead: async (namespace, documentIds) =>
      (await all(graph.stream(attributionsRead, { namespace, documentIds }))).map(withSpans),
    assertionsByIds: async (ids) => (await all(graph.stream(assertionsByIds, { ids }))).map(withSpans),
    assertionsOfDocuments: async (documentIds) =>
      (await all(graph.stream(assertionsOfDocuments, { documentIds }))).map(withSpans),
  };
}

async function all<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const row of rows) list.push(row);
  return list;
}

type SpanRow = Parameters<typeof toSpans>[0];

function withSpans<T extends SpanRow>(row: T): T & { readonly spans: ReturnType<typeof toSpans> } {
  return { ...row, spans: toSpans(row) };
}

interface VersionColumns {
  readonly versionId: string | null;
  readonly sha256: string | null;
  readonly characters: number | null;
  readonly retrievedAt: string | null;
  readonly isTextHeld: boolean;
}

function toDocument<T extends VersionColumns>(row: T) {
  const { versionId, sha256, characters, retrievedAt, isTextHeld } = row;
  const version =
    versionId === null || sha256 === null || characters === null
      ? null
      : { id: versionId, sha256, characters, retrievedAt, isTextHeld };
  return { ...row, version };
}

async function readSources(graph: Graph, prefix: { readonly prefix: string }) {
  const names = groupRows(
    await all(graph.stream(namesOfNamespace, prefix)),
    ({ sourceId }) => sourceId,
    ({ value, lang, script, kind }): Name => ({ value, lang, script, kind }),
  );
  const ties = groupRows(
    await all(graph.stream(tiesOfNamespace, prefix)),
    ({ id, kind }) => `${kind} ${id}`,
    ({ sourceKey, from, to }) => ({ sourceKey, from, to }),
  );
  return (await all(graph.stream(sourcesOfNamespace, prefix))).map(({ nodeLabel, ...row }) => ({
    ...row,
    type: typeOfLabel[nodeLabel],
    names: names.get(row.id) ?? [],
    ownedBy: ties.get(`OWNED_BY ${row.id}`) ?? [],
    syndicatesFrom: ties.get(`SYNDICATES_FROM ${row.id}`) ?? [],
  }));
}
