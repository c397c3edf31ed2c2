/** One change of the graph as the log keeps it: who made it, when, why, and what it was about. */

/** What can be done; each way of changing the graph has its own. */
export const activityActions = [
  'IMPORT',
  'RECORD_CHAINS',
  'DESCRIBE_SOURCE',
  'LOCATE_DOCUMENT',
  'RELATE_CLAIMS',
  'REVIEW_SUGGESTION',
  'ASSESS_RELIABILITY',
  'ASSESS_CREDIBILITY',
  'ADJUDICATE_CLAIM',
  'AUDIT_HAND_OFF',
  'WITHDRAW',
  'DECLARE_DEPENDENCE',
  'JUDGE_IDENTITY',
  'ATTACH_REVIEW',
  'AMEND_CLAIM',
  'RETRACT',
  'UNDO',
] as const;
export type ActivityAction = (typeof activityActions)[number];

/** What the log keeps of a change beside its subjects: figures, ids and hashes; never a name, never words of a text. */
export type ChangeDetail = Readonly<Record<string, string | number | boolean | null>>;

/** What an import brought that was not there before. */
export interface ImportedRecord {
  /** SHA-256 of the file; null where nothing tells which file it was. */
  readonly sha256: string | null;
  readonly sources: number;
  readonly documents: number;
  readonly claims: number;
  readonly assertions: number;
  readonly attributions: number;
  readonly relations: number;
}

export interface Activity {
  readonly id: string;
  /** Its place in the log, from 1. */
  readonly seq: number;
  readonly action: ActivityAction;
  readonly by: string;
  readonly at: string;
  readonly reason: string | null;
  /** Null for any other action. */
  readonly imported: ImportedRecord | null;
  /** Of the activity that took it back, and that stands: the key of its write; null where none does. */
  readonly undoneByOperation: string | null;
  /** The key of the write in the operation ledger. */
  readonly operation: string;
  /** How many things it changed. */
  readonly subjectCount: number;
  /** Of the entry before; null for the first. */
  readonly previousHash: string | null;
  readonly hash: string;
}

/** Of the subjects of one activity, the first ones. */
export interface SubjectsRequest {
  readonly parentId: string;
  readonly limit: number;
}
