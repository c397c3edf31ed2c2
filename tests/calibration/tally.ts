/** What is counted over many planted claims: how often what was expected came out, and how often rules of thumb err. */
import type { Grade } from '../../src/core/credibility/grade.ts';

/** One claim as it was analysed, and as it is. */
export interface Outcome {
  readonly isTrue: boolean;
  readonly expected: number;
  readonly grade: Grade;
  /** Held documents that affirm it, and that deny it. */
  readonly affirming: number;
  readonly denying: number;
}

/** Claims of which something holds. */
export interface Share {
  readonly claims: number;
  /** How many of them are false. */
  readonly falseClaims: number;
}

export interface GradeShare extends Share {
  /** Mean E of them; 0 where there is no claim. */
  readonly expected: number;
}

export interface Bin {
  /** Least E of the bin; each is a tenth wide, and the last has 1 in it. */
  readonly from: number;
  readonly claims: number;
  /** Mean E, and share that is true; 0 where there is no claim. */
  readonly expected: number;
  readonly observed: number;
}

export interface Calibration {
  readonly claims: number;
  readonly bins: readonly Bin[];
  /** Expected calibration error: |expected − observed| of each bin, weighted by its claims. */
  readonly ece: number;
  /** The same over the claims whose grade is not 6. */
  readonly eceJudged: number;
  /** By grade, 1 to 6. */
  readonly grades: readonly GradeShare[];
  /** At least so many held documents affirm the claim and none denies it. */
  readonly twoAgree: Share;
  readonly fiveAgree: Share;
}

const BINS = 10;
const grades = [1, 2, 3, 4, 5, 6] as const;

/** Counts all of it; figures are not rounded. */
export function tally(outcomes: readonly Outcome[]): Calibration {
  const bins = toBins(outcomes);
  return {
    claims: outcomes.length,
    bins,
    ece: errorOf(bins),
    eceJudged: errorOf(toBins(outcomes.filter(({ grade }) => grade !== 6))),
    grades: grades.map((grade) => {
      const graded = outcomes.filter((outcome) => outcome.grade === grade);
      return { ...shareOf(graded), expected: meanExpected(graded) };
    }),
    twoAgree: shareOf(outcomes.filter((outcome) => agree(outcome, 2))),
    fiveAgree: shareOf(outcomes.filter((outcome) => agree(outcome, 5))),
  };
}

function agree({ affirming, denying }: Outcome, least: number): boolean {
  return affirming >= least && denying === 0;
}

function shareOf(outcomes: readonly Outcome[]): Share {
  return { claims: outcomes.length, falseClaims: outcomes.filter(({ isTrue }) => !isTrue).length };
}

function meanExpected(outcomes: readonly Outcome[]): number {
  if (outcomes.length === 0) return 0;
  return outcomes.reduce((sum, { expected }) => sum + expected, 0) / outcomes.length;
}

function toBins(outcomes: readonly Outcome[]): Bin[] {
  return Array.from({ length: BINS }, (_, bin) => {
    const inside = outcomes.filter(({ expected }) => Math.min(BINS - 1, Math.floor(expected * BINS)) === bin);
    const { claims, falseClaims } = shareOf(inside);
    return {
      from: bin / BINS,
      claims,
      expected: meanExpected(inside),
      observed: claims === 0 ? 0 : (claims - falseClaims) / claims,
    };
  });
}

function errorOf(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, { claims }) => sum + claims, 0);
  if (all === 0) return 0;
  return bins.reduce((sum, bin) => sum + (bin.claims / all) * Math.abs(bin.expected - bin.observed), 0);
}
