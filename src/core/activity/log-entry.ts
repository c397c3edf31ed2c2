/**
 * An entry of the activity log and its seal: the hash over what it says and over the hash of the entry before, so that
 * none can be changed, taken out or put in without all that follow (Haber and Stornetta 1991, "How to time-stamp a
 * digital document", linking). There is no time-stamping service here: what anchors the
 * log is a head that somebody keeps elsewhere.
 */
import type { Digest } from '../model/ids.ts';

/** What an entry says of one change. */
export interface LoggedChange {
  readonly action: string;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  readonly reason: string | null;
  /** The key of the write in the operation ledger: one entry each. */
  readonly operation: string;
  /** What the action did besides, as canonical JSON. */
  readonly detail: string;
  /** Ids of what it changed, with a space between two. */
  readonly subjects: string;
  /** How many it changed; more than `subjects` lists where that was cut. */
  readonly subjectCount: number;
}

/** The last entry of a log, as far as the next one needs it. */
export interface LogHead {
  /** 0 where the log is empty. */
  readonly seq: number;
  /** Null where the log is empty. */
  readonly hash: string | null;
}

export interface LogEntry extends LoggedChange {
  readonly id: string;
  /** Of the canonical form. */
  readonly format: number;
  readonly seq: number;
  readonly previousHash: string | null;
  readonly hash: string;
}

/** Seals a change as the entry after a head. */
export type Seal = (change: LoggedChange, head: LogHead) => LogEntry;

const FORMAT = 1;

/**
 * What is hashed, in UTF-8: the JSON text of one list, without spaces, of the format's name, seq, previousHash, action,
 * by, at, reason, operation, detail, subjectCount and subjects, in this order, null where there is none. Two entries have
 * one form only if they say the same: a list of scalars as JSON can be read in one way.
 */
export function canonicalEntry(entry: Omit<LogEntry, 'id' | 'hash'>): string {
  return JSON.stringify([
    `hearsay-activity/${String(entry.format)}`,
    entry.seq,
    entry.previousHash,
    entry.action,
    entry.by,
    entry.at,
    entry.reason,
    entry.operation,
    entry.detail,
    entry.subjectCount,
    entry.subjects,
  ]);
}

/** The id of an entry follows from its hash: no two are alike, for each says its place and what was before. */
export function activityId(hash: string): string {
  return `activity_${hash.slice(0, 32)}`;
}

/** Creates the sealing by a hash that returns hexadecimal digits (SHA-256). */
export function createSeal(digest: Digest): Seal {
  return (change, head) => {
    const unsealed = { ...change, format: FORMAT, seq: head.seq + 1, previousHash: head.hash };
    const hash = digest(canonicalEntry(unsealed));
    return { ...unsealed, hash, id: activityId(hash) };
  };
}
