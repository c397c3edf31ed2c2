import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyseClaim } from '../../../../../src/core/credibility/analyse-claim.ts';
import { arbitraryFacts } from '../../provenance/arbitrary-facts.ts';
import { holdsFor } from './hold-for-cases.ts';

const SIDES = ['FOR', 'AGAINST', 'QUESTIONS'] as const;

describe('counts', () => {
  it('10: there are no more disjoint chains than origins, and none of the one where there is none of the other', () => {
    holdsFor(arbitraryFacts, 0, (facts) => {
      for (const side of SIDES) {
        const { disjointChains, lower, upper } = analyseClaim(facts).origins(side);
        expect(disjointChains).toBeLessThanOrEqual(lower);
        expect(lower).toBeLessThanOrEqual(upper);
        expect(disjointChains === 0).toBe(lower === 0);
      }
    });
  });

  it('11: where there are two disjoint chains no assertion is a chokepoint', () => {
    holdsFor(arbitraryFacts, 5, (facts) => {
      const chokepointLevels = SIDES.map((side) => analyseClaim(facts).origins(side))
        .filter(({ disjointChains }) => disjointChains >= 2)
        .map(({ chokepoints }) => chokepoints.map(({ level }) => level));
      fc.pre(chokepointLevels.length > 0);
      expect(chokepointLevels.flat()).not.toContain('ASSERTION');
    });
  });

  // Presupposes that just one class, the pool being one, contributes on the supporting side.
  it('14: a single class takes E no further than .94, and never to grade 1', () => {
    holdsFor(arbitraryFacts, 3, (facts) => {
      const { contributions, expected, estimatedGrade } = analyseClaim(facts).credibility();
      fc.pre(contributions.filter(({ side }) => side === 'FOR').length === 1);
      expect(expected).toBeLessThanOrEqual(0.94 + 1e-12);
      expect(estimatedGrade).not.toBe(1);
    });
  });
});
