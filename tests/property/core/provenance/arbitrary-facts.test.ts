import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ClaimFacts, SourceTraits } from '../../../../src/core/provenance/claim-facts.ts';
import { referenceAnalysis } from '../reference/reference-analysis.ts';
import type { ReferenceAnalysis } from '../reference/reference-analysis.ts';
import { nodeKey } from '../reference/voice-nodes.ts';
import { arbitraryFacts } from './arbitrary-facts.ts';

const CASES = 1_000;

type Kind = (analysis: ReferenceAnalysis, facts: ClaimFacts) => boolean;
const hasType =
  (type: string): Kind =>
  ({ sides }) =>
    [...sides.FOR.types.values()].some((one) => one === type);
const hasGrade =
  (grade: number): Kind =>
  ({ estimate }) =>
    estimate.estimatedGrade === grade;

/** Without a part of the facts either side would count otherwise. */
function dependsOn(without: (facts: ClaimFacts) => Partial<ClaimFacts>): Kind {
  const counts = ({ sides }: ReferenceAnalysis) =>
    [sides.FOR, sides.AGAINST].map(({ lower, upper, unidentified }) => [lower, upper, unidentified]);
  return (analysis, facts) => {
    const other = referenceAnalysis({ ...facts, ...without(facts) });
    return JSON.stringify(counts(other)) !== JSON.stringify(counts(analysis));
  };
}

/** The facts with the traits of every source changed alike. */
function withTraits({ sources }: ClaimFacts, change: Partial<SourceTraits>): Partial<ClaimFacts> {
  return { sources: new Map([...sources].map(([id, traits]) => [id, { ...traits, ...change }])) };
}

/** What a property could go blind to, and in how many of a thousand cases it is there at least. */
const kinds: readonly (readonly [name: string, atLeast: number, Kind])[] = [
  ['no attested origin', 100, ({ sides }) => sides.FOR.lower === 0],
  ['two independent origins', 150, ({ sides }) => sides.FOR.lower >= 2],
  ['three independent origins', 30, ({ sides }) => sides.FOR.lower >= 3],
  ['a cautious join', 20, ({ sides: { FOR } }) => FOR.classes.firm.length > FOR.classes.cautious.length],
  [
    'a declared dependence that joins',
    10,
    ({ sides }) => sides.FOR.classes.firm.some((one) => new Set(one.origins.map((o) => o.sourceId)).size > 1),
  ],
  [
    'sources of one class in several nodes',
    20,
    ({ sides }) => sides.FOR.classes.firm.some((one) => one.origins.length > 1),
  ],
  ['an absorbed outlet', 15, ({ sides }) => sides.FOR.classes.absorbed.size > 0],
  ['a pool', 100, ({ sides }) => sides.FOR.evidence.some((one) => one.class === null)],
  ['a pool of two classes', 15, ({ sides }) => sides.FOR.classes.unattested.length >= 2],
  ['an anchored loop', 50, ({ sides }) => sides.FOR.circular.some((loop) => loop.anchored)],
  ['a loop without anchor', 40, ({ sides }) => sides.FOR.circular.some((loop) => !loop.anchored)],
  ['a loop that no clock allows', 10, ({ sides }) => sides.FOR.circular.some((loop) => loop.impossibleDates)],
  ['two disjoint chains', 100, ({ sides }) => sides.FOR.disjointChains >= 2],
  ['fewer disjoint chains than origins', 40, ({ sides: { FOR } }) => FOR.disjointChains < FOR.lower],
  ['a chokepoint in a text', 150, ({ sides }) => sides.FOR.chokepoints.spots.length > 0],
  ['a source as chokepoint', 150, ({ sides }) => sides.FOR.chokepoints.sources.length > 0],
  [
    'a source as chokepoint in several texts',
    15,
    ({ sides: { FOR } }) => FOR.chokepoints.sources.length > FOR.chokepoints.spots.length,
  ],
  ['an owner as chokepoint', 80, ({ sides }) => sides.FOR.chokepoints.owners.length > 0],
  ['origins on both sides', 150, ({ sides }) => sides.FOR.lower > 0 && sides.AGAINST.lower > 0],
  ['a question', 50, ({ sides }) => sides.QUESTIONS.upper > 0],
  [
    'a chain of three',
    30,
    ({ sides }) => sides.FOR.evidence.some((one) => one.bestChains.some((chain) => chain.length >= 3)),
  ],
  ['low below high', 20, ({ estimate }) => estimate.expectedLow < estimate.expectedHigh - 1e-9],
  ['a located placeholder', 50, (_, { voices }) => voices.some((voice) => voice.resolvedAs.length > 0)],
  ['something withdrawn', 50, (_, { withdrawn }) => withdrawn.size > 0],
  [
    'a relay without a trail',
    50,
    ({ claim }, { voices, withdrawn }) =>
      withdrawn.size === 0 &&
      claim.nodes.length < new Set(voices.filter((v) => v.resolvedAs.length === 0).map(nodeKey)).size,
  ],
  ['several claims', 100, ({ claim }) => new Set(claim.nodes.map((node) => node.claimId)).size > 1],
  ['owners that count', 15, dependsOn((facts) => withTraits(facts, { ownerIds: [] }))],
  ['syndication that counts', 5, dependsOn((facts) => withTraits(facts, { syndicatesFromIds: [] }))],
  [
    'descriptions that count',
    5,
    dependsOn((facts) => withTraits(facts, { descriptionWords: [], descriptionLang: null })),
  ],
  ['carriers that count', 15, dependsOn((facts) => withTraits(facts, { carrierId: null }))],
  [
    'descriptions of what is one with it that count',
    3,
    dependsOn((facts) => withTraits(facts, { alsoDescribed: [] })),
  ],
  ['near duplicates that count', 5, dependsOn(() => ({ nearDuplicates: [] }))],
  [
    'a declared independence that counts',
    3,
    dependsOn(({ dependence }) => ({ dependence: dependence.filter((pair) => pair.dependent) })),
  ],
  ['a withdrawal that counts', 30, dependsOn(() => ({ withdrawn: new Set<string>() }))],
  ...[
    ['FIRST_HAND', 200] as const,
    ['NAMED', 60] as const,
    ['ANONYMOUS', 80] as const,
    ['UNNAMED_GROUP', 40] as const,
    ['OPEN_CHAIN', 25] as const,
    ['UNATTRIBUTED', 100] as const,
    ['UNIDENTIFIED', 40] as const,
    ['CIRCULAR', 8] as const,
  ].map(([type, atLeast]) => [`an origin of type ${type}`, atLeast, hasType(type)] as const),
  ...[20, 50, 100, 80, 20, 200].map((atLeast, i) => [`grade ${i + 1}`, atLeast, hasGrade(i + 1)] as const),
];

describe('arbitrary facts', () => {
  const cases = fc
    .sample(arbitraryFacts, { numRuns: CASES, seed: 20250206 })
    .map((facts) => [referenceAnalysis(facts), facts] as const);

  it.each(kinds)('have %s at least %i times in a thousand', (_name, atLeast, isThere) => {
    expect(cases.filter(([analysis, facts]) => isThere(analysis, facts)).length).toBeGreaterThanOrEqual(
      atLeast,
    );
  });
});
