/** What follows from judgements and undos, and what it follows from, read whole: people judge some thousands of things. */
import type { StatusHistory } from '../core/model/status-history.ts';
import type { Graph } from '../graph/graph.ts';
import type { RowOf } from '../graph/statement.ts';
import { allRows } from './verification.store.ts';
import { correctedThings, corrections, matches, mergedSources, undos } from './derived.statements.ts';

export type Status = RowOf<typeof matches>['status'];

/** An activity that is an undo, or is undone. */
export type UndoneActivity = RowOf<typeof undos>;
/** A source that was ever merged, or is of a match. */
export type MergedSource = RowOf<typeof mergedSources>;
/** A match that ever stood. */
export type StandingMatch = RowOf<typeof matches>;
export type CorrectedThing = RowOf<typeof correctedThings>;

export interface KeptCorrection extends StatusHistory<Status> {
  /** Null where it is of nothing any more. */
  readonly ofId: string | null;
  /** JSON, as `core/model/particulars` writes it. */
  readonly before: string;
  readonly after: string;
}

export interface DerivedStore {
  readonly undos: () => Promise<readonly UndoneActivity[]>;
  readonly matches: () => Promise<readonly StandingMatch[]>;
  readonly mergedSources: () => Promise<readonly MergedSource[]>;
  readonly corrections: () => Promise<readonly KeptCorrection[]>;
  readonly correctedThings: () => AsyncIterable<CorrectedThing>;
}

/** Creates the store on a graph. */
export function createDerivedStore(graph: Graph): DerivedStore {
  return {
    undos: () => allRows(graph.stream(undos, {})),
    matches: () => allRows(graph.stream(matches, {})),
    mergedSources: () => allRows(graph.stream(mergedSources, {})),
    corrections: () => allRows(graph.stream(corrections, {})),
    correctedThings: () => graph.stream(correctedThings, {}),
  };
}
