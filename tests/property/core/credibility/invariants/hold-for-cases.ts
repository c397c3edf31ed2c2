/** How the invariants are tried: on how many cases, and how many may be left out by what an invariant presupposes. */
import fc from 'fast-check';
import { propertyRuns } from '../../../../support/property-runs.ts';

const USUAL_RUNS = 2_000;

/** Picks of a test: a position in any list, by `pick`. */
export const arbitraryPosition: fc.Arbitrary<number> = fc.nat(10_000);
/** Names before and after all others, so that what is new is the least and the greatest of its kind. */
export const arbitraryName: fc.Arbitrary<string> = fc.constantFrom('!new', '~new');

/** One of `list`; the case is left out where there is none. */
export function pick<T>(list: readonly T[], position: number): T {
  const one = list[position % Math.max(1, list.length)];
  fc.pre(one !== undefined);
  return one;
}

/**
 * Tries `predicate` on 2,000 cases, or as many as PROPERTY_RUNS says. Cases that it leaves out (`fc.pre`) are replaced;
 * fails if more than `mostLeftOut` were left out for each that was tried.
 */
export function holdsFor<T>(
  cases: fc.Arbitrary<T>,
  mostLeftOut: number,
  predicate: (value: T) => void,
): void {
  fc.assert(fc.property(cases, predicate), {
    numRuns: propertyRuns(USUAL_RUNS),
    maxSkipsPerRun: mostLeftOut,
  });
}
