/** Disputes from the graph: three lists, each by id. */
import type { ClaimRelation } from '../core/model/claim.ts';
import type { Graph } from '../graph/graph.ts';
import {
  contradictions,
  countContradictions,
  countDisputedClaims,
  countTensions,
  disputedClaims,
  tensions,
} from './dispute.statements.ts';

export interface DisputePlace {
  /** An end of the relation, or the claim, has it; null for any. */
  readonly topic: string | null;
  readonly afterId: string;
  readonly limit: number;
}

export interface DisputeStore {
  readonly relations: (
    kind: 'CONTRADICTS' | 'TENSION',
    place: DisputePlace,
  ) => Promise<readonly ClaimRelation[]>;
  readonly countRelations: (kind: 'CONTRADICTS' | 'TENSION', topic: string | null) => Promise<number>;
  /** Ids of claims that their summaries say are both affirmed and denied. */
  readonly disputedClaims: (place: DisputePlace) => Promise<readonly string[]>;
  readonly countDisputedClaims: (topic: string | null) => Promise<number>;
}

/** Creates the store of disputes on a graph. */
export function createDisputeStore(graph: Graph): DisputeStore {
  return {
    relations: (kind, place) => graph.run(kind === 'TENSION' ? tensions : contradictions, { ...place }),
    countRelations: async (kind, topic) => {
      const rows = await graph.run(kind === 'TENSION' ? countTensions : countContradictions, { topic });
      return rows[0]?.total ?? 0;
    },
    disputedClaims: async (place) =>
      (await graph.run(disputedClaims, { ...place })).map(({ claimId }) => claimId),
    countDisputedClaims: async (topic) => (await graph.run(countDisputedClaims, { topic }))[0]?.total ?? 0,
  };
}
