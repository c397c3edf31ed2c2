/** What an adjudicated claim says of who spoke of it, and what was declared of two assertions. */
import { expect, it } from '@jest/globals';
import { analyseClaim } from '../../../src/core/credibility/analyse-claim.ts';
import { toClaimVerdict } from '../../../src/core/credibility/claim-verdict.ts';
import { noCounts, toTrackRecord } from '../../../src/core/credibility/source-record.ts';
import type { Stance } from '../../../src/core/model/assertion.ts';
import { weakestLetter } from '../../../src/core/model/judgement.ts';
import type { ReliabilityAssessment } from '../../../src/core/model/judgement.ts';
import type { ClaimFacts, DependencePair } from '../../../src/core/provenance/claim-facts.ts';
import type { Voice } from '../../../src/core/provenance/voice.ts';

const voice = (sourceId: string, more: Partial<Voice> = {}): Voice => ({
  assertionId: `a-${sourceId}`,
  sourceId,
  sourceType: 'OUTLET',
  documentId: `d-${sourceId}`,
  claimId: 'claim',
  held: true,
  basis: 'OBSERVED',
  modality: 'CERTAIN',
  stance: 'AFFIRMS',
  publishedAt: null,
  resolvedAs: [],
  ...more,
});

const denies: { readonly stance: Stance } = { stance: 'DENIES' };

/** East passes on what North saw; West names nobody; South denies. */
const facts = (dependence: readonly DependencePair[] = []): ClaimFacts => ({
  voices: [
    voice('north'),
    voice('other'),
    voice('east', { basis: 'UNKNOWN' }),
    voice('west', { basis: 'UNKNOWN' }),
    voice('south', denies),
  ],
  credits: [
    {
      attributionId: 'r',
      fromAssertionId: 'a-east',
      toAssertionId: 'a-north',
      confirmed: true,
      readIn: 'd-east',
    },
  ],
  roles: new Map([['claim', { isSame: true, entails: false, contradicts: false }]]),
  sources: new Map(),
  dependence,
  nearDuplicates: [],
  withdrawn: new Set(),
  records: new Map(),
});

it('origins were right or wrong by their side; who passed it on, or names nobody, was neither', () => {
  const analysis = analyseClaim(facts());
  const right = new Set(['north', 'other']);
  const wrong = new Set(['south']);
  const none = new Set<string>();
  const east = new Set(['east']);
  expect(toClaimVerdict(analysis, 'BORNE_OUT')).toEqual({
    right,
    wrong,
    relayedRight: east,
    relayedWrong: none,
  });
  expect(toClaimVerdict(analysis, 'REFUTED')).toEqual({
    right: wrong,
    wrong: right,
    relayedRight: none,
    relayedWrong: east,
  });
});

it('two assertions that were declared dependent make one class, by that judgement', () => {
  const pair = { a: 'a-north', b: 'a-other', dependent: true, judgementId: 'j' };
  const { upper, joins } = analyseClaim(facts([pair])).origins('FOR');
  expect(analyseClaim(facts()).origins('FOR').upper).toBe(3);
  expect(upper).toBe(2);
  expect(joins).toEqual([
    { aId: 'a-north', bId: 'a-other', reason: 'DECLARED_DEPENDENT', cautious: false, judgementId: 'j' },
  ]);
});

it('through others, the judgement is the first on the way', () => {
  const pairs = [
    { a: 'far', b: 'other', dependent: true, judgementId: 'last' },
    { a: 'north', b: 'near', dependent: true, judgementId: 'first' },
    { a: 'near', b: 'far', dependent: true, judgementId: 'between' },
  ];
  expect(analyseClaim(facts(pairs)).origins('FOR').joins).toMatchObject([{ judgementId: 'first' }]);
});

it('a record is its counts and their means; what it relayed moves nothing', () => {
  const counts = { ...noCounts, right: 4, wrong: 1, faithful: 1, relayedRight: 3, relayedWrong: 2 };
  expect(toTrackRecord(0.6, counts)).toEqual({
    adjudicated: 5,
    correct: 4,
    incorrect: 1,
    reliability: 6.4 / 9,
    estimatedLetter: 'C',
    handOffs: 1,
    faithful: 1,
    distorted: 0,
    fidelity: 10 / 11,
    relayedAdjudicated: 5,
    relayedCorrect: 3,
  });
});

it('the weakest letter is the worst that stands on all that a source says', () => {
  const letter = (
    grade: ReliabilityAssessment['grade'],
    more: Partial<ReliabilityAssessment> = {},
  ): ReliabilityAssessment => ({
    id: 'r',
    kind: 'RELIABILITY',
    by: 'local',
    at: '2026-01-02',
    reason: null,
    operation: 'o',
    status: 'CONFIRMED',
    statusAt: '2026-01-02',
    pastStatuses: [],
    pastStatusTimes: [],
    sourceId: 's',
    grade,
    topic: null,
    supersedesId: null,
    ...more,
  });
  expect(weakestLetter([], null)).toBeNull();
  expect(weakestLetter([[letter('F')], [letter('E', { topic: 'harbours' })]], null)).toBeNull();
  expect(weakestLetter([[letter('B'), letter('E')], [letter('C')]], null)).toBe('C');
  expect(weakestLetter([[letter('B')]], '2026-01-01')).toBeNull();
  expect(weakestLetter([[letter('D', { status: 'UNDONE' }), letter('B')]], null)).toBe('B');
});
