/** Placeholders by how much is stated in them, from the graph. */
import type { ChaseItem } from '../core/model/chase-item.ts';
import type { Graph } from '../graph/graph.ts';
import { chaseList, countChaseList } from './analysis.statements.ts';

/** Where an item lies: what the list is sorted by. */
export interface ChasePlace {
  readonly fromClaims: number;
  /** Empty for a document without a key. */
  readonly fromKey: string;
  readonly afterId: string;
}

export interface ChaseListStore {
  readonly page: (place: ChasePlace, limit: number) => Promise<readonly ChaseItem[]>;
  readonly count: () => Promise<number>;
}

/** Creates the store of the chase list on a graph. */
export function createChaseListStore(graph: Graph): ChaseListStore {
  return {
    page: async (place, limit) =>
      (await graph.run(chaseList, { ...place, limit })).map(({ claimsBlocked, ...document }) => ({
        document,
        claimsBlocked,
      })),
    count: async () => (await graph.run(countChaseList, {}))[0]?.total ?? 0,
  };
}
