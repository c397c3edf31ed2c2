/** What the graph knows of changes that were made before there was a log. */
import type { ImportedRecord } from '../core/model/activity.ts';
import type { Graph } from '../graph/graph.ts';
import { recordMissing } from './activity-log.store.ts';
import type { Change, SealChange } from './activity-log.store.ts';
import {
  earlierChanges,
  keepEarlierChanges,
  operations,
  recordedThings,
} from './earlier-changes.statements.ts';

export interface FinishedOperation {
  readonly key: string;
  readonly at: string;
  /** As JSON. */
  readonly answer: string;
  readonly isLogged: boolean;
}

export type ThingKind = Exclude<keyof ImportedRecord, 'sha256'>;

export interface RecordedThing {
  readonly kind: ThingKind;
  readonly recordedAt: string;
  readonly recordedBy: string;
  /** Null of what has no status. */
  readonly statusAt: string | null;
  /** What changed by it: the thing itself, or the claim that it belongs to. */
  readonly subjectId: string;
  /** The other claim of a relation. */
  readonly otherId: string | null;
}

export interface EarlierChangesStore {
  readonly areLogged: () => Promise<boolean>;
  readonly operations: () => AsyncIterable<FinishedOperation>;
  readonly things: () => AsyncIterable<RecordedThing>;
  /** In one transaction, those that the log lacks; returns how many that were. */
  readonly record: (changes: readonly Change[]) => Promise<number>;
  readonly noteLogged: (at: string) => Promise<void>;
}

/** Creates the store on a graph. What it writes may be written again, so it needs no entry in the ledger. */
export function createEarlierChangesStore(graph: Graph, seal: SealChange): EarlierChangesStore {
  return {
    areLogged: () => earlierChangesAreLogged(graph),
    operations: () => graph.stream(operations, {}),
    things: () => graph.stream(recordedThings, {}),
    record: (changes) => graph.write((transaction) => recordMissing(transaction, changes, seal)),
    noteLogged: async (at) => {
      await graph.write((transaction) => transaction.run(keepEarlierChanges, { at }));
    },
  };
}

/** True if the log has what was changed before there was one. */
export async function earlierChangesAreLogged(graph: Graph): Promise<boolean> {
  return ((await graph.run(earlierChanges, {}))[0]?.loggedAt ?? null) !== null;
}
