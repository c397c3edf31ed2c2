import { describe, expect, it } from '@jest/globals';
import { analyseClaim } from '../../../../src/core/credibility/analyse-claim.ts';
import type { ClaimFacts, SourceTraits } from '../../../../src/core/provenance/claim-facts.ts';
import type { Voice } from '../../../../src/core/provenance/voice.ts';
import { credit, unheldVoice, voice } from '../provenance/claim-fixture.ts';
import { factsOf, traits } from './facts-fixture.ts';

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const idOf = (i: number): string => `v${String(i).padStart(6, '0')}`;
const size = 100_000;

/** Outlets that credit each other so, and a person whom those credit that are told. */
function outletsOf(count: number, arrows: readonly (readonly [number, number])[], told: readonly number[]) {
  const person = unheldVoice('person', { sourceType: 'PERSON' });
  return factsOf({
    voices: [...range(count).map((i) => voice(idOf(i))), ...(told.length === 0 ? [] : [person])],
    credits: [
      ...arrows.map(([from, to]) => credit(`${idOf(from)}>${idOf(to)}`)),
      ...told.map((i) => credit(`${idOf(i)}>person`)),
    ],
  });
}

function countsOf(facts: ClaimFacts) {
  const { origins, credibility } = analyseClaim(facts);
  const { lower, upper, disjointChains, circular, chokepoints, isCut } = origins('FOR');
  expect(isCut).toBe(false);
  expect(origins('AGAINST').upper).toBe(0);
  const { contributions, rejected } = credibility();
  return {
    lower,
    upper,
    disjointChains,
    circles: circular.map(({ assertionIds }) => assertionIds.length),
    chokepoints: chokepoints.length,
    contributions: contributions.length,
    rejected: rejected.length,
  };
}

/** The same voice, which counts how often its assertion id is read. */
function countReads(row: Voice, onRead: () => void): Voice {
  const { assertionId } = row;
  return Object.defineProperty({ ...row }, 'assertionId', {
    get: () => {
      onRead();
      return assertionId;
    },
  });
}

describe('the analysis of a claim of 100,000 voices', () => {
  it('in a line to one person has one origin, and hangs on the person and on who was told', () => {
    const line = range(size - 1).map((i) => [i, i + 1] as const);
    expect(countsOf(outletsOf(size, line, [size - 1]))).toEqual({
      lower: 1,
      upper: 1,
      disjointChains: 1,
      circles: [],
      // All are held, so a chain may start anywhere but past the last; by assertion and by source.
      chokepoints: 4,
      contributions: 1,
      rejected: size,
    });
  });

  it('up a ladder to one person has one origin, and the person alone is passed', () => {
    const ladder = range(size - 2).flatMap((i) => {
      const next = i - (i % 2) + 2;
      return [[i, next] as const, [i, next + 1] as const];
    });
    expect(countsOf(outletsOf(size, ladder, [size - 2, size - 1]))).toEqual({
      lower: 1,
      upper: 1,
      disjointChains: 1,
      circles: [],
      chokepoints: 2,
      contributions: 1,
      rejected: size,
    });
  });

  it('in a ring has one circle and no origin', () => {
    const ring = range(size).map((i) => [i, (i + 1) % size] as const);
    expect(countsOf(outletsOf(size, ring, []))).toEqual({
      lower: 0,
      upper: 0,
      disjointChains: 0,
      circles: [size],
      chokepoints: 0,
      contributions: 0,
      rejected: size,
    });
  });

  it('in a star has the origin that all credit', () => {
    const facts = outletsOf(size, [], range(size));
    expect(countsOf(facts)).toMatchObject({ lower: 1, upper: 1, disjointChains: 1, rejected: size });
  });

  it('in a star the other way round has them all, apart, and ten ways are enough', () => {
    const persons = range(size).map((i) => unheldVoice(idOf(i), { sourceType: 'PERSON' }));
    const facts = factsOf({
      voices: [...range(20).map((i) => voice(`hub${i}`)), ...persons],
      credits: persons.map(({ assertionId }, i) => credit(`hub${i % 20}>${assertionId}`)),
    });
    expect(countsOf(facts)).toMatchObject({
      lower: size,
      upper: size,
      disjointChains: 10,
      contributions: size,
      rejected: 20,
    });
  });

  it('where newcomers credit whom others credit has the origins that it was made with', () => {
    // Each credits half as old a voice: few are credited by very many. The first ten are persons.
    const persons = range(10).map((i) => unheldVoice(idOf(i), { sourceType: 'PERSON' }));
    const outlets = range(size).slice(10);
    const facts = factsOf({
      voices: [...persons, ...outlets.map((i) => voice(idOf(i)))],
      credits: outlets.flatMap((i) =>
        [Math.floor(i / 2), Math.floor(i / 5), i % 10].map((to, nth) =>
          credit(`${idOf(i)}>${idOf(to)}`, { attributionId: `${i} ${nth}` }),
        ),
      ),
    });
    expect(countsOf(facts)).toMatchObject({
      lower: 10,
      upper: 10,
      disjointChains: 10,
      circles: [],
      rejected: size - 10,
    });
  });

  it.each([1_000, 10_000])('reads each of %i rows a few times, however many there are', (count) => {
    let reads = 0;
    const line = range(count - 1).map((i) => [i, i + 1] as const);
    const facts = outletsOf(count, line, [count - 1]);
    const voices = facts.voices.map((row) => countReads(row, () => (reads += 1)));
    expect(countsOf({ ...facts, voices }).upper).toBe(1);
    expect(reads).toBeGreaterThan(count);
    expect(reads).toBeLessThan(12 * count);
  });
});

describe('ten thousand anonymous sources, all described differently', () => {
  const count = 10_000;
  const langs = ['en', 'ar', 'fr', 'ckb', 'tr'];

  function anonymous(traitsOf: (i: number) => Partial<SourceTraits>): ClaimFacts {
    const sources = range(count).map((i) => unheldVoice(idOf(i), { sourceType: 'ANONYMOUS' }));
    return factsOf({
      voices: [...range(100).map((i) => voice(`outlet${i}`)), ...sources],
      credits: sources.map(({ assertionId }, i) => credit(`outlet${i % 100}>${assertionId}`)),
      sources: new Map(
        sources.map(({ sourceId }, i) => [
          sourceId,
          traits({ descriptionWords: [`word${i}`], descriptionLang: 'en', ...traitsOf(i) }),
        ]),
      ),
    });
  }

  it('in several languages, by outlets of their own, may all be one', () => {
    const facts = anonymous((i) => ({ carrierId: `of ${i}`, descriptionLang: langs[i % 5] ?? null }));
    const { lower, upper, joins } = analyseClaim(facts).origins('FOR');
    expect({ lower, upper, joins: joins.length }).toEqual({ lower: 1, upper: count, joins: count - 1 });
  });

  it('are more than are compared, so that the lower end counts them as one, whatever they say and who carries them', () => {
    for (const traitsOf of [
      (i: number) => ({ carrierId: `of ${i}` }),
      (i: number) => ({ carrierId: `outlet${i % 99}`, descriptionLang: langs[i % 5] ?? null }),
      () => ({ carrierId: 'outlet0' }),
    ]) {
      const { lower, upper } = analyseClaim(anonymous(traitsOf)).origins('FOR');
      expect({ lower, upper }).toEqual({ lower: 1, upper: count });
    }
  });
});
