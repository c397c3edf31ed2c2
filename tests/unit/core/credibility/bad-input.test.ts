import { describe, expect, it } from '@jest/globals';
import { analyseClaim } from '../../../../src/core/credibility/analyse-claim.ts';
import type { ClaimFacts } from '../../../../src/core/provenance/claim-facts.ts';
import type { ClaimRole } from '../../../../src/core/provenance/side.ts';
import { credit, credits, unheldVoice, voice, voices } from '../provenance/claim-fixture.ts';
import { factsOf, itself } from './facts-fixture.ts';

const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/** All that is told of a claim, as plain values. */
function toldOf(facts: ClaimFacts) {
  const { origins, credibility } = analyseClaim(facts);
  return { for: origins('FOR'), against: origins('AGAINST'), credibility: credibility() };
}

function countsOf(facts: ClaimFacts) {
  const { lower, upper, unidentified, disjointChains } = analyseClaim(facts).origins('FOR');
  return { lower, upper, unidentified, disjointChains };
}

function circlesOf(facts: ClaimFacts) {
  return analyseClaim(facts)
    .origins('FOR')
    .circular.map(({ assertionIds, anchored, impossibleDates }) => ({
      assertionIds: assertionIds.join(' '),
      anchored,
      impossibleDates,
    }));
}

const nothing = { lower: 0, upper: 0, unidentified: 0, disjointChains: 0 };
const person = unheldVoice('person', { sourceType: 'PERSON' });

describe('a loop', () => {
  it('of one voice that credits itself is none: it names no source', () => {
    const facts = factsOf({ voices: voices('a'), credits: credits('a>a') });
    expect(circlesOf(facts)).toEqual([]);
    expect(countsOf(facts)).toEqual({ ...nothing, upper: 1 });
    expect(analyseClaim(facts).originTypes('FOR')).toEqual(new Map([['a', 'UNATTRIBUTED']]));
  });

  it('of a headline and its lede is none: they are one place', () => {
    const place = { sourceId: 'gulan', documentId: 'article' };
    const facts = factsOf({
      voices: [voice('headline', place), voice('lede', place)],
      credits: credits('headline>lede lede>headline'),
    });
    expect(circlesOf(facts)).toEqual([]);
    expect(countsOf(facts)).toEqual({ ...nothing, upper: 1 });
  });

  it.each([2, 3, 1_000])('of %i voices that credit only each other is worth nothing', (size) => {
    const ids = range(size).map((i) => `v${String(i).padStart(4, '0')}`);
    const facts = factsOf({
      voices: voices(ids.join(' ')),
      credits: credits(ids.map((id, i) => `${id}>${ids[(i + 1) % size] ?? ''}`).join(' ')),
    });
    expect(circlesOf(facts)).toEqual([
      { assertionIds: ids.join(' '), anchored: false, impossibleDates: false },
    ]);
    expect(countsOf(facts)).toEqual(nothing);
    const { expected, uncertainty, estimatedGrade, word, rejected } = analyseClaim(facts).credibility();
    expect({ expected, uncertainty, estimatedGrade, word }).toEqual({
      expected: 0.5,
      uncertainty: 1,
      estimatedGrade: 6,
      word: null,
    });
    expect(rejected.map(({ assertionId, reason }) => `${assertionId} ${reason}`)).toEqual(
      ids.map((id) => `${id} CIRCULAR`),
    );
  });

  it('within a loop is one with it, and counts for what is credited outside', () => {
    const facts = factsOf({
      voices: [...voices('a b c'), person],
      credits: credits('a>b b>a b>c c>b c>a c>person'),
    });
    expect(circlesOf(facts)).toEqual([{ assertionIds: 'a b c', anchored: true, impossibleDates: false }]);
    expect(countsOf(facts)).toEqual({ ...nothing, lower: 1, upper: 1, disjointChains: 1 });
  });

  it('that leads into another is anchored by it, and the other by nothing', () => {
    const facts = factsOf({
      voices: voices('a b c d'),
      credits: credits('a>b b>a b>c c>d d>c'),
    });
    expect(circlesOf(facts)).toEqual([
      { assertionIds: 'a b', anchored: true, impossibleDates: false },
      { assertionIds: 'c d', anchored: false, impossibleDates: false },
    ]);
    expect(countsOf(facts)).toEqual(nothing);
  });

  it('with somebody in it who saw it is anchored, and has that origin', () => {
    const facts = factsOf({
      voices: [voice('a'), voice('b', { basis: 'OBSERVED' })],
      credits: credits('a>b b>a'),
    });
    expect(circlesOf(facts)).toEqual([{ assertionIds: 'a b', anchored: true, impossibleDates: false }]);
    expect(countsOf(facts)).toEqual({ ...nothing, lower: 1, upper: 1, disjointChains: 1 });
  });

  it('through several claims is none of one claim, and every chain of it is counted once', () => {
    const [x, y] = [
      { sourceId: 'x', documentId: 'x1' },
      { sourceId: 'y', documentId: 'y1' },
    ];
    const facts = factsOf({
      voices: [
        voice('x-c', x),
        voice('y-c', y),
        voice('y-d', { ...y, claimId: 'd' }),
        voice('x-d', { ...x, claimId: 'd' }),
        person,
      ],
      credits: credits('x-c>y-c y-c>person y-d>x-d x-d>person'),
      roles: new Map([
        ['c', itself],
        ['d', { isSame: false, entails: true, contradicts: false }],
      ]),
    });
    expect(circlesOf(facts)).toEqual([]);
    expect(countsOf(facts)).toEqual({ ...nothing, lower: 1, upper: 1, disjointChains: 1 });
  });

  it('of an outlet that cites itself by way of another is found with its documents as one', () => {
    const facts = factsOf({
      voices: [voice('a1', { sourceId: 'a' }), voice('a2', { sourceId: 'a' }), voice('b')],
      credits: credits('a1>b b>a2'),
    });
    expect(circlesOf(facts)).toEqual([{ assertionIds: 'a1 a2 b', anchored: false, impossibleDates: false }]);
  });
});

describe('dates out of order', () => {
  const loop = (first: string | null, second: string | null): ClaimFacts =>
    factsOf({
      voices: [voice('a', { publishedAt: first }), voice('b', { publishedAt: second })],
      credits: credits('a>b b>a'),
    });

  it('in a loop are told: one of two has been published first', () => {
    expect(circlesOf(loop('2025-03-01', '2025-03-02'))[0]?.impossibleDates).toBe(true);
  });

  it.each([
    ['the same day', '2025-03-01', '2025-03-01'],
    ['a year and a day in it', '2025', '2025-03-01'],
    ['a date and none', '2025-03-01', null],
  ])('are not seen in %s', (_, first, second) => {
    expect(circlesOf(loop(first, second))[0]?.impossibleDates).toBe(false);
  });

  it('outside of loops change nothing', () => {
    const facts = (first: string, second: string): ClaimFacts =>
      factsOf({
        voices: [voice('a', { publishedAt: first }), voice('b', { publishedAt: second }), person],
        credits: credits('a>b b>person'),
      });
    expect(toldOf(facts('2020-01-01', '2025-01-01'))).toEqual(toldOf(facts('2025-01-01', '2020-01-01')));
  });
});

describe('what is withdrawn', () => {
  const known = { voices: [...voices('a b'), person], credits: credits('a>b b>person') };

  it('twice, as source, document and assertion, is withdrawn once', () => {
    const place = { sourceId: 'outlet', documentId: 'text' };
    const rows = { ...known, voices: [voice('a'), voice('b', place), person] };
    const once = toldOf(factsOf({ ...rows, withdrawn: new Set(['outlet']) }));
    expect(toldOf(factsOf({ ...rows, withdrawn: new Set(['outlet', 'text', 'b']) }))).toEqual(once);
    expect(once.credibility.rejected.map(({ assertionId, reason }) => `${assertionId} ${reason}`)).toEqual([
      'a WITHDRAWN',
      'b WITHDRAWN',
    ]);
  });

  it('and unknown here changes nothing', () => {
    expect(toldOf(factsOf({ ...known, withdrawn: new Set(['nobody']) }))).toEqual(toldOf(factsOf(known)));
  });

  it('altogether leaves nothing', () => {
    const facts = factsOf({ ...known, withdrawn: new Set(['a', 'b', 'person']) });
    expect(countsOf(facts)).toEqual(nothing);
    expect(analyseClaim(facts).credibility().expected).toBe(0.5);
  });
});

describe('rows', () => {
  const known = { voices: [...voices('a b'), person], credits: credits('a>b b>person') };

  it('that tell a thousand readings of one hand-off tell one', () => {
    const again = range(999).map((i) => credit('a>b', { attributionId: `again ${i}` }));
    expect(toldOf(factsOf({ ...known, credits: [...known.credits, ...again] }))).toEqual(
      toldOf(factsOf(known)),
    );
  });

  it('that come twice tell nothing new', () => {
    const twice = {
      voices: [...known.voices, ...known.voices],
      credits: [...known.credits, ...known.credits],
    };
    expect(toldOf(factsOf(twice))).toEqual(toldOf(factsOf(known)));
  });

  it('that credit unknown voices lead nowhere: who has no other trail falls', () => {
    const facts = factsOf({ voices: voices('a b'), credits: credits('a>gone') });
    expect(countsOf(facts)).toEqual({ ...nothing, upper: 1 });
    expect(analyseClaim(facts).credibility().rejected).toEqual([
      { assertionId: 'a', reason: 'UNCONFIRMED', becauseId: null },
    ]);
  });

  it('by which unknown voices credit others tell nothing', () => {
    const more = credits('gone>a gone>person gone>gone');
    expect(toldOf(factsOf({ ...known, credits: [...known.credits, ...more] }))).toEqual(
      toldOf(factsOf(known)),
    );
  });

  it.each([
    ['no voice at all', factsOf({})],
    ['no voice and no role', factsOf({ roles: new Map() })],
    ['voices of claims in no role alone', factsOf({ ...known, roles: new Map() })],
    ['credits alone', factsOf({ credits: known.credits })],
  ])('with %s tell nothing', (_, facts) => {
    expect(countsOf(facts)).toEqual(nothing);
    const { belief, disbelief, uncertainty, expected, estimatedGrade, word, contributions } =
      analyseClaim(facts).credibility();
    expect({ belief, disbelief, uncertainty, expected, estimatedGrade, word, contributions }).toEqual({
      belief: 0,
      disbelief: 0,
      uncertainty: 1,
      expected: 0.5,
      estimatedGrade: 6,
      word: null,
      contributions: [],
    });
  });
});

describe('relations between claims that go round', () => {
  const toldBy = (roles: readonly (readonly [string, ClaimRole])[]): ClaimFacts =>
    factsOf({
      voices: [
        voice('a'),
        person,
        voice('b', { claimId: 'd' }),
        unheldVoice('other', { claimId: 'd', sourceType: 'PERSON' }),
      ],
      credits: credits('a>person b>other'),
      roles: new Map(roles),
    });

  it.each([
    ['the same as each other', itself],
    ['the same, and entailing each other', { isSame: true, entails: true, contradicts: false }],
    ['entailing each other', { isSame: false, entails: true, contradicts: false }],
  ])('count each claim once where they are %s', (_, role) => {
    const facts = toldBy([
      ['c', { ...role, isSame: true }],
      ['d', role],
    ]);
    expect(countsOf(facts)).toEqual({ ...nothing, lower: 2, upper: 2, disjointChains: 2 });
    expect(analyseClaim(facts).origins('AGAINST').upper).toBe(0);
  });

  it('count a claim that contradicts itself on both sides', () => {
    const all: ClaimRole = { isSame: true, entails: true, contradicts: true };
    const told = toldOf(
      toldBy([
        ['c', all],
        ['d', all],
      ]),
    );
    expect([told.for.upper, told.against.upper]).toEqual([2, 2]);
    expect(told.against.classes).toEqual(told.for.classes);
    expect(told.credibility.expected).toBeCloseTo(0.5, 12);
    expect(told.credibility.belief).toBe(told.credibility.disbelief);
  });

  it('count claims that contradict each other against each other', () => {
    const told = toldOf(
      toldBy([
        ['c', itself],
        ['d', { isSame: false, entails: false, contradicts: true }],
      ]),
    );
    expect([told.for.upper, told.against.upper]).toEqual([1, 1]);
    expect(told.credibility.expected).toBeCloseTo(0.5, 12);
  });
});
