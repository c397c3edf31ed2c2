/** Assertions from the graph, each with its source and document beside it. */
import type { Assertion } from '../core/model/assertion.ts';
import type { DocumentPart } from '../core/model/document.ts';
import { fetchPerParent, groupRows, inOrderOf } from '../core/model/page.ts';
import type { StatusPageRequest, StatusRequest } from '../core/model/page.ts';
import type { SourcePart } from '../core/model/source.ts';
import type { Graph } from '../graph/graph.ts';
import { takeApart } from '../graph/said-rows.ts';
import {
  assertionsByIds,
  assertionsOfClaims,
  assertionsOfDocuments,
  assertionsOfSources,
  countAssertionsOfClaims,
  countAssertionsOfDocuments,
  countAssertionsOfSources,
  resolutionsByAssertionIds,
  restatedByAssertionIds,
} from './attribution.statements.ts';

/** What one row brings: who says it and where comes along, so that nobody need fetch that for its name or title. */
export interface AssertionInPlace {
  readonly assertion: Assertion;
  readonly source: SourcePart;
  readonly document: DocumentPart | null;
}

export type AssertionParent = 'claim' | 'document' | 'source';

export interface AssertionStore {
  readonly byIds: (ids: readonly string[]) => Promise<(AssertionInPlace | null)[]>;
  readonly pages: (
    parent: AssertionParent,
    requests: readonly StatusPageRequest[],
  ) => Promise<(readonly AssertionInPlace[])[]>;
  readonly counts: (parent: AssertionParent, requests: readonly StatusRequest[]) => Promise<number[]>;
  /** The id of what each turned out to be, null where it is not resolved. */
  readonly resolutionsByIds: (ids: readonly string[]) => Promise<(string | null)[]>;
  /** The id of what each restates, null where it is no restatement. */
  readonly restatedByIds: (ids: readonly string[]) => Promise<(string | null)[]>;
}

const pageStatements = {
  claim: assertionsOfClaims,
  document: assertionsOfDocuments,
  source: assertionsOfSources,
};
const countStatements = {
  claim: countAssertionsOfClaims,
  document: countAssertionsOfDocuments,
  source: countAssertionsOfSources,
};

/** Creates the store of assertions on a graph. */
export function createAssertionStore(graph: Graph): AssertionStore {
  return {
    byIds: async (ids) =>
      inOrderOf(
        ids,
        (await graph.run(assertionsByIds, { ids })).map(takeApart),
        ({ assertion }) => assertion.id,
      ),
    pages: (parent, requests) =>
      fetchPerParent(
        requests,
        async ({ statuses, limit, afterId }, parentIds) => {
          const rows = await graph.run(pageStatements[parent], { parentIds, statuses, limit, afterId });
          return groupRows(rows, (row) => row.parentId, takeApart);
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
    resolutionsByIds: async (ids) => {
      const rows = await graph.run(resolutionsByAssertionIds, { ids });
      const resolutions = groupRows(
        rows,
        (row) => row.id,
        (row) => row.resolvedAsId,
      );
      return ids.map((id) => resolutions.get(id)?.[0] ?? null);
    },
    restatedByIds: async (ids) => {
      const rows = await graph.run(restatedByAssertionIds, { ids });
      const restated = new Map(rows.map(({ id, restatedId }) => [id, restatedId]));
      return ids.map((id) => restated.get(id) ?? null);
    },
  };
}
