import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyseClaim } from '../../../../src/core/credibility/analyse-claim.ts';
import type { ClaimFacts } from '../../../../src/core/provenance/claim-facts.ts';
import { propertyRuns } from '../../../support/property-runs.ts';
import { arbitraryFacts } from '../provenance/arbitrary-facts.ts';
import { referenceAnalysis } from '../reference/reference-analysis.ts';
import {
  contributionFigures,
  isBestChain,
  referenceContributionFigures,
  referenceSideFigures,
  sideFigures,
  toNodeOf,
} from './compared-figures.ts';
import { expectAlike } from './expect-alike.ts';

const SIDES = ['FOR', 'AGAINST', 'QUESTIONS'] as const;
const checkFacts = (predicate: (facts: ClaimFacts) => void): void =>
  fc.assert(fc.property(arbitraryFacts, predicate), { numRuns: propertyRuns(2_500) });

describe('the analysis of a claim agrees with one that tries everything', () => {
  it('in what it finds and counts on each side', () => {
    checkFacts((facts) => {
      const reference = referenceAnalysis(facts);
      const analysis = analyseClaim(facts);
      for (const side of SIDES) {
        const figures = sideFigures(analysis, side, toNodeOf(reference));
        expect({ side, ...figures }).toEqual({ side, ...referenceSideFigures(reference.sides[side]) });
      }
    });
  });

  it('in its estimate and its contributions, whole numbers and words exactly and reals within 1e-9', () => {
    checkFacts((facts) => {
      const reference = referenceAnalysis(facts);
      const { contributions: theirs, ...expected } = reference.estimate;
      const {
        contributions: ours,
        rejected: _rejected,
        method: _method,
        ...estimate
      } = analyseClaim(facts).credibility();
      expectAlike(estimate, expected);
      expectAlike(contributionFigures(ours, toNodeOf(reference)), referenceContributionFigures(theirs));
      for (const one of ours) expect(isBestChain(one, theirs, toNodeOf(reference))).toBe(true);
    });
  });
});
