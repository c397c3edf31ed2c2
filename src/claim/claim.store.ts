/** Claims from the graph. */
import type { Claim, ClaimRelation } from '../core/model/claim.ts';
import { groupRows, inOrderOf } from '../core/model/page.ts';
import type { Graph } from '../graph/graph.ts';
import {
  claimsByGrade,
  claimsByGradeWithWords,
  claimsByIds,
  claimsByKeys,
  claimsByOrigins,
  claimsByOriginsWithWords,
  claimsByText,
  claimsByTextWithWords,
  claimsByTime,
  claimsByTimeWithWords,
  countClaims,
  countClaimsWithWords,
  relationsByClaimIds,
  relationsByIds,
} from './claim.statements.ts';

/** Conditions on what is kept of a claim's analysis; null where any will do. */
export interface FigureConditions {
  readonly grades: readonly number[] | null;
  readonly minUpper: number | null;
  readonly maxUpper: number | null;
  /** The type of the only class of origins. */
  readonly onlyType: string | null;
}

export interface ClaimConditions extends FigureConditions {
  readonly topic: string | null;
  readonly statedBy: string | null;
  /** What people graded them, as it stands. */
  readonly assessedGrades: readonly number[] | null;
  /** True where one of the conditions on figures is given. */
  readonly bySummary: boolean;
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

export interface RankPlace {
  readonly afterRank: string;
  readonly limit: number;
}

/** A claim on a page, and what it stands there by. */
export interface ListedClaim extends Claim {
  readonly sortedBy: string;
}

export interface ClaimStore {
  readonly byIds: (ids: readonly string[]) => Promise<(Claim | null)[]>;
  readonly byKeys: (keys: readonly string[]) => Promise<(Claim | null)[]>;
  readonly byTime: (conditions: ClaimConditions, place: TimePlace) => Promise<readonly ListedClaim[]>;
  readonly byText: (conditions: ClaimConditions, place: TextPlace) => Promise<readonly ListedClaim[]>;
  /** Of claims that are summarised; so `byOrigins`. */
  readonly byGrade: (conditions: ClaimConditions, place: RankPlace) => Promise<readonly ListedClaim[]>;
  readonly byOrigins: (conditions: ClaimConditions, place: RankPlace) => Promise<readonly ListedClaim[]>;
  readonly count: (conditions: ClaimConditions) => Promise<number>;
  readonly relationsByClaimIds: (ids: readonly string[]) => Promise<(readonly ClaimRelation[])[]>;
  readonly relationsByIds: (ids: readonly string[]) => Promise<(ClaimRelation | null)[]>;
}

/** Creates the store of claims on a graph. */
export function createClaimStore(graph: Graph): ClaimStore {
  return {
    byIds: async (ids) => inOrderOf(ids, await graph.run(claimsByIds, { ids }), ({ id }) => id),
    byKeys: async (keys) => inOrderOf(keys, await graph.run(claimsByKeys, { keys }), ({ key }) => key),
    byTime: async ({ words, ...filter }, place) => {
      const rows = await (words === null
        ? graph.run(claimsByTime, { ...filter, ...place })
        : graph.run(claimsByTimeWithWords, { words, ...filter, ...place }));
      return rows.map((row) => ({ ...row, sortedBy: row.recordedAt }));
    },
    byText: async ({ words, ...filter }, place) => {
      const rows = await (words === null
        ? graph.run(claimsByText, { ...filter, ...place })
        : graph.run(claimsByTextWithWords, { words, ...filter, ...place }));
      return rows.map((row) => ({ ...row, sortedBy: row.text }));
    },
    byGrade: ({ words, bySummary: _, ...filter }, place) =>
      words === null
        ? graph.run(claimsByGrade, { ...filter, ...place })
        : graph.run(claimsByGradeWithWords, { words, ...filter, ...place }),
    byOrigins: ({ words, bySummary: _, ...filter }, place) =>
      words === null
        ? graph.run(claimsByOrigins, { ...filter, ...place })
        : graph.run(claimsByOriginsWithWords, { words, ...filter, ...place }),
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
