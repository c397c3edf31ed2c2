/** The log as writes append to it, and as it is read whole. */
import type { ActivityAction, ChangeDetail } from '../core/model/activity.ts';
import type { Graph, WriteTransaction } from '../graph/graph.ts';
import {
  appendEntries,
  entriesBetween,
  entriesBeyond,
  entriesWithoutPlace,
  keptHead,
  takeHead,
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
  readonly detail: ChangeDetail;
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

export interface Recorded {
  readonly entry: Entry;
  /** Ends when the entry is in the log. */
  readonly appended: Promise<void>;
}

/**
 * Appends what a write changed, within its transaction, and gives null of a write that changed nothing. The head is asked
 * for at once, behind what was sent before; who has it keeps others from it until the commit.
 */
export type RecordActivity = (
  transaction: WriteTransaction,
  change: Promise<Change | null>,
) => Promise<Recorded | null>;

/**
 * Creates the recording of changes. It is the last of a write but for the ledger, after the statement that raises the
 * revision: all take the two in the same order.
 */
export function createRecordActivity(seal: SealChange): RecordActivity {
  return async (transaction, changing) => {
    const [head, change] = await Promise.all([headUnderLock(transaction), changing]);
    if (change === null) return null;
    const entry = seal(change, head);
    return { entry, appended: append(transaction, [entry], entry) };
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

export interface Place {
  readonly seq: number;
  /** Null where what stands there is none. */
  readonly entry: Entry | null;
}

export interface ActivityLogStore {
  /** As the database keeps it; null where it keeps none. */
  readonly head: () => Promise<Head | null>;
  /** What stands at each place up to one, in order, some thousands at a time. */
  readonly entries: (through: number) => AsyncIterable<readonly Place[]>;
  /** Places after one that something stands at. */
  readonly placesBeyond: (seq: number, limit: number) => Promise<readonly number[]>;
  /** Ids of activities that have no place in the log. */
  readonly withoutPlace: (limit: number) => Promise<readonly string[]>;
}

/** Few enough for one answer, many enough that asking costs nothing. */
const PLACES_AT_ONCE = 2_000;
const BEFORE_ALL = Number.MIN_SAFE_INTEGER;

/** Creates the store of the log on a graph. */
export function createActivityLogStore(graph: Graph, placesAtOnce = PLACES_AT_ONCE): ActivityLogStore {
  const placesBeyond: ActivityLogStore['placesBeyond'] = async (seq, limit) =>
    (await graph.run(entriesBeyond, { seq, limit })).map((row) => row.seq);
  const between = async (after: number, through: number): Promise<readonly Place[]> =>
    (await graph.run(entriesBetween, { after, through, separator: SEPARATOR })).map(({ seq, entry }) => ({
      seq,
      entry: entry === null ? null : toEntry(seq, entry),
    }));
  return {
    head: async () => (await graph.run(keptHead, {}))[0] ?? null,
    entries: (through) => readOn({ between, placesBeyond, placesAtOnce }, through),
    placesBeyond,
    withoutPlace: async (limit) => (await graph.run(entriesWithoutPlace, { limit })).map(({ id }) => id),
  };
}

/** No text that the service keeps holds it; one that does was not written by it. */
const SEPARATOR = '\0';
const PARTS = 12;

/** Null where there are more parts than an entry has: somebody put a separator into one. */
function toEntry(seq: number, text: string): Entry | null {
  const parts = text.split(SEPARATOR);
  if (parts.length !== PARTS) return null;
  const [id, format, action, by, at, reason, operation, detail, subjects, count, previousHash, hash] =
    parts as Parts;
  return {
    ...{ id, format: Number(format), seq, action, by, at, reason: orNull(reason), operation, detail },
    ...{ subjects, subjectCount: Number(count), previousHash: orNull(previousHash), hash },
  };
}

type Parts = Texts<12>;
type Texts<N extends number, T extends string[] = []> = T['length'] extends N ? T : Texts<N, [...T, string]>;

const orNull = (signed: string): string | null => (signed.startsWith('+') ? signed.slice(1) : null);

interface Reading extends Pick<ActivityLogStore, 'placesBeyond'> {
  readonly between: (after: number, through: number) => Promise<readonly Place[]>;
  readonly placesAtOnce: number;
}

/** So many questions are under way at most: the database works on the next while the last are looked at. */
const AHEAD = 3;

/** Where places are empty it goes on at the next that is not, and only where they are not it asks for more and more at once. */
async function* readOn(
  { between, placesBeyond, placesAtOnce }: Reading,
  through: number,
): AsyncGenerator<readonly Place[]> {
  const asked: { readonly end: number; readonly places: Promise<readonly Place[]> }[] = [];
  let after = BEFORE_ALL;
  let ahead = 1;
  const askOn = (): void => {
    while (asked.length < ahead && after < through) {
      const end = Math.min(through, Math.max(after, 0) + placesAtOnce);
      const places = between(after, end);
      // Its failure is told when its turn comes, if it comes.
      places.catch(() => undefined);
      asked.push({ end, places });
      after = end;
    }
  };
  for (;;) {
    askOn();
    const first = asked.shift();
    if (first === undefined) return;
    const places = await first.places;
    ahead = places.length === 0 ? 1 : Math.min(AHEAD, ahead + 1);
    if (places.length === 0) {
      const [next = Number.POSITIVE_INFINITY] = await placesBeyond(first.end, 1);
      if (next > through) return;
      while (asked[0] !== undefined && asked[0].end < next) asked.shift();
      if (asked.length === 0) after = Math.max(after, next - 1);
    }
    askOn();
    if (places.length > 0) yield places;
  }
}
