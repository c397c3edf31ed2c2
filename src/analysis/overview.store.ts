/** How much there is, from the graph. */
import type { OverviewConditions, OverviewCounts, RelayedSource } from '../core/model/overview.ts';
import type { Graph } from '../graph/graph.ts';
import { claimsByMonth, overviewOfClaims, overviewOfEverything, topRelayed } from './analysis.statements.ts';

export interface MonthOfClaims {
  /** `2025-02`, or `2025` where no more is known. */
  readonly month: string;
  readonly claims: number;
}

export interface OverviewStore {
  /** Null where the graph gave no row, which it always does. */
  readonly everything: () => Promise<OverviewCounts | null>;
  readonly ofClaims: (conditions: OverviewConditions) => Promise<OverviewCounts | null>;
  /** The last first; at most `limit`. */
  readonly byMonth: (
    conditions: OverviewConditions,
    byEvent: boolean,
    limit: number,
  ) => Promise<readonly MonthOfClaims[]>;
  readonly topRelayed: (conditions: OverviewConditions, limit: number) => Promise<readonly RelayedSource[]>;
}

/** Creates the store of overviews on a graph. */
export function createOverviewStore(graph: Graph): OverviewStore {
  return {
    everything: async () => (await graph.run(overviewOfEverything, {}))[0] ?? null,
    ofClaims: async (conditions) => (await graph.run(overviewOfClaims, { ...conditions }))[0] ?? null,
    byMonth: (conditions, byEvent, limit) => graph.run(claimsByMonth, { ...conditions, byEvent, limit }),
    topRelayed: (conditions, limit) => graph.run(topRelayed, { ...conditions, limit }),
  };
}
