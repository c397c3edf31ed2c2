import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyseClaim } from '../../../../../src/core/credibility/analyse-claim.ts';
import type { ClaimFacts } from '../../../../../src/core/provenance/claim-facts.ts';
import { arbitraryFacts } from '../../provenance/arbitrary-facts.ts';
import { holdsFor } from './hold-for-cases.ts';
import { renamedFacts, renaming } from './renamed-facts.ts';

const POSITIONS = Array.from({ length: 101 }, (_, i) => i);

const byText = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row)).sort();

/** Every figure of an analysis and nothing that is a name. JSON gives a real all its digits. */
function figuresOf(facts: ClaimFacts): object {
  const analysis = analyseClaim(facts);
  const { contributions, rejected, method: _method, ...estimate } = analysis.credibility();
  const sides = (['FOR', 'AGAINST', 'QUESTIONS'] as const).map((side) => {
    const { classes, joins, chokepoints, circular, ...counts } = analysis.origins(side);
    return {
      counts,
      types: [...analysis.originTypes(side).values()].sort(),
      classes: byText(classes.map(({ type, attested }) => ({ type, attested }))),
      // Which of two classes has an absorbed outlet goes by id, and so whether for its source or its carrier.
      joins: byText(joins.map(({ reason, cautious }) => ({ cautious, reason: cautious && reason }))),
      chokepoints: chokepoints.map(({ level }) => level).sort(),
      circular: byText(
        circular.map(({ anchored, impossibleDates, assertionIds, documentIds }) => ({
          anchored,
          impossibleDates,
          size: [assertionIds.length, documentIds.length],
        })),
      ),
    };
  });
  return {
    estimate,
    sides,
    rejected: rejected.length,
    contributions: byText(
      // Of two members that are as good the least id is the best, whatever its chain.
      contributions.map(({ side, pooled, members, bestChain: _chain, originClass, ...figures }) => ({
        side,
        pooled,
        type: originClass?.type,
        size: members.length,
        figures,
      })),
    ),
  };
}

describe('names', () => {
  it('4: renaming and reordering leave every figure identical to the last bit', () => {
    const cases = fc.record({
      facts: arbitraryFacts,
      order: fc.shuffledSubarray(POSITIONS, { minLength: POSITIONS.length }),
    });
    holdsFor(cases, 0, ({ facts, order }) => {
      const { rename, reorder } = renaming(order);
      expect(figuresOf(renamedFacts(facts, rename, reorder))).toEqual(figuresOf(facts));
    });
  });
});
