/** An assertion: one voice stating one claim once, in one place. */
import type { Part } from './part.ts';
import type { ReviewStatus } from './review-status.ts';
import type { Span } from './span.ts';

export const stances = ['AFFIRMS', 'DENIES', 'QUESTIONS'] as const;
export type Stance = (typeof stances)[number];
/** FactBank's degrees (Saurí and Pustejovsky 2009), weakest first. */
export const modalities = ['UNCOMMITTED', 'POSSIBLE', 'PROBABLE', 'CERTAIN'] as const;
export type Modality = (typeof modalities)[number];
export const bases = [
  'OBSERVED',
  'RECORD',
  'TOLD',
  'INFERRED',
  'ESTIMATED',
  'OPINION',
  'SPECULATED',
  'UNKNOWN',
] as const;
export type Basis = (typeof bases)[number];
export const places = ['HEADLINE', 'LEDE', 'BODY', 'CAPTION'] as const;
export type Place = (typeof places)[number];

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

/** What a chain needs of a voice. */
export type AssertionPart = Part<
  Assertion,
  'id' | 'sourceId' | 'claimId' | 'documentId' | 'stance' | 'modality' | 'basis' | 'status'
>;
