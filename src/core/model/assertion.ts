/** An assertion: one voice stating one claim once, in one place. */
import type { ReviewStatus } from './review-status.ts';
import type { Span } from './span.ts';

export type Stance = 'AFFIRMS' | 'DENIES' | 'QUESTIONS';
/** FactBank's degrees (Saurí and Pustejovsky 2009), weakest first. */
export type Modality = 'UNCOMMITTED' | 'POSSIBLE' | 'PROBABLE' | 'CERTAIN';
export type Basis =
  'OBSERVED' | 'RECORD' | 'TOLD' | 'INFERRED' | 'ESTIMATED' | 'OPINION' | 'SPECULATED' | 'UNKNOWN';
export type Place = 'HEADLINE' | 'LEDE' | 'BODY' | 'CAPTION';

export interface Assertion {
  readonly id: string;
  readonly sourceId: string;
  readonly claimId: string;
  /** Null for a voice that was heard, not read. */
  readonly documentId: string | null;
  readonly stance: Stance;
  readonly modality: Modality;
  readonly basis: Basis;
  readonly place: Place | null;
  readonly wording: string | null;
  readonly hedges: readonly string[];
  readonly addressedTo: string | null;
  readonly saidAt: string | null;
  readonly note: string | null;
  readonly spans: readonly Span[];
  readonly status: ReviewStatus;
  readonly recordedAt: string;
  readonly recordedBy: string;
}
