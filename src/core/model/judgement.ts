/** What people judge of what was recorded. A judgement is never overwritten: it is superseded or undone (R6). */
import type { ReviewStatus } from './review-status.ts';
import { statusAsOf } from './status-history.ts';
import type { StatusHistory } from './status-history.ts';

export const letters = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
/** Admiralty: reliability of a source; F: cannot be judged. */
export type ReliabilityGrade = (typeof letters)[number];

export const outcomes = ['BORNE_OUT', 'REFUTED', 'UNDECIDED'] as const;
export type Outcome = (typeof outcomes)[number];

export const dependenceKinds = [
  'SAME_PERSON',
  'SAME_OWNER',
  'SYNDICATION',
  'SAME_MATERIAL',
  'COPIED',
] as const;
export type DependenceKind = (typeof dependenceKinds)[number];

export const matchReasons = ['SAME_NAME', 'SIMILAR_NAME', 'SAME_URL', 'JUDGED'] as const;
export type MatchReason = (typeof matchReasons)[number];

/** A judgement that was undone stands no more, and is kept; undoing that makes it stand again. */
export type JudgementStatus = ReviewStatus | 'UNDONE';

interface Judged extends StatusHistory<JudgementStatus> {
  readonly id: string;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  readonly reason: string | null;
  /** The key in the operation ledger of the write that recorded it, by which its activity is found. */
  readonly operation: string;
}

/** What turned out to be so; the last that stands counts. */
export interface Adjudication extends Judged {
  readonly kind: 'ADJUDICATION';
  readonly claimId: string;
  readonly outcome: Outcome;
}

/** Whether one voice passed on what it credits as it was said. */
export interface HandOffAudit extends Judged {
  readonly kind: 'HAND_OFF_AUDIT';
  readonly attributionId: string;
  readonly faithful: boolean;
}

/** Between two sources or two assertions. */
export interface DependenceJudgement extends Judged {
  readonly kind: 'DEPENDENCE';
  readonly aId: string;
  readonly bId: string;
  readonly dependent: boolean;
  readonly dependenceKind: DependenceKind;
}

/** Of a source, document or assertion: from its time on it does not count. */
export interface Withdrawal extends Judged {
  readonly kind: 'WITHDRAWAL';
  readonly ofId: string;
}

/** That two sources are one, or are not. */
export interface IdentityMatch extends Judged {
  readonly kind: 'IDENTITY_MATCH';
  readonly aId: string;
  readonly bId: string;
  readonly because: readonly MatchReason[];
}

export interface ReliabilityAssessment extends Judged {
  readonly kind: 'RELIABILITY';
  readonly sourceId: string;
  readonly grade: ReliabilityGrade;
  readonly topic: string | null;
  readonly supersedesId: string | null;
}

export interface CredibilityAssessment extends Judged {
  readonly kind: 'CREDIBILITY';
  readonly claimId: string;
  /** Admiralty: 1 to 6; 6: cannot be judged. */
  readonly grade: number;
  readonly reliabilitySeen: boolean;
  readonly supersedesId: string | null;
}

/** What somebody else published about a claim, as they rated it. */
export interface ClaimReview extends Judged {
  readonly kind: 'REVIEW';
  readonly claimId: string;
  readonly rating: string;
  readonly ratingValue: number | null;
  readonly bestRating: number | null;
  readonly worstRating: number | null;
  readonly url: string | null;
  readonly publisherId: string | null;
  readonly publishedAt: string | null;
}

export type Judgement =
  | Adjudication
  | HandOffAudit
  | DependenceJudgement
  | Withdrawal
  | IdentityMatch
  | ReliabilityAssessment
  | CredibilityAssessment
  | ClaimReview;
export type JudgementKind = Judgement['kind'];
export type JudgementOf<K extends JudgementKind> = Extract<Judgement, { readonly kind: K }>;

/** True where it counts, or counted at a time: confirmed, and not undone. */
export function stands(judgement: Judgement, asOf: string | null = null): boolean {
  return statusAsOf<JudgementStatus>(judgement, asOf) === 'CONFIRMED';
}

/** The worst letter on all that a source says, of sources' judgements, that stood; F judges nobody. Null where there is none. */
export function weakestLetter(
  ofSources: readonly (readonly Judgement[])[],
  asOf: string | null,
): ReliabilityGrade | null {
  const given = ofSources.flatMap((judgements) => {
    const letter = judgements.find(
      (one) => one.kind === 'RELIABILITY' && one.topic === null && stands(one, asOf),
    );
    return letter?.kind === 'RELIABILITY' && letter.grade !== 'F' ? [letter.grade] : [];
  });
  return given.sort().at(-1) ?? null;
}
