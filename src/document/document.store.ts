/** Documents from the graph. */
import type { Document, DocumentVersion } from '../core/model/document.ts';
import { fetchPerParent, groupRows, inOrderOf } from '../core/model/page.ts';
import type { ChildPageRequest } from '../core/model/page.ts';
import type { Graph } from '../graph/graph.ts';
import {
  countDocuments,
  countDocumentsOfOutlets,
  documentsByIds,
  documentsByKeys,
  documentsOfOutlets,
  documentsPage,
  textsByVersionIds,
  versionsByDocumentIds,
  versionsByIds,
} from './document.statements.ts';

export interface DocumentConditions {
  readonly located: boolean | null;
  readonly publisherId: string | null;
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
}

export interface OutletDocumentsCount {
  readonly parentId: string;
  readonly located: boolean | null;
}
export interface OutletDocumentsRequest extends ChildPageRequest, OutletDocumentsCount {}

export interface DocumentStore {
  readonly byIds: (ids: readonly string[]) => Promise<(Document | null)[]>;
  readonly byKeys: (keys: readonly string[]) => Promise<(Document | null)[]>;
  readonly page: (
    conditions: DocumentConditions,
    place: { readonly afterId: string; readonly limit: number },
  ) => Promise<readonly Document[]>;
  readonly count: (conditions: DocumentConditions) => Promise<number>;
  readonly pagesOfOutlets: (requests: readonly OutletDocumentsRequest[]) => Promise<(readonly Document[])[]>;
  readonly countsOfOutlets: (requests: readonly OutletDocumentsCount[]) => Promise<number[]>;
  readonly versionsByDocumentIds: (ids: readonly string[]) => Promise<(readonly DocumentVersion[])[]>;
  readonly versionsByIds: (ids: readonly string[]) => Promise<(DocumentVersion | null)[]>;
  readonly textsByVersionIds: (ids: readonly string[]) => Promise<(string | null)[]>;
}

/** Creates the store of documents on a graph. */
export function createDocumentStore(graph: Graph): DocumentStore {
  return {
    byIds: async (ids) => inOrderOf(ids, await graph.run(documentsByIds, { ids }), ({ id }) => id),
    byKeys: async (keys) => inOrderOf(keys, await graph.run(documentsByKeys, { keys }), ({ key }) => key),
    page: (conditions, place) => graph.run(documentsPage, { ...conditions, ...place }),
    count: async (conditions) => (await graph.run(countDocuments, { ...conditions }))[0]?.total ?? 0,
    pagesOfOutlets: (requests) =>
      fetchPerParent(
        requests,
        async ({ limit, afterId, located }, parentIds) => {
          const rows = await graph.run(documentsOfOutlets, { parentIds, limit, afterId, located });
          return groupRows(
            rows,
            (row) => row.parentId,
            ({ parentId: _, ...document }) => document,
          );
        },
        [],
      ),
    countsOfOutlets: (requests) =>
      fetchPerParent(
        requests,
        async ({ located }, parentIds) => {
          const rows = await graph.run(countDocumentsOfOutlets, { parentIds, located });
          return new Map(rows.map(({ parentId, total }) => [parentId, total]));
        },
        0,
      ),
    versionsByDocumentIds: async (ids) => {
      const rows = await graph.run(versionsByDocumentIds, { ids });
      const versions = groupRows(
        rows,
        (row) => row.documentId,
        (row) => row,
      );
      return ids.map((id) => versions.get(id) ?? []);
    },
    versionsByIds: async (ids) => inOrderOf(ids, await graph.run(versionsByIds, { ids }), ({ id }) => id),
    textsByVersionIds: async (ids) => {
      const texts = new Map((await graph.run(textsByVersionIds, { ids })).map(({ id, text }) => [id, text]));
      return ids.map((id) => texts.get(id) ?? null);
    },
  };
}
