/** Times of pure work in one process, and how they grow. */
import { analyseClaim } from '../../src/core/credibility/analyse-claim.ts';
import type { ClaimFacts } from '../../src/core/provenance/claim-facts.ts';
import { median } from './figures.ts';

/** Milliseconds of one call. */
export function millisecondsOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Milliseconds of each of so many calls, after as many that do not count, at most three. */
export function timesOf(work: () => unknown, rounds: number): number[] {
  for (let i = 0; i < Math.min(3, rounds); i += 1) work();
  return Array.from({ length: rounds }, () => millisecondsOf(work));
}

/** All that a claim's page asks of the analysis: origins for and against, and credibility. */
export function analyseFully(facts: ClaimFacts): number {
  const { origins, credibility } = analyseClaim(facts);
  return origins('FOR').upper + origins('AGAINST').upper + credibility().expected;
}

/** Of numbers in ascending order, the one below which this share of them lies. */
export function percentile(ascending: readonly number[], share: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? NaN;
}

/** The power of the size with which time grew from one to the next. */
export function exponentOf(
  before: { readonly size: number; readonly time: number },
  after: { readonly size: number; readonly time: number },
): number {
  return Math.log(after.time / before.time) / Math.log(after.size / before.size);
}

/** For each size its median time, and how it grew from the size before. */
export function growthOf(sizes: readonly number[], timesAt: (size: number) => readonly number[]): Growth[] {
  let before: { readonly size: number; readonly time: number } | null = null;
  return sizes.map((size) => {
    const times = timesAt(size);
    const here = { size, time: median(times) };
    const exponent = before === null ? null : exponentOf(before, here);
    before = here;
    return { ...here, exponent, times };
  });
}

export interface Growth {
  readonly size: number;
  /** Milliseconds, the median. */
  readonly time: number;
  readonly exponent: number | null;
  readonly times: readonly number[];
}

export function describeGrowth({ exponent }: Growth): string | null {
  return exponent === null ? null : `grew with its power ${exponent.toFixed(2)}`;
}
