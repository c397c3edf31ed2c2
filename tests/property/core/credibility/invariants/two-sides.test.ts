import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyseClaim } from '../../../../../src/core/credibility/analyse-claim.ts';
import type { ClaimFacts } from '../../../../../src/core/provenance/claim-facts.ts';
import type { Side } from '../../../../../src/core/provenance/side.ts';
import type { Voice } from '../../../../../src/core/provenance/voice.ts';
import { arbitraryFacts } from '../../provenance/arbitrary-facts.ts';
import { newCredit, newPerson, newVoice, withMore, withRecord } from '../changed-facts.ts';
import { expectAlike } from '../expect-alike.ts';
import { arbitraryName, holdsFor } from './hold-for-cases.ts';

const arbitraryAddition = fc.record({
  facts: arbitraryFacts,
  kind: fc.constantFrom('witness', 'unattributed', 'quoted person', 'quoted official'),
  trust: fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100),
  name: arbitraryName,
});

/** E before and after one more voice of `stance` from a source that has to do with nobody. */
function expectedAround(
  { facts, kind, trust, name }: Parameters<Parameters<typeof arbitraryAddition.map>[0]>[0],
  stance: Voice['stance'],
): [before: number, after: number] {
  const known = withRecord(facts, `source-${name}`, { trust, fidelity: 0.9 });
  const alone = newVoice(name, { stance, basis: kind === 'witness' ? 'RECORD' : 'TOLD' });
  const quoted = newPerson(name, { stance, sourceType: kind === 'quoted person' ? 'PERSON' : 'OUTLET' });
  const reader = newVoice(`${name}reader`, { stance: 'QUESTIONS' });
  const more = kind.startsWith('quoted')
    ? { voices: [quoted, reader], credits: [newCredit(reader, quoted)] }
    : { voices: [alone] };
  return [facts, withMore(known, more)].map((some) => analyseClaim(some).credibility().expected) as [
    number,
    number,
  ];
}

/** Denies what was affirmed and affirms what was denied. */
function swapped(facts: ClaimFacts): ClaimFacts {
  const opposite = { AFFIRMS: 'DENIES', DENIES: 'AFFIRMS', QUESTIONS: 'QUESTIONS' } as const;
  return {
    ...facts,
    voices: facts.voices.map((voice) =>
      facts.roles.get(voice.claimId)?.isSame === true ? { ...voice, stance: opposite[voice.stance] } : voice,
    ),
    roles: new Map(
      [...facts.roles].map(([id, { isSame, entails, contradicts }]) => [
        id,
        { isSame, entails: contradicts, contradicts: entails },
      ]),
    ),
  };
}

describe('support and denial', () => {
  // Presupposes nothing: what is added joins nobody, absorbs nothing and is credited by nobody who was there.
  it('12: a denial never raises E', () => {
    holdsFor(arbitraryAddition, 0, (addition) => {
      const [before, after] = expectedAround(addition, 'DENIES');
      expect(after).toBeLessThanOrEqual(before + 1e-12);
    });
  });

  it('12: a support never lowers E', () => {
    holdsFor(arbitraryAddition, 0, (addition) => {
      const [before, after] = expectedAround(addition, 'AFFIRMS');
      expect(after).toBeGreaterThanOrEqual(before - 1e-12);
    });
  });

  // Presupposes that no claim is the same as this one and entails or contradicts it as well (arbitrary facts have none).
  it('13: swapping support and denial swaps what the sides rest on and gives 1 - E', () => {
    const counts = (facts: ClaimFacts, side: Side) => {
      const { lower, upper, unidentified, disjointChains, classes, chokepoints } =
        analyseClaim(facts).origins(side);
      return { lower, upper, unidentified, disjointChains, classes, chokepoints };
    };
    holdsFor(arbitraryFacts, 0, (facts) => {
      const other = swapped(facts);
      expect(counts(other, 'FOR')).toEqual(counts(facts, 'AGAINST'));
      expect(counts(other, 'AGAINST')).toEqual(counts(facts, 'FOR'));
      const [own, swappedOnes] = [analyseClaim(facts).credibility(), analyseClaim(other).credibility()];
      expectAlike(
        [swappedOnes.expected, swappedOnes.belief, swappedOnes.disbelief, swappedOnes.uncertainty],
        [1 - own.expected, own.disbelief, own.belief, own.uncertainty],
      );
      expectAlike(
        [swappedOnes.expectedAttested, swappedOnes.expectedLow, swappedOnes.expectedHigh],
        [1 - own.expectedAttested, 1 - own.expectedHigh, 1 - own.expectedLow],
      );
    });
  });
});
