/** A dispute: two claims that a person related as at odds, or one claim that is both affirmed and denied. */
import type { Stance } from './assertion.ts';
import type { ClaimRelation } from './claim.ts';

export interface DisputeSide {
  readonly claimId: string;
  readonly stance: Stance;
  /** False for a claim at odds with itself: only what states that very claim is on its sides. */
  readonly withEntailing: boolean;
}

export interface Dispute {
  /** Unique among disputes: the id of the relation or of the claim. */
  readonly id: string;
  readonly relation: ClaimRelation | null;
  readonly sides: readonly [DisputeSide, DisputeSide];
}
