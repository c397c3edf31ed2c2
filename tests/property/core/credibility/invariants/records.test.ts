import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryFacts } from '../../provenance/arbitrary-facts.ts';
import { referenceGround } from '../../reference/reference-analysis.ts';
import { fidelityOf, trustOf } from '../../reference/records-of-sources.ts';
import { withRecord } from '../changed-facts.ts';
import { arbitraryPosition, holdsFor, pick } from './hold-for-cases.ts';
import { supportingFigures } from './supporting-figures.ts';

describe('records', () => {
  // Presupposes a source on the supporting side, and that S stays as it is.
  it('17: raising the T or the F of a source never lowers E of a claim that it supports', () => {
    const cases = fc.record({
      facts: arbitraryFacts,
      position: arbitraryPosition,
      moreTrust: fc.integer({ min: 0, max: 60 }),
      moreFidelity: fc.integer({ min: 0, max: 50 }),
    });
    holdsFor(cases, 2, ({ facts, position, moreTrust, moreFidelity }) => {
      const node = pick(referenceGround(facts).graph.nodes, position);
      const better = withRecord(facts, node.sourceId, {
        trust: Math.min(0.99, trustOf(node, facts) + moreTrust / 100),
        fidelity: Math.min(1, fidelityOf(node, facts) + moreFidelity / 100),
      });
      const [before, after] = [supportingFigures(facts), supportingFigures(better)];
      fc.pre(before.against === after.against);
      expect(after.expected).toBeGreaterThanOrEqual(before.expected - 1e-12);
    });
  });
});
