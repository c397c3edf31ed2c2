/** What is suggested, from the graph, and as it is decided within a change. */
import type { SuggestionKind } from '../core/model/suggestion.ts';
import type { ReviewStatus } from '../core/model/review-status.ts';
import type { ChangeTransaction } from '../change/change.store.ts';
import type { Graph } from '../graph/graph.ts';
import type { RowOf } from '../graph/statement.ts';
import {
  countSuggestions,
  decideAssertions,
  decideAttributions,
  decideRelation,
  lockAssertion,
  lockAttribution,
  lockRelation,
  rejectUnheldAssertions,
  suggestedAssertions,
  suggestedAttributions,
  suggestedMatches,
  suggestedRelations,
} from './review.statements.ts';

/** Of one kind, by id, after the id given. */
export interface SuggestionPlace {
  readonly afterId: string;
  readonly limit: number;
}

export interface ReviewStore {
  /** Ids. */
  readonly page: (kind: SuggestionKind, place: SuggestionPlace) => Promise<readonly string[]>;
  readonly counts: () => Promise<Readonly<Record<SuggestionKind, number>>>;
}

const pageStatements = {
  ASSERTION: suggestedAssertions,
  ATTRIBUTION: suggestedAttributions,
  RELATION: suggestedRelations,
  IDENTITY: suggestedMatches,
} as const satisfies Record<SuggestionKind, unknown>;

/** Creates the store of suggestions on a graph. */
export function createReviewStore(graph: Graph): ReviewStore {
  return {
    page: async (kind, place) => (await graph.run(pageStatements[kind], place)).map(({ id }) => id),
    counts: async () => {
      const [row] = await graph.run(countSuggestions, {});
      return {
        ASSERTION: row?.assertions ?? 0,
        ATTRIBUTION: row?.attributions ?? 0,
        RELATION: row?.relations ?? 0,
        IDENTITY: row?.matches ?? 0,
      };
    },
  };
}

export type LockedAssertion = RowOf<typeof lockAssertion>;
export type LockedAttribution = RowOf<typeof lockAttribution>;
export type LockedRelation = RowOf<typeof lockRelation>;

/** What a verdict reads and writes within its transaction; null where nobody has the id. */
export interface ReviewWrites {
  readonly lockAssertion: (transaction: ChangeTransaction, id: string) => Promise<LockedAssertion | null>;
  readonly lockAttribution: (transaction: ChangeTransaction, id: string) => Promise<LockedAttribution | null>;
  readonly lockRelation: (transaction: ChangeTransaction, id: string) => Promise<LockedRelation | null>;
  /** Those of them that were suggested. */
  readonly decideAssertions: (
    transaction: ChangeTransaction,
    ids: readonly string[],
    status: ReviewStatus,
  ) => Promise<readonly string[]>;
  /** Those of them that were suggested and that no attribution holds any more. */
  readonly rejectUnheld: (
    transaction: ChangeTransaction,
    ids: readonly string[],
  ) => Promise<readonly string[]>;
  /** Returns the claims that they are about. */
  readonly decideAttributions: (
    transaction: ChangeTransaction,
    ids: readonly string[],
    status: ReviewStatus,
  ) => Promise<readonly string[]>;
  readonly decideRelation: (
    transaction: ChangeTransaction,
    relation: LockedRelation,
    status: ReviewStatus,
  ) => Promise<void>;
}

export const reviewWrites: ReviewWrites = {
  lockAssertion: async ({ run }, id) => (await run(lockAssertion, { id })).rows[0] ?? null,
  lockAttribution: async ({ run }, id) => (await run(lockAttribution, { id })).rows[0] ?? null,
  lockRelation: async ({ run }, id) => (await run(lockRelation, { id })).rows[0] ?? null,
  decideAssertions: async ({ run, at }, ids, status) =>
    (await run(decideAssertions, { ids, status, at })).rows.map(({ id }) => id),
  rejectUnheld: async ({ run, at }, ids) =>
    (await run(rejectUnheldAssertions, { ids, at })).rows.map(({ id }) => id),
  decideAttributions: async ({ run, at }, ids, status) =>
    (await run(decideAttributions, { ids, status, at })).rows.map(({ claimId }) => claimId),
  decideRelation: async ({ run, at }, { id, fromId, toId }, status) => {
    await run(decideRelation, { id, fromId, toId, status, at });
  },
};
