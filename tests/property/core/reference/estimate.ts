/** From evidence on both sides to an estimate (section 4). Comparisons with thresholds allow 1e-9. */
import type { ReferenceEvidence } from './evidence-of-side.ts';
import type { ReferenceSide } from './reference-side.ts';

export interface ReferenceContribution extends ReferenceEvidence {
  readonly side: 'FOR' | 'AGAINST';
  readonly share: number;
  readonly expectedWithout: number;
}

export interface ReferenceEstimate {
  readonly belief: number;
  readonly disbelief: number;
  readonly uncertainty: number;
  readonly expected: number;
  readonly expectedAttested: number;
  readonly expectedLow: number;
  readonly expectedHigh: number;
  readonly estimatedGrade: number;
  readonly word: string | null;
  readonly confidence: string;
  readonly contributions: readonly ReferenceContribution[];
}

const sum = (evidence: readonly { readonly evidence: number }[]): number =>
  evidence
    .map((one) => one.evidence)
    .sort((a, b) => a - b)
    .reduce((whole, e) => whole + e, 0);
const isAtLeast = (value: number, threshold: number): boolean => value >= threshold - 1e-9;
const isAbove = (value: number, threshold: number): boolean => value > threshold + 1e-9;
const expectedOf = (r: number, s: number): number => (r + 1) / (r + s + 2);

const WORDS: readonly (readonly [below: number, word: string])[] = [
  [0.05, 'ALMOST_NO_CHANCE'],
  [0.2, 'VERY_UNLIKELY'],
  [0.45, 'UNLIKELY'],
  [0.55, 'ROUGHLY_EVEN_CHANCE'],
  [0.8, 'LIKELY'],
  [0.95, 'VERY_LIKELY'],
];

function gradeOf(support: ReferenceSide, r: number, s: number): number {
  const expected = expectedOf(r, s);
  const corroborating = support.evidence.filter((one) => one.class !== null && isAtLeast(one.evidence, 0.25));
  const isConfirmed =
    corroborating.length >= 2 &&
    support.disjointChains >= 2 &&
    support.chokepoints.sources.length === 0 &&
    !isAtLeast(s, 0.1 * r);
  if (isAbove(2 / (r + s + 2), 2 / 3)) return 6;
  if (isAtLeast(expected, 0.85) && isConfirmed) return 1;
  if (isAtLeast(expected, 0.8) && corroborating.length >= 1) return 2;
  if (isAtLeast(expected, 0.55)) return 3;
  return isAtLeast(expected, 0.2) ? 4 : 5;
}

function contributionsOf(support: ReferenceSide, denial: ReferenceSide): ReferenceContribution[] {
  const [r, s] = [sum(support.evidence), sum(denial.evidence)];
  const shareOf = (e: number): number => (r + s === 0 ? 0 : e / (r + s));
  return [
    ...support.evidence.map((one) => ({
      ...one,
      side: 'FOR' as const,
      share: shareOf(one.evidence),
      expectedWithout: expectedOf(r - one.evidence, s),
    })),
    ...denial.evidence.map((one) => ({
      ...one,
      side: 'AGAINST' as const,
      share: shareOf(one.evidence),
      expectedWithout: expectedOf(r, s - one.evidence),
    })),
  ];
}

export function estimate(support: ReferenceSide, denial: ReferenceSide): ReferenceEstimate {
  const [r, s] = [sum(support.evidence), sum(denial.evidence)];
  const expected = expectedOf(r, s);
  const uncertainty = 2 / (r + s + 2);
  const attestedSum = ({ evidence }: ReferenceSide): number =>
    sum(evidence.filter((one) => one.class !== null));
  return {
    belief: r / (r + s + 2),
    disbelief: s / (r + s + 2),
    uncertainty,
    expected,
    expectedAttested: expectedOf(attestedSum(support), attestedSum(denial)),
    expectedLow: expectedOf(r, sum(denial.firmEvidence)),
    expectedHigh: expectedOf(sum(support.firmEvidence), s),
    estimatedGrade: gradeOf(support, r, s),
    word: isAbove(uncertainty, 2 / 3)
      ? null
      : (WORDS.find(([below]) => !isAtLeast(expected, below))?.[1] ?? 'ALMOST_CERTAIN'),
    confidence: isAbove(uncertainty, 0.5) ? 'LOW' : isAbove(uncertainty, 0.25) ? 'MODERATE' : 'HIGH',
    contributions: contributionsOf(support, denial),
  };
}
