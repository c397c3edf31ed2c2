/**
 * The credibility of a claim as the evidence has it: an estimate with all that it was made of. It never says what is
 * true; and it is no person's grade. Design: analysis page, section 4.
 */
import type { TrailFindings } from '../provenance/origins.ts';
import { toContributions } from './contributions.ts';
import type { Contribution } from './contributions.ts';
import { confidenceOf, gradeOf, wordOf } from './grade.ts';
import type { Confidence, Grade, Likelihood } from './grade.ts';
import { expectedOf, toOpinion } from './opinion.ts';
import type { Opinion } from './opinion.ts';
import type { RejectedEvidence } from './rejections.ts';
import { isAtLeast, thresholds } from './thresholds.ts';
import type { WeighedSide } from './weighed-side.ts';

export interface Credibility extends Opinion {
  /** E without what nobody is said to be the origin of. */
  readonly expectedAttested: number;
  /** Least and greatest E over cautious joins made or not made. */
  readonly expectedLow: number;
  readonly expectedHigh: number;
  readonly estimatedGrade: Grade;
  /** null where too little is known to use one. */
  readonly word: Likelihood | null;
  readonly confidence: Confidence;
  readonly contributions: readonly Contribution[];
  readonly rejected: readonly RejectedEvidence[];
  /** Version of the method and its thresholds. */
  readonly method: string;
}

/** Puts it together from both sides; null for a side that nobody held is on. */
export function toCredibility(
  support: WeighedSide | null,
  against: WeighedSide | null,
  trail: TrailFindings,
  rejected: readonly RejectedEvidence[],
): Credibility {
  const [r, s] = [support?.total ?? 0, against?.total ?? 0];
  const opinion = toOpinion(r, s);
  const { expected, uncertainty } = opinion;
  const corroborating = (support?.classes ?? []).filter(({ evidence }) =>
    isAtLeast(evidence, thresholds.corroborating),
  ).length;
  return {
    ...opinion,
    expectedAttested: expectedOf(support?.totalAttested ?? 0, against?.totalAttested ?? 0),
    expectedLow: expectedOf(r, against?.totalApart ?? 0),
    expectedHigh: expectedOf(support?.totalApart ?? 0, s),
    estimatedGrade: gradeOf({
      support: r,
      against: s,
      expected,
      uncertainty,
      corroborating,
      disjointChains: trail.disjointChains,
      hangsOnOneSource: trail.chokepoints.some(({ level }) => level === 'SOURCE'),
    }),
    word: wordOf(expected, uncertainty),
    confidence: confidenceOf(uncertainty),
    contributions: toContributions(support, against),
    rejected,
    method: thresholds.version,
  };
}
