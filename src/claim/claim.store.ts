/** Claims from the graph. */
import type { Claim, ClaimRelation } from '../core/model/claim.ts';
import { groupRows, inOrderOf } from '../core/model/page.ts';
import type { Graph } from '../graph/graph.ts';
import {
  claimsByIds,
  claimsByKeys,
  claimsByText,
  claimsByTextWithWords,
  claimsByTime,
  claimsByTimeWithWords,
  countClaims,
  countClaimsWithWords,
  relationsByClaimIds,
  relationsByIds,
} from './claim.statements.ts';

export interface ClaimConditions {
  readonly topic: string | null;
  readonly statedBy: string | null;
  readonly recordedFrom: string | null;
  readonly recordedTo: string | null;
  /** A full-text query made of the words typed; null where none were. */
  readonly words: string | null;
}

export interface TimePlace {
  readonly fromAt: string;
  readonly beforeId: string;
  readonly limit: number;
}

export interface TextPlace {
  readonly fromText: string;
  readonly afterId: string;
  readonly limit: number;
}

export interface ClaimStore {
  readonly byIds: (ids: readonly string[]) => Promise<(Claim | null)[]>;
  readonly byKeys: (keys: readonly string[]) => Promise<(Claim | null)[]>;
  readonly byTime: (conditions: ClaimConditions, place: TimePlace) => Promise<readonly Claim[]>;
  readonly byText: (conditions: ClaimConditions, place: TextPlace) => Promise<readonly Claim[]>;
  readonly count: (conditions: ClaimConditions) => Promise<number>;
  readonly relationsByClaimIds: (ids: readonly string[]) => Promise<(readonly ClaimRelation[])[]>;
  readonly relationsByIds: (ids: readonly string[]) => Promise<(ClaimRelation | null)[]>;
}

/** Creates the store of claims on a graph. */
export function createClaimStore(graph: Graph): ClaimStore {
  return {
    byIds: async (ids) => inOrderOf(ids, await graph.run(claimsByIds, { ids }), ({ id }) => id),
    byKeys: async (keys) => inOrderOf(keys, await graph.run(claimsByKeys, { keys }), ({ key }) => key),
    byTime: ({ words, ...filter }, place) =>
      words === null
        ? graph.run(claimsByTime, { ...filter, ...place })
        : graph.run(claimsByTimeWithWords, { words, ...filter, ...place }),
    byText: ({ words, ...filter }, place) =>
      words === null
        ? graph.run(claimsByText, { ...filter, ...place })
        : graph.run(claimsByTextWithWords, { words, ...filter, ...place }),
    count: async ({ words, ...filter }) => {
      const rows = await (words === null
        ? graph.run(countClaims, filter)
        : graph.run(countClaimsWithWords, { words, ...filter }));
      return rows[0]?.total ?? 0;
    },
    relationsByClaimIds: async (ids) => {
      const rows = await graph.run(relationsByClaimIds, { ids });
      const relations = groupRows(
        rows,
        (row) => row.claimId,
        ({ claimId: _, ...relation }) => relation,
      );
      return ids.map((id) => relations.get(id) ?? []);
    },
    relationsByIds: async (ids) => inOrderOf(ids, await graph.run(relationsByIds, { ids }), ({ id }) => id),
  };
}
