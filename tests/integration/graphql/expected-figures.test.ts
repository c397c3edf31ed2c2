/** The example article alone in the database gives every figure of its file of expected answers, over HTTP. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { importExample } from '../../support/example.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';

const interval = z.tuple([z.int(), z.int(), z.int()]);
const keys = z.array(z.string());
const expected = z
  .strictObject({
    about: z.string(),
    counts: z.record(z.string(), z.int()),
    'origins [lower, upper, unidentified], scope OWN': z.record(z.string(), interval),
    'origins, scope WITH_ENTAILING': z.record(
      z.string(),
      z.strictObject({ value: interval, classes: z.array(keys), note: z.string() }),
    ),
    chains: z.record(z.string(), keys),
    'origin type by claim, scope OWN': z.record(z.string(), z.string()),
    restsOnOnly: z.record(z.string(), keys),
    'chokepoints of c12 (source level)': keys,
    'profile of gulan': z.looseObject({ relies: z.record(z.string(), z.tuple([z.int(), z.int()])) }),
    'withdrawalImpact of istiqlal': z.strictObject({
      orphaned: keys,
      changed: z.record(z.string(), z.strictObject({ before: interval, after: interval })),
    }),
    chaseList: z.array(z.tuple([z.string(), z.int()])),
    certaintyDrift: z.array(z.strictObject({ claim: z.string(), from: z.string(), to: z.string() })),
    disputes: z.record(z.string(), z.int()),
    circularReporting: z.int(),
    'credibility of c12 with default records': z.record(z.string(), z.union([z.number(), z.null()])),
  })
  .parse(
    JSON.parse(readFileSync(new URL('../../fixtures/iraq-fighters-expected.json', import.meta.url), 'utf8')),
  );

const NAMESPACE = 'gulan-2025-02-06#';
const local = (key: unknown): string => String(key).replace(NAMESPACE, '');
let server: TestServer;
const ask = (document: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown> =>
  dataOf(server.query(document, variables));
const ofClaim = async (key: string, fields: string): Promise<unknown> =>
  valueAt(
    await ask(`query ($key: String!) { claim(key: $key) { ${fields} } }`, { key: NAMESPACE + key }),
    'claim',
  );
const localsAt = (value: unknown, path: string): string[] => valuesAt(value, path).map(local);
const intervalAt = (origins: unknown): unknown[] =>
  ['lower', 'upper', 'unidentified'].map((end) => valueAt(origins, end));

beforeAll(async () => {
  await emptyTestDatabase();
  await importExample();
  server = await startTestServer();
});
afterAll(() => server.close());

it('counts', async () => {
  const data = await ask(
    '{ overview { sources outlets documents locatedDocuments claims assertions attributions } }',
  );
  expect(valueAt(data, 'overview')).toEqual(expected.counts);
});

it.each(Object.entries(expected['origins [lower, upper, unidentified], scope OWN']))(
  'origins of %s',
  async (claim, figures) => {
    const data = await ofClaim(claim, 'origins(scope: OWN) { lower upper unidentified }');
    expect(intervalAt(valueAt(data, 'origins'))).toEqual(figures);
  },
);

it.each(Object.entries(expected['origins, scope WITH_ENTAILING']))(
  'origins of %s, with what entails it',
  async (claim, { value, classes }) => {
    const data = await ofClaim(claim, 'origins { lower upper unidentified classes { sources { keys } } }');
    expect(intervalAt(valueAt(data, 'origins'))).toEqual(value);
    const found = valuesAt(data, 'origins.classes.*').map((one) => localsAt(one, 'sources.*.keys.*').sort());
    expect(found.sort()).toEqual(classes.map((one) => [...one].sort()).sort());
  },
);

it('chains, and which claims have one of three voices', async () => {
  const { 'claims with a chain of three voices': ofThree, ...chains } = expected.chains;
  for (const [claim, voices] of Object.entries(chains)) {
    const data = await ofClaim(claim, 'chains(scope: OWN) { nodes { links { source { keys } } } }');
    expect(valuesAt(data, 'chains.nodes.*').map((one) => localsAt(one, 'links.*.source.keys.*'))).toEqual([
      voices,
    ]);
  }
  const data = await ask(
    '{ claims(first: 100) { edges { node { keys chains(scope: OWN) { nodes { links { id } } } } } } }',
  );
  const found = valuesAt(data, 'claims.edges.*.node').filter((claim) =>
    valuesAt(claim, 'chains.nodes.*').some((chain) => valuesAt(chain, 'links.*').length === 3),
  );
  expect(found.flatMap((claim) => localsAt(claim, 'keys.*')).sort()).toEqual([...(ofThree ?? [])].sort());
});

it.each(Object.entries(expected['origin type by claim, scope OWN']))(
  'the chain of %s ends %s',
  async (claim, type) => {
    const data = await ofClaim(
      claim,
      'chains(scope: OWN) { nodes { ending } } origins(scope: OWN) { classes { type } }',
    );
    expect(valuesAt(data, 'chains.nodes.*.ending')).toEqual([type]);
    // Who is nobody makes no class.
    expect(valuesAt(data, 'origins.classes.*.type')).toEqual(type === 'UNIDENTIFIED' ? [] : [type]);
  },
);

it.each(Object.entries(expected.restsOnOnly))('what rests on %s alone', async (type, claims) => {
  const data = await ask(
    'query ($type: OriginType!) { claims(first: 100, filter: { restsOnOnly: $type }) { edges { node { keys } } } }',
    { type },
  );
  expect(localsAt(data, 'claims.edges.*.node.keys.*').sort()).toEqual([...claims].sort());
});

it('the chokepoints of c12', async () => {
  const data = await ofClaim('c12', 'origins(scope: OWN) { chokepoints { level source { keys } } }');
  expect(localsAt(data, 'origins.chokepoints.*.source.keys.*').sort()).toEqual(
    [...expected['chokepoints of c12 (source level)']].sort(),
  );
});

it('the profile of gulan', async () => {
  const { relies, note: _, ...figures } = expected['profile of gulan'];
  const data = await ask(
    `query ($key: String!) { source(key: $key) { profile {
      claims ownVoice relayed anonymous unspecified firstHand relies { claims onlyAnonymous source { keys } } } } }`,
    { key: `${NAMESPACE}gulan` },
  );
  expect(valueAt(data, 'source.profile')).toMatchObject(figures);
  const found = valuesAt(data, 'source.profile.relies.*').map((one) => [
    local(valueAt(one, 'source.keys.*')),
    [valueAt(one, 'claims'), valueAt(one, 'onlyAnonymous')],
  ]);
  expect(Object.fromEntries(found)).toEqual(relies);
});

it('a source is the sole origin of the claims that rest on it, now and then', async () => {
  const soleOrigin = async (asOf: string | null): Promise<unknown> =>
    valueAt(
      await ask(
        'query ($key: String!, $asOf: DateTime) { source(key: $key) { profile(asOf: $asOf) { soleOrigin } } }',
        { key: `${NAMESPACE}anonymous-official`, asOf },
      ),
      'source.profile.soleOrigin',
    );
  expect(await soleOrigin(null)).toBe(expected.restsOnOnly['ANONYMOUS']?.length);
  expect(await soleOrigin('2999-01-01T00:00:00Z')).toBe(expected.restsOnOnly['ANONYMOUS']?.length);
  expect(await soleOrigin('2001-01-01T00:00:00Z')).toBe(0);
});

it('the withdrawal of istiqlal', async () => {
  const { orphaned, changed } = expected['withdrawalImpact of istiqlal'];
  const source = await ask('query ($key: String!) { source(key: $key) { id } }', {
    key: `${NAMESPACE}istiqlal`,
  });
  const data = await ask(
    `query ($ids: [ID!]!) { withdrawalImpact(ids: $ids) { edges { node { orphaned claim { keys }
      before { lower upper unidentified } after { lower upper unidentified } } } } }`,
    { ids: [valueAt(source, 'source.id')] },
  );
  const impacts = valuesAt(data, 'withdrawalImpact.edges.*.node');
  const isOrphaned = (one: unknown): boolean => valueAt(one, 'orphaned') === true;
  expect(
    impacts
      .filter(isOrphaned)
      .flatMap((one) => localsAt(one, 'claim.keys.*'))
      .sort(),
  ).toEqual(orphaned);
  const others = impacts
    .filter((one) => !isOrphaned(one))
    .map((one) => [
      local(valueAt(one, 'claim.keys.*')),
      { before: intervalAt(valueAt(one, 'before')), after: intervalAt(valueAt(one, 'after')) },
    ]);
  expect(Object.fromEntries(others)).toEqual(changed);
});

it('the chase list', async () => {
  const data = await ask('{ chaseList { edges { node { claimsBlocked document { keys } } } } }');
  const found = valuesAt(data, 'chaseList.edges.*.node').map((one) => [
    local(valueAt(one, 'document.keys.*')),
    valueAt(one, 'claimsBlocked'),
  ]);
  expect(found).toEqual(expected.chaseList);
});

it('certainty drift', async () => {
  const data = await ask(
    '{ certaintyDrift { edges { node { attribution { id } weaker { modality place claim { keys } } stronger { modality place } } } } }',
  );
  const toText = (one: unknown): string =>
    `${String(valueAt(one, 'modality'))} (${String(valueAt(one, 'place')).toLowerCase()})`;
  const found = valuesAt(data, 'certaintyDrift.edges.*.node').map((one) => ({
    claim: local(valueAt(one, 'weaker.claim.keys.*')),
    from: toText(valueAt(one, 'weaker')),
    to: toText(valueAt(one, 'stronger')),
  }));
  expect(found).toEqual(expected.certaintyDrift);
});

it.each(Object.entries(expected.disputes))('disputes of kind %s', async (kind, count) => {
  const data = await ask(
    `query ($kinds: [ClaimRelationKind!]) { disputes(kinds: $kinds) { totalCount edges { node { relation { kind } } } } }`,
    { kinds: [kind] },
  );
  expect(valueAt(data, 'disputes.totalCount')).toBe(count);
  expect(valuesAt(data, 'disputes.edges.*.node.relation.kind')).toEqual(
    Array.from({ length: count }, () => kind),
  );
});

it('circular reporting', async () => {
  const data = await ask('{ circularReporting { totalCount } }');
  expect(valueAt(data, 'circularReporting.totalCount')).toBe(expected.circularReporting);
});

describe('the credibility of c12', () => {
  it('is as it was worked out by hand', async () => {
    const data = await ofClaim(
      'c12',
      'credibility { expected uncertainty grade: estimatedGrade word contributions { fidelity trust q evidence } }',
    );
    const found = {
      ...Object(valueAt(data, 'credibility.contributions.*')),
      ...Object(valueAt(data, 'credibility')),
    } as Record<string, unknown>;
    for (const [figure, value] of Object.entries(expected['credibility of c12 with default records'])) {
      const wanted: unknown = typeof value === 'number' ? expect.closeTo(value, 6) : value;
      expect([figure, found[figure]]).toEqual([figure, wanted]);
    }
  });
});
