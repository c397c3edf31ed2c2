/** Certainty that grew on its way, from the graph. */
import type { Drift } from '../core/model/drift.ts';
import type { Graph } from '../graph/graph.ts';
import { certaintyDrifts, certaintyDriftsNearby, countCertaintyDrifts } from './analysis.statements.ts';

/** Every condition given must hold. */
export interface DriftConditions {
  /** Where the stronger one stands, or the attribution was read. */
  readonly documentId: string | null;
  readonly claimId: string | null;
  /** Who states the stronger one, or published the document that it stands in. */
  readonly outletId: string | null;
}

/** Where a drift lies: what the list is sorted by. */
export interface DriftPlace {
  readonly fromStrongerId: string;
  readonly fromWeakerId: string;
  /** Empty for a drift without an attribution. */
  readonly afterAttributionId: string;
}

export interface DriftStore {
  readonly page: (conditions: DriftConditions, place: DriftPlace, limit: number) => Promise<readonly Drift[]>;
  readonly count: (conditions: DriftConditions) => Promise<number>;
}

/** Creates the store of drifts on a graph. */
export function createDriftStore(graph: Graph): DriftStore {
  return {
    page: ({ documentId, claimId, outletId }, place, limit) =>
      documentId === null && claimId === null && outletId === null
        ? graph.run(certaintyDrifts, { ...place, limit })
        : graph.run(certaintyDriftsNearby, { documentId, claimId, outletId, ...place, limit }),
    count: async (conditions) => (await graph.run(countCertaintyDrifts, { ...conditions }))[0]?.total ?? 0,
  };
}
