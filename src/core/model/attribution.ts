/** An attribution: the edge by which one assertion credits another, with the words that prove it (R1). */
import type { Part } from './part.ts';
import type { ReviewStatus } from './review-status.ts';
import type { Span } from './span.ts';

export const quoteTypes = ['DIRECT', 'INDIRECT', 'MIXED'] as const;
export type QuoteType = (typeof quoteTypes)[number];

export interface Attribution {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  /** The document in which the hand-off was read. */
  readonly documentId: string;
  readonly cue: string | null;
  readonly hedges: readonly string[];
  readonly quoteType: QuoteType;
  readonly scopeInferred: boolean;
  readonly note: string | null;
  readonly spans: readonly Span[];
  readonly status: ReviewStatus;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** What a chain shows of a hand-off. */
export type AttributionPart = Part<Attribution, 'id' | 'fromId' | 'toId' | 'cue' | 'status'>;
