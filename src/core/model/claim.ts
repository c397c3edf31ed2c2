/** A claim: one proposition, worded once by us, apart from who says it; and what it has to do with others. */
import type { ReviewStatus } from './review-status.ts';

export const claimRelationKinds = ['SAME_AS', 'ENTAILS', 'CONTRADICTS', 'TENSION', 'SUPERSEDES'] as const;
export type ClaimRelationKind = (typeof claimRelationKinds)[number];

export interface Claim {
  readonly id: string;
  readonly key: string | null;
  readonly text: string;
  readonly lang: string;
  readonly topics: readonly string[];
  readonly eventAt: string | null;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

export interface ClaimRelation {
  readonly id: string;
  readonly kind: ClaimRelationKind;
  readonly fromId: string;
  readonly toId: string;
  readonly status: ReviewStatus;
  readonly note: string | null;
  readonly recordedAt: string;
  readonly recordedBy: string;
}
