/**
 * Whether a log is as it was written: entries go through once, by their places, and each breach is named. What can be
 * told is told by the log itself, except of its end: entries that are gone there, and a log that was written anew from
 * some entry on, are told by heads that were kept elsewhere.
 */
import type { Digest } from '../model/ids.ts';
import { activityId, canonicalEntry } from './log-entry.ts';
import type { LogEntry, LogHead } from './log-entry.ts';

export type BreachKind =
  /** What the entry says is not what was hashed. */
  | 'CHANGED'
  /** It was not written after the entry that stands before it: one of the two was put in. */
  | 'UNLINKED'
  | 'MISSING'
  | 'INSERTED'
  /** It was written for another place. */
  | 'REORDERED'
  | 'BEGINS_ELSEWHERE'
  /** Entries are gone at the end. */
  | 'TRUNCATED'
  /** A head that was kept is of another entry. */
  | 'NOT_THE_HEAD'
  /** There are entries, and nothing says which is the last. */
  | 'NO_HEAD';

export interface LogBreach {
  readonly kind: BreachKind;
  /** The entry; of several the first; null of one that has no place. */
  readonly seq: number | null;
  readonly detail: string;
}

/** A head to hold the log to, and whose it is: `exported`, or `kept by the database`. */
export interface KnownHead extends LogHead {
  readonly from: string;
}

export interface LogCheck {
  /** The entry at a place; null where something that is no entry stands there. Returns what is sure by now. */
  readonly take: (seq: number, entry: LogEntry | null) => readonly LogBreach[];
  /** To be called after the last: what only the end tells. */
  readonly end: () => readonly LogBreach[];
}

/** So many changed entries are compared with each other's places; they are told at the end. */
const MOST_SUSPECTS = 100;

/** Creates the check of one log; it keeps no entry but the last and those that were changed. */
export function createLogCheck(digest: Digest, heads: readonly KnownHead[]): LogCheck {
  const headsOf = bySeq(heads);
  const suspects = createSuspects(digest);
  let last = 0;
  /** Hashes of what stands at `last`; null where that is named already, and so is not the next entry's fault. */
  let lastHashes: readonly string[] | null = [];
  return {
    take: (seq, entry) => {
      const found = placeBreaches(seq, last);
      if (entry === null) {
        found.push({
          kind: 'CHANGED',
          seq,
          detail: 'what stands there is no entry: a part is missing or odd',
        });
      } else {
        const hash = digest(canonicalEntry(entry));
        const isSound = hash === entry.hash && entry.id === activityId(hash);
        if (!isSound) found.push(...suspects.add(seq, entry));
        else found.push(...linkBreaches(entry, seq === last + 1 ? lastHashes : null));
        found.push(...headBreaches(entry, headsOf.get(seq) ?? []));
        const beside = seq === last ? (lastHashes ?? []) : [];
        if (seq >= last) lastHashes = isSound ? [...beside, hash] : null;
      }
      if (entry === null && seq >= last) lastHashes = null;
      last = Math.max(last, seq);
      return found;
    },
    end: () => [...suspects.end(), ...truncations(heads, last)],
  };
}

function bySeq(heads: readonly KnownHead[]): ReadonlyMap<number, readonly KnownHead[]> {
  const map = new Map<number, KnownHead[]>();
  for (const head of heads) map.set(head.seq, [...(map.get(head.seq) ?? []), head]);
  return map;
}

function placeBreaches(seq: number, last: number): LogBreach[] {
  if (seq < 1 || seq === last) {
    const detail = seq < 1 ? 'no entry has this place' : 'more than one entry has this place';
    return [{ kind: 'INSERTED', seq, detail }];
  }
  if (seq < last) return [{ kind: 'REORDERED', seq, detail: `it comes after entry ${String(last)}` }];
  if (seq === last + 1) return [];
  return [{ kind: 'MISSING', seq: last + 1, detail: gone(last + 1, seq - 1) }];
}

function linkBreaches(entry: LogEntry, before: readonly string[] | null): LogBreach[] {
  const { seq, previousHash } = entry;
  if (seq === 1) {
    const detail = 'it says that an entry was before it';
    return previousHash === null ? [] : [{ kind: 'BEGINS_ELSEWHERE', seq, detail }];
  }
  if (before === null || (previousHash !== null && before.includes(previousHash))) return [];
  const detail = `it was written after another entry ${String(seq - 1)} than the one that is there`;
  return [{ kind: 'UNLINKED', seq, detail }];
}

function headBreaches({ seq, hash }: LogEntry, heads: readonly KnownHead[]): LogBreach[] {
  return heads
    .filter((head) => head.hash !== hash)
    .map(({ from }) => ({ kind: 'NOT_THE_HEAD', seq, detail: `the head ${from} is another entry` }));
}

function truncations(heads: readonly KnownHead[], last: number): LogBreach[] {
  const furthest = heads.reduce<KnownHead | null>(
    (far, head) => (head.seq > Math.max(last, far?.seq ?? 0) ? head : far),
    null,
  );
  if (furthest === null) return [];
  const { seq, from } = furthest;
  return [{ kind: 'TRUNCATED', seq: last + 1, detail: `${gone(last + 1, seq)}; the head ${from} has it` }];
}

const gone = (from: number, to: number): string =>
  from === to ? 'it is not there' : `the entries to ${String(to)} are not there`;

interface Suspects {
  readonly add: (seq: number, entry: LogEntry) => readonly LogBreach[];
  readonly end: () => readonly LogBreach[];
}

/** Entries whose hash is not theirs: some were moved, and have the hash of another place. */
function createSuspects(digest: Digest): Suspects {
  const suspects: { readonly seq: number; readonly entry: LogEntry }[] = [];
  const changed = (seq: number): LogBreach => ({
    kind: 'CHANGED',
    seq,
    detail: 'what it says is not what was hashed',
  });
  const tell = (seq: number, entry: LogEntry): LogBreach => {
    const home = suspects.find(
      (other) => other.seq !== seq && digest(canonicalEntry({ ...entry, seq: other.seq })) === entry.hash,
    );
    return home === undefined
      ? changed(seq)
      : { kind: 'REORDERED', seq, detail: `it was written as entry ${String(home.seq)}` };
  };
  return {
    add: (seq, entry) => {
      if (suspects.length >= MOST_SUSPECTS) return [changed(seq)];
      suspects.push({ seq, entry });
      return [];
    },
    end: () => suspects.map(({ seq, entry }) => tell(seq, entry)),
  };
}
