/** Every figure in which who is one with whom counts, over HTTP. */
import { dataOf, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { claimKeys, keyOf } from './merged-story.ts';

const originFields = `
  lower upper unidentified disjointChains
  classes { type attested sources { id } carriedBy { id } }
  joins { reason cautious }
  chokepoints { level source { id } owner { id } }
  circular { sources { id } anchored impossibleDates }`;
const credibilityFields = `
  belief expected expectedAttested expectedLow expectedHigh estimatedGrade
  contributions { pooled stance fidelity trust q evidence share }`;
const ofClaim = `
  text
  origins(asOf: $asOf) { ${originFields} }
  against: origins(asOf: $asOf, stance: DENIES) { lower upper }
  own: origins(asOf: $asOf, scope: OWN) { lower upper }
  credibility(asOf: $asOf) { ${credibilityFields} }
  chains(asOf: $asOf) { total nodes { ending relays fidelity weakestAssessed } }`;
const ofSource = `
  profile(asOf: $asOf) {
    claims ownVoice relayed anonymous unspecified firstHand soleOrigin contradicted relayOnly
    relies { source { id } claims share onlyAnonymous }
  }
  trackRecord(asOf: $asOf) {
    adjudicated correct incorrect reliability estimatedLetter
    handOffs faithful distorted fidelity relayedAdjudicated relayedCorrect
  }
  reliability(asOf: $asOf) { grade }`;

const drift = 'totalCount edges { node { stronger { modality claim { text } } weaker { modality } } }';
const listsOfOne: readonly string[] = [
  'source(id: $id) { ... on Outlet { documents { totalCount edges { node { keys } } } } }',
  'claims(filter: { statedBy: $id }, orderBy: TEXT_ASC) { totalCount edges { node { text } } }',
  'documents(filter: { publisher: $id }) { totalCount edges { node { keys } } }',
  'outlets(filter: { mainlyRelays: $id }) { totalCount edges { node { id } } }',
  `certaintyDrift(outlet: $id) { ${drift} }`,
];
const listsOfAll: readonly string[] = [
  'overview { sources outlets }',
  'overview(from: "1900") { sources outlets }',
  'overview { originTypeCounts { type claims } gradeCounts { grade estimated } }',
  'overview { topRelayed { source { id } claims relayedBy } }',
  'outlets(filter: { relayOnly: false }, first: 50) { totalCount edges { node { id } } }',
  `certaintyDrift { ${drift} }`,
  'circularReporting { totalCount edges { node { sources { id } anchored } } }',
  'disputes { totalCount }',
];

/** Lists in an order of their own: ids of assertions, by which some are sorted, are other ones. */
export function inAnyOrder(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(inAnyOrder).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inAnyOrder(inner)]));
}

export interface MergedAnswers {
  /** Of every claim, by a time. */
  readonly claims: (asOf?: string | null) => Promise<unknown>;
  /** Of one source, by a time. */
  readonly source: (id: string, asOf?: string | null) => Promise<unknown>;
  /** Of lists that name a source, now. */
  readonly listsOf: (id: string) => Promise<unknown>;
  readonly overview: () => Promise<unknown>;
  readonly impact: (id: string) => Promise<unknown>;
  /** Of every claim without a source. */
  readonly without: (id: string, asOf?: string | null) => Promise<unknown>;
}

/** Asks one question after the other: plans are made once, and take their time. */
export function openAnswers(server: TestServer): MergedAnswers {
  const ask = async (query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> =>
    inAnyOrder(await dataOf(server.query(query, variables)));
  const ofEachClaim = async (query: string, variables: object): Promise<unknown> => {
    const found: unknown[] = [];
    for (const key of claimKeys) found.push(await ask(query, { ...variables, key: keyOf(key) }));
    return found;
  };
  return {
    claims: (asOf = null) =>
      ofEachClaim(`query ($key: String!, $asOf: DateTime) { claim(key: $key) { ${ofClaim} } }`, { asOf }),
    source: async (id, asOf = null) => {
      const fields = `... on Node { ${['Outlet', 'Person', 'AnonymousSource']
        .map((type) => `... on ${type} { ${ofSource} }`)
        .join(' ')} }`;
      return valueAt(
        await ask(`query ($id: ID!, $asOf: DateTime) { source(id: $id) { ${fields} } }`, { id, asOf }),
        'source',
      );
    },
    listsOf: async (id) => {
      const found: unknown[] = [];
      for (const list of listsOfOne) found.push(await ask(`query ($id: ID!) { ${list} }`, { id }));
      const stated = await ask(
        'query ($id: ID!) { source(id: $id) { assertions { edges { node { claim { text } } } } } }',
        { id },
      );
      // What one source says in no document is one assertion, of two sources it is two.
      return [...found, [...new Set(valuesAt(stated, 'source.assertions.edges.*.node.claim.text'))].sort()];
    },
    overview: async () => {
      const found: unknown[] = [];
      for (const list of listsOfAll) found.push(await ask(`{ ${list} }`));
      const restating = await ask(
        '{ claims(first: 50) { edges { node { assertions { edges { node { restates { modality } } } } } } } }',
      );
      return [...found, valuesAt(restating, 'claims.edges.*.node.assertions.edges.*.node.restates.modality')];
    },
    impact: async (id) => {
      const data = await ask(
        `query ($id: ID!) {
          withdrawalImpact(ids: [$id]) {
            totalCount
            edges { node {
              claim { text } orphaned estimatedGradeBefore estimatedGradeAfter
              before { ${originFields} } after { ${originFields} }
            } }
          }
        }`,
        { id },
      );
      return valuesAt(data, 'withdrawalImpact.edges.*.node');
    },
    without: (id, asOf = null) =>
      ofEachClaim(
        `query ($key: String!, $id: ID!, $asOf: DateTime) { claim(key: $key) {
          text without(ids: [$id], asOf: $asOf) { origins { ${originFields} } credibility { ${credibilityFields} } }
        } }`,
        { id, asOf },
      ),
  };
}
