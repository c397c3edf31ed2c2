/** One change of the graph as the log keeps it: who made it, when, why, and what it was about. */

/** What can be done; each way of changing the graph has its own. */
export type ActivityAction = 'IMPORT';

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
  readonly imported: ImportedRecord | null;
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
