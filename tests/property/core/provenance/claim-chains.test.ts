import { describe, expect, it } from '@jest/globals';
import { chainsOf } from '../../../unit/core/provenance/claim-fixture.ts';
import fc from 'fast-check';
import type { ChainList } from '../../../../src/core/provenance/claim-chains.ts';
import { arbitraryClaim } from './arbitrary-claim.ts';
import { enumerateChains } from './chains-by-enumeration.ts';

const eitherClaim = fc.oneof(arbitraryClaim(true), arbitraryClaim(false));

describe('the chains of a claim', () => {
  it('are those that enumeration finds, in its order, where credits run one way', () => {
    fc.assert(
      fc.property(arbitraryClaim(true), ({ voices, credits }) => {
        expect(chainsOf(voices, credits)).toEqual(enumerateChains(voices, credits));
      }),
      { numRuns: 1500 },
    );
  });

  it('are those that enumeration finds, in its order, where there may be loops', () => {
    fc.assert(
      fc.property(arbitraryClaim(false), ({ voices, credits }) => {
        expect(chainsOf(voices, credits)).toEqual(enumerateChains(voices, credits));
      }),
      { numRuns: 1500 },
    );
  });

  it('do not depend on the order of voices and credits', () => {
    const shuffled = eitherClaim.chain(({ voices, credits }) =>
      fc.record({
        voices: fc.constant(voices),
        credits: fc.constant(credits),
        otherVoices: fc.shuffledSubarray([...voices], { minLength: voices.length }),
        otherCredits: fc.shuffledSubarray([...credits], { minLength: credits.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ voices, credits, otherVoices, otherCredits }) => {
        expect(chainsOf(otherVoices, otherCredits)).toEqual(chainsOf(voices, credits));
      }),
    );
  });

  it('do not depend on what sources and documents are called', () => {
    const flip = (id: string): string => `renamed-${9 - Number(id.slice(1))}`;
    fc.assert(
      fc.property(eitherClaim, ({ voices, credits }) => {
        const renamed = voices.map((v) => ({
          ...v,
          sourceId: flip(v.sourceId),
          documentId: v.documentId === null ? null : flip(v.documentId),
        }));
        expect(chainsOf(renamed, credits)).toEqual(chainsOf(voices, credits));
      }),
    );
  });

  it('are as many, with as many hops, whatever the assertions are called', () => {
    const flip = (id: string): string => String.fromCharCode(300 - id.charCodeAt(0));
    const shape = ({ total, totalIsLowerBound, chains }: ChainList) => ({
      total,
      totalIsLowerBound,
      hops: chains.map((chain) => chain.hops.length),
    });
    fc.assert(
      fc.property(eitherClaim, ({ voices, credits }) => {
        const renamedVoices = voices.map((v) => ({
          ...v,
          assertionId: flip(v.assertionId),
          resolvedAs: v.resolvedAs.map(flip),
        }));
        const renamedCredits = credits.map((c) => ({
          ...c,
          fromAssertionId: flip(c.fromAssertionId),
          toAssertionId: flip(c.toAssertionId),
        }));
        expect(shape(chainsOf(renamedVoices, renamedCredits))).toEqual(shape(chainsOf(voices, credits)));
      }),
    );
  });

  it('asked for fewer or shorter are the beginning of the list, with the same total', () => {
    fc.assert(
      fc.property(eitherClaim, fc.nat(6), fc.nat(5), ({ voices, credits }, first, maxHops) => {
        const all = chainsOf(voices, credits);
        const chains = all.chains.filter((chain) => chain.hops.length <= maxHops).slice(0, first);
        expect(chainsOf(voices, credits, { first, maxHops })).toEqual({ ...all, chains });
      }),
    );
  });

  it('are not changed by one more reading of a hand-off, save for its id', () => {
    fc.assert(
      fc.property(eitherClaim, ({ voices, credits }) => {
        const again = credits.map((c) => ({ ...c, attributionId: `~${c.attributionId}` }));
        const links = ({ total, chains }: ChainList) => ({
          total,
          links: chains.map((chain) => chain.links),
        });
        expect(links(chainsOf(voices, [...credits, ...again]))).toEqual(links(chainsOf(voices, credits)));
      }),
    );
  });
});
