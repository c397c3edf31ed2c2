/** The log as writes append to it, and as it is read whole. */
import type { ActivityAction, ImportedRecord } from '../core/model/activity.ts';
import type { Graph, WriteTransaction } from '../graph/graph.ts';
import {
  appendEntries,
  entriesBeyond,
  entriesWithoutPlace,
  keptHead,
  takeHead,
  wholeLog,
} from './activity.statements.ts';
import { loggedOperations } from './earlier-changes.statements.ts';

/** A change as the write that makes it tells it. */
export interface Change {
  readonly action: ActivityAction;
  readonly by: string;
  readonly at: string;
  readonly reason: string | null;
  /** The key of the write in the operation ledger. */
  readonly operation: string;
  /** Figures and hashes: never a name, never words of a text. */
  readonly detail: ImportedRecord;
  readonly subjectIds: readonly string[];
}

export interface Head {
  readonly seq: number;
  readonly hash: string | null;
}

/** As core/activity/log-entry.ts seals it. */
export interface Entry {
  readonly id: string;
  readonly format: number;
  readonly seq: number;
  readonly action: string;
  readonly by: string;
  readonly at: string;
  readonly reason: string | null;
  readonly operation: string;
  readonly detail: string;
  readonly subjects: string;
  readonly subjectCount: number;
  readonly previousHash: string | null;
  readonly hash: string;
}

/** Makes the entry of a change that comes after a head. */
export type SealChange = (change: Change, head: Head) => Entry;

/** Appends what a write changed, within its transaction. Of a write that changed nothing there is nothing to record. */
export type RecordActivity = (transaction: WriteTransaction, change: Change) => Promise<Entry>;

/**
 * Creates the recording of changes. It is the last of a write but for the ledger, after the revision is raised: who has
 * the head keeps others from it until the commit, and all take the two in the same order.
 */
export function createRecordActivity(seal: SealChange): RecordActivity {
  return async (transaction, change) => {
    const entry = seal(change, await headUnderLock(transaction));
    await append(transaction, [entry], entry);
    return entry;
  };
}

/** Appends the changes whose operations the log does not have yet; returns how many that were. */
export async function recordMissing(
  transaction: WriteTransaction,
  changes: readonly Change[],
  seal: SealChange,
): Promise<number> {
  let head = await headUnderLock(transaction);
  const asked = changes.map(({ operation }) => operation);
  const { rows } = await transaction.run(loggedOperations, { operations: asked });
  const logged = new Set(rows.map(({ operation }) => operation));
  const entries: Entry[] = [];
  for (const change of changes) {
    if (logged.has(change.operation)) continue;
    const entry = seal(change, head);
    entries.push(entry);
    head = entry;
  }
  const last = entries.at(-1);
  if (last !== undefined) await append(transaction, entries, last);
  return entries.length;
}

async function headUnderLock(transaction: WriteTransaction): Promise<Head> {
  const { rows } = await transaction.run(takeHead, {});
  const [head] = rows;
  if (head === undefined) throw new Error('the log has no head');
  return head;
}

async function append(
  transaction: WriteTransaction,
  rows: readonly Entry[],
  { seq, hash }: Entry,
): Promise<void> {
  await transaction.run(appendEntries, { rows, seq, hash });
}

export interface ActivityLogStore {
  /** As the database keeps it; null where it keeps none. */
  readonly head: () => Promise<Head | null>;
  /** What stands at each place up to one, in order; the entry is null where it is none. */
  readonly entries: (
    through: number,
  ) => AsyncIterable<{ readonly seq: number; readonly entry: Entry | null }>;
  /** Places after one that something stands at. */
  readonly placesBeyond: (seq: number, limit: number) => Promise<readonly number[]>;
  /** Ids of activities that have no place in the log. */
  readonly withoutPlace: (limit: number) => Promise<readonly string[]>;
}

/** Creates the store of the log on a graph. */
export function createActivityLogStore(graph: Graph): ActivityLogStore {
  return {
    head: async () => (await graph.run(keptHead, {}))[0] ?? null,
    entries: async function* (through) {
      for await (const row of graph.stream(wholeLog, { through }))
        yield { seq: row.seq, entry: toEntry(row) };
    },
    placesBeyond: async (seq, limit) =>
      (await graph.run(entriesBeyond, { seq, limit })).map((row) => row.seq),
    withoutPlace: async (limit) => (await graph.run(entriesWithoutPlace, { limit })).map(({ id }) => id),
  };
}

type Nullable<T> = { readonly [K in keyof T]: T[K] | null };

/** The statement gives all parts or none. */
function toEntry(row: Nullable<Entry>): Entry | null {
  return row.id === null ? null : (row as Entry);
}
