import { describe, expect, it } from '@jest/globals';
import { analyseClaim } from '../../../../../src/core/credibility/analyse-claim.ts';
import type { Contribution } from '../../../../../src/core/credibility/contributions.ts';
import type { Credibility } from '../../../../../src/core/credibility/credibility.ts';
import { arbitraryFacts } from '../../provenance/arbitrary-facts.ts';
import { expectAlike } from '../expect-alike.ts';
import { holdsFor } from './hold-for-cases.ts';

const sum = (values: readonly number[]): number => values.reduce((whole, value) => whole + value, 0);

function recomputed({ contributions }: Credibility): object {
  const totalOf = (side: string, isWanted: (one: Contribution) => boolean): number =>
    sum(contributions.filter((one) => one.side === side && isWanted(one)).map((one) => one.evidence));
  const expectedOf = (r: number, s: number): number => (r + 1) / (r + s + 2);
  const [r, s] = [totalOf('FOR', () => true), totalOf('AGAINST', () => true)];
  return {
    belief: r / (r + s + 2),
    disbelief: s / (r + s + 2),
    uncertainty: 2 / (r + s + 2),
    expected: expectedOf(r, s),
    expectedAttested: expectedOf(
      totalOf('FOR', (one) => !one.pooled),
      totalOf('AGAINST', (one) => !one.pooled),
    ),
    without: contributions.map(({ side, evidence }) =>
      side === 'FOR' ? expectedOf(r - evidence, s) : expectedOf(r, s - evidence),
    ),
    evidence: contributions.map(({ q }) => (2 * q - 1) / (1 - q)),
    q: contributions.map(({ fidelity, trust }) => Math.min(0.94, 0.5 + fidelity * Math.max(0, trust - 0.5))),
  };
}

describe('the payload of an estimate', () => {
  it('16: has shares that sum to 1, or are all 0 where there is no evidence', () => {
    holdsFor(arbitraryFacts, 0, (facts) => {
      const { contributions } = analyseClaim(facts).credibility();
      const hasEvidence = contributions.some((one) => one.evidence > 0);
      expectAlike(sum(contributions.map((one) => one.share)), hasEvidence ? 1 : 0);
      for (const { share } of contributions) expect(share).toBeGreaterThanOrEqual(0);
    });
  });

  it('16: gives all its figures again from its contributions', () => {
    holdsFor(arbitraryFacts, 0, (facts) => {
      const credibility = analyseClaim(facts).credibility();
      const { belief, disbelief, uncertainty, expected, expectedAttested, contributions } = credibility;
      const figures = {
        belief,
        disbelief,
        uncertainty,
        expected,
        expectedAttested,
        without: contributions.map((one) => one.expectedWithout),
        evidence: contributions.map((one) => one.evidence),
        q: contributions.map((one) => one.q),
      };
      expectAlike(figures, recomputed(credibility));
    });
  });

  it('has E between its least and its greatest value over cautious joins', () => {
    holdsFor(arbitraryFacts, 0, (facts) => {
      const { expectedLow, expected, expectedHigh } = analyseClaim(facts).credibility();
      expect(expectedLow).toBeLessThanOrEqual(expected + 1e-12);
      expect(expected).toBeLessThanOrEqual(expectedHigh + 1e-12);
    });
  });
});
