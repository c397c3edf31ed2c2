/** What a source's adjudicated statements and audited hand-offs have shown. */
import type { ReliabilityGrade } from './judgement.ts';

export interface TrackRecord {
  /** Of which it was an attested origin. */
  readonly adjudicated: number;
  readonly correct: number;
  readonly incorrect: number;
  /** From 0 to 1. */
  readonly reliability: number;
  readonly estimatedLetter: ReliabilityGrade;
  readonly handOffs: number;
  readonly faithful: number;
  readonly distorted: number;
  /** From 0 to 1. */
  readonly fidelity: number;
  /** That it passed on without being their origin: shown, and never used. */
  readonly relayedAdjudicated: number;
  readonly relayedCorrect: number;
}

/** The record of a source by a time; null for now. */
export interface TrackRecordRequest {
  readonly sourceId: string;
  readonly asOf: string | null;
}
