import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyseClaim } from '../../../../../src/core/credibility/analyse-claim.ts';
import type { ClaimFacts } from '../../../../../src/core/provenance/claim-facts.ts';
import { arbitraryFacts } from '../../provenance/arbitrary-facts.ts';
import { newCredit, newVoice, withMore } from '../changed-facts.ts';
import { arbitraryName, arbitraryPosition, holdsFor } from './hold-for-cases.ts';

/** All that is said of a claim, but for what is turned down: what was added and taken out is listed there as such. */
function stateOf(facts: ClaimFacts): object {
  const analysis = analyseClaim(facts);
  const { rejected: _rejected, ...credibility } = analysis.credibility();
  const sides = (['FOR', 'AGAINST', 'QUESTIONS'] as const).map((side) => ({
    origins: analysis.origins(side),
    types: [...analysis.originTypes(side)].sort(),
  }));
  return { credibility, sides };
}

describe('undoing', () => {
  const cases = fc.record({
    facts: arbitraryFacts,
    name: arbitraryName,
    stance: fc.constantFrom('AFFIRMS', 'DENIES'),
    basis: fc.constantFrom('OBSERVED', 'UNKNOWN'),
    credited: fc.array(arbitraryPosition, { maxLength: 2 }),
    way: fc.constantFrom('source', 'document', 'assertion'),
  });

  // Presupposes nothing: nobody who was there credits what is added.
  it('15: a document that was added and withdrawn leaves everything exactly as it was', () => {
    holdsFor(cases, 0, ({ facts, name, stance, basis, credited, way }) => {
      const voice = newVoice(name, { stance, basis });
      const own = facts.voices.filter((other) => other.claimId === voice.claimId);
      const credits = credited.flatMap((position) => {
        const to = own[position % Math.max(1, own.length)];
        return to === undefined ? [] : [newCredit(voice, to)];
      });
      const more = withMore(facts, { voices: [voice], credits });
      const id = way === 'assertion' ? name : `${way}-${name}`;
      const before = stateOf(facts);
      stateOf(more);
      expect(stateOf({ ...more, withdrawn: new Set([...facts.withdrawn, id]) })).toEqual(before);
      expect(stateOf(facts)).toEqual(before);
    });
  });
});
