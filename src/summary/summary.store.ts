/** Summaries of claims in the graph. What is written here may be written again, so it needs no entry in the ledger. */
import { gradeRank, originsRank } from '../core/model/claim-summary.ts';
import type { ClaimSummary, SummaryFigures } from '../core/model/claim-summary.ts';
import type { Graph } from '../graph/graph.ts';
import {
  beginRebuild,
  beginRebuildOfAll,
  claimsDue,
  countClaimsDue,
  dependentClaims,
  endCatchUp,
  endRebuild,
  keepSummaries,
  standing,
  summariesByClaimIds,
  touchedClaims,
} from './summary.statements.ts';

/** Where the summaries stand, and where the graph does. */
export interface Standing {
  readonly revision: number;
  /** All summaries hold what was written through this revision; null while there are none, or some by other rules. */
  readonly through: number | null;
  readonly rules: number | null;
  /** While every claim is summarised anew: the revision that its summary must have. */
  readonly begun: number | null;
  /** ISO 8601: what was recorded before is in all summaries. */
  readonly since: string | null;
  /** How many claims have an analysis that reached a bound. */
  readonly cut: number;
}

export interface TouchedClaim {
  readonly claimId: string;
  readonly version: number;
}

export interface SummaryStore {
  readonly standing: () => Promise<Standing>;
  /** Claims that a change after this revision touches by themselves; one may come more than once. Streamed. */
  readonly touched: (through: number) => AsyncIterable<TouchedClaim>;
  /** Claims that are analysed with one of these; `isOpposed` where the two contradict each other. */
  readonly dependents: (
    claimIds: readonly string[],
  ) => Promise<readonly { claimId: string; dependentId: string; isOpposed: boolean }[]>;
  readonly byClaimIds: (claimIds: readonly string[]) => Promise<ReadonlyMap<string, ClaimSummary>>;
  /** Ids of the claims that have no summary by these rules, or later ones, at that revision or later, in order. Streamed. */
  readonly due: (rules: number, begun: number) => AsyncIterable<string>;
  readonly countDue: (rules: number, begun: number) => Promise<{ claims: number; done: number }>;
  /** Keeps what is newer than what is there. */
  readonly keep: (
    figures: ReadonlyMap<string, SummaryFigures>,
    made: { readonly rules: number; readonly version: number; readonly at: string },
  ) => Promise<void>;
  /** Where the summaries are by other rules than these, which are later. */
  readonly beginRebuild: (rules: number) => Promise<void>;
  /** Whatever there is. */
  readonly beginRebuildOfAll: (rules: number) => Promise<void>;
  readonly endRebuild: (rules: number, begun: number) => Promise<void>;
  readonly endCatchUp: (rules: number, through: number, since: string) => Promise<void>;
}

/** Creates the store of summaries on a graph. */
export function createSummaryStore(graph: Graph): SummaryStore {
  const write = async (work: Parameters<Graph['write']>[0]): Promise<void> => {
    await graph.write(work);
  };
  return {
    standing: async () => (await graph.run(standing, {}))[0] ?? nothingYet,
    touched: (through) => graph.stream(touchedClaims, { through }),
    dependents: (claimIds) => graph.run(dependentClaims, { claimIds }),
    byClaimIds: async (claimIds) =>
      new Map((await graph.run(summariesByClaimIds, { claimIds })).map((row) => [row.claimId, row])),
    due: async function* (rules, begun) {
      for await (const { claimId } of graph.stream(claimsDue, { rules, begun })) yield claimId;
    },
    countDue: async (rules, begun) =>
      (await graph.run(countClaimsDue, { rules, begun }))[0] ?? { claims: 0, done: 0 },
    keep: (figures, made) => {
      // In order, so that two processes do not wait for each other.
      const rows = [...figures].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, of]) => toRow(id, of));
      return write((transaction) => transaction.run(keepSummaries, { rows, ...made }));
    },
    beginRebuild: (rules) => write((transaction) => transaction.run(beginRebuild, { rules })),
    beginRebuildOfAll: (rules) => write((transaction) => transaction.run(beginRebuildOfAll, { rules })),
    endRebuild: (rules, begun) => write((transaction) => transaction.run(endRebuild, { rules, begun })),
    endCatchUp: (rules, through, since) =>
      write((transaction) => transaction.run(endCatchUp, { rules, through, since })),
  };
}

const nothingYet: Standing = { revision: 0, through: null, rules: null, begun: null, since: null, cut: 0 };

function toRow(claimId: string, { isCut, isDisputed, ...figures }: SummaryFigures) {
  return {
    claimId,
    ...figures,
    isCut: orNull(isCut),
    isDisputed: orNull(isDisputed),
    isCircular: orNull(figures.circularGroups > 0),
    gradeRank: gradeRank({ ...figures, isCut, isDisputed }, claimId),
    originsRank: originsRank({ ...figures, isCut, isDisputed }, claimId),
  };
}

const orNull = (is: boolean): true | null => (is ? true : null);
