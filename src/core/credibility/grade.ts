/**
 * The estimated grade: what a person would be shown reason for on the Admiralty scale of credibility, 1 (confirmed by
 * others) to 5 (improbable), 6 where it cannot be judged; and the words of ICD 203 (2015) for a probability. An
 * estimate by rule, never to be taken for a person's grade.
 */
import { isAbove, isAtLeast, thresholds } from './thresholds.ts';

export type Grade = 1 | 2 | 3 | 4 | 5 | 6;

export const likelihoods = [
  'ALMOST_NO_CHANCE',
  'VERY_UNLIKELY',
  'UNLIKELY',
  'ROUGHLY_EVEN_CHANCE',
  'LIKELY',
  'VERY_LIKELY',
  'ALMOST_CERTAIN',
] as const;
export type Likelihood = (typeof likelihoods)[number];

/** Least probability of each word but the first. */
const WORD_FROM = [0.05, 0.2, 0.45, 0.55, 0.8, 0.95] as const;

export type Confidence = 'LOW' | 'MODERATE' | 'HIGH';

export interface GradedEvidence {
  readonly support: number;
  readonly against: number;
  readonly expected: number;
  readonly uncertainty: number;
  /** Attested classes for the claim whose evidence corroborates. */
  readonly corroborating: number;
  readonly disjointChains: number;
  /** True where one source is passed by every chain. */
  readonly hangsOnOneSource: boolean;
}

/** Grade 1 takes two origins that corroborate each other and reach the reader by ways of their own. */
export function gradeOf(graded: GradedEvidence): Grade {
  const { expected, uncertainty, corroborating } = graded;
  const { confirmed, probablyTrue, possiblyTrue, doubtful } = thresholds.grades;
  if (isAbove(uncertainty, thresholds.tooUncertain)) return 6;
  if (isAtLeast(expected, confirmed) && isConfirmedByOthers(graded)) return 1;
  if (isAtLeast(expected, probablyTrue) && corroborating >= 1) return 2;
  if (isAtLeast(expected, possiblyTrue)) return 3;
  return isAtLeast(expected, doubtful) ? 4 : 5;
}

function isConfirmedByOthers(graded: GradedEvidence): boolean {
  const { support, against, corroborating, disjointChains, hangsOnOneSource } = graded;
  const isContested = isAtLeast(against, thresholds.mostContested * support);
  return corroborating >= 2 && disjointChains >= 2 && !hangsOnOneSource && !isContested;
}

/** null where too little is known to use a word. */
export function wordOf(expected: number, uncertainty: number): Likelihood | null {
  if (isAbove(uncertainty, thresholds.tooUncertain)) return null;
  return likelihoods[WORD_FROM.filter((from) => isAtLeast(expected, from)).length] ?? null;
}

/** How much is known, apart from what it says. */
export function confidenceOf(uncertainty: number): Confidence {
  const { low, moderate } = thresholds.confidence;
  if (isAbove(uncertainty, low)) return 'LOW';
  return isAbove(uncertainty, moderate) ? 'MODERATE' : 'HIGH';
}
