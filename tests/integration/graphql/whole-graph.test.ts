/** Questions over the whole graph, asked of the example article: what must come out was worked out by hand. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importExample } from '../../support/example.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';

const key = (local: string): string => `gulan-2025-02-06#${local}`;
const local = (full: unknown): string => String(full).replace('gulan-2025-02-06#', '');

let server: TestServer;

beforeAll(async () => {
  await emptyTestDatabase();
  await importExample();
  server = await startTestServer();
});
afterAll(() => server.close());

const ask = (document: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown> =>
  dataOf(server.query(document, variables));

async function idOf(kind: 'claim' | 'document' | 'source', name: string): Promise<string> {
  const data = await ask(`query ($key: String!) { ${kind}(key: $key) { id } }`, { key: key(name) });
  return String(valueAt(data, `${kind}.id`));
}

const counts = 'claims ownVoice relayed anonymous unspecified firstHand contradicted relayOnly';

async function profileOf(name: string, asOf?: string): Promise<unknown> {
  const data = await ask(
    `query ($key: String!, $asOf: DateTime) {
      source(key: $key) { profile(asOf: $asOf) { ${counts} relies { source { keys } claims share onlyAnonymous } } }
    }`,
    { key: key(name), asOf: asOf ?? null },
  );
  return valueAt(data, 'source.profile');
}

describe('a profile', () => {
  it('tells by whose word an outlet states its claims, and from whom it takes them', async () => {
    const profile = await profileOf('gulan');
    expect(profile).toMatchObject({
      ...{ claims: 19, ownVoice: 4, relayed: 11, anonymous: 1, unspecified: 3 },
      ...{ firstHand: 0, contradicted: 0, relayOnly: false },
    });
    const relies = valuesAt(profile, 'relies.*').map((one) => [
      local(valueAt(one, 'source.keys.*')),
      valueAt(one, 'claims'),
      valueAt(one, 'onlyAnonymous'),
    ]);
    expect(relies.slice(0, 2)).toEqual([
      ['istiqlal', 4, 2],
      ['baghdad-today', 3, 1],
    ]);
    expect(relies.slice(2).toSorted()).toEqual([
      ['snhr', 2, 0],
      ['twi', 2, 0],
    ]);
    expect(valuesAt(profile, 'relies.*.share')).toEqual([4 / 19, 3 / 19, 2 / 19, 2 / 19]);
  });

  it('lists as many of those that it relies on as are asked for', async () => {
    const data = await ask(
      `query ($key: String!) { source(key: $key) { profile { none: relies(first: 0) { claims } two: relies(first: 2) { claims } } } }`,
      { key: key('gulan') },
    );
    expect(valueAt(data, 'source.profile')).toEqual({ none: [], two: [{ claims: 4 }, { claims: 3 }] });
  });

  it('is of any kind of source, also of one that was only cited', async () => {
    expect(await profileOf('istiqlal')).toMatchObject({ claims: 4, ownVoice: 2, anonymous: 2, relayed: 0 });
    expect(await profileOf('baghdad-today')).toMatchObject({ claims: 3, anonymous: 1, unspecified: 1 });
    expect(await profileOf('anonymous-official')).toMatchObject({ claims: 2, ownVoice: 2, relies: [] });
    expect(await profileOf('fighters')).toMatchObject({ claims: 1, ownVoice: 1 });
    expect(await profileOf('reportedly')).toMatchObject({ claims: 1, ownVoice: 1 });
  });

  it('was empty before anything was recorded, and is the same from then on', async () => {
    expect(await profileOf('gulan', '2020-01-01T00:00:00Z')).toEqual({
      ...{ claims: 0, ownVoice: 0, relayed: 0, anonymous: 0, unspecified: 0 },
      ...{ firstHand: 0, contradicted: 0, relayOnly: false, relies: [] },
    });
    expect(await profileOf('gulan', '2999-01-01T00:00:00Z')).toEqual(await profileOf('gulan'));
  });
});

describe('the chase list', () => {
  it('has the placeholders by how many claims are stated in them, each with who wants it', async () => {
    const data = await ask(`{
      chaseList { totalCount edges { node {
        claimsBlocked
        document { keys located }
        wantedBy { totalCount edges { node { status readIn { keys } to { document { keys } } } } }
      } } }
    }`);
    expect(valueAt(data, 'chaseList.totalCount')).toBe(4);
    const items = valuesAt(data, 'chaseList.edges.*.node');
    expect(
      items.map((one) => [local(valueAt(one, 'document.keys.*')), valueAt(one, 'claimsBlocked')]),
    ).toEqual([
      ['istiqlal-report', 4],
      ['baghdad-today-report', 3],
      ['snhr-report', 2],
      ['twi-report', 2],
    ]);
    for (const item of items) {
      const wanting = valuesAt(item, 'wantedBy.edges.*.node');
      expect(wanting).toHaveLength(Number(valueAt(item, 'claimsBlocked')));
      expect(valueAt(item, 'wantedBy.totalCount')).toBe(wanting.length);
      for (const one of wanting) {
        expect(one).toEqual({
          status: 'CONFIRMED',
          readIn: { keys: [key('article')] },
          to: { document: { keys: valueAt(item, 'document.keys') } },
        });
      }
    }
  });
});

const drifts = `query ($document: ID, $claim: ID, $outlet: ID) {
  certaintyDrift(document: $document, claim: $claim, outlet: $outlet) {
    totalCount
    edges { node {
      weaker { id modality place } stronger { modality place claim { keys } restates { id } } attribution { id }
    } }
  }
}`;

const driftsOf = async (conditions: Readonly<Record<string, string>>): Promise<number> => {
  const data = await ask(drifts, conditions);
  const found = valuesAt(data, 'certaintyDrift.edges.*');
  expect(valueAt(data, 'certaintyDrift.totalCount')).toBe(found.length);
  return found.length;
};

describe('certainty drift', () => {
  it('is in the headline of c01, which is certain of what the lede only reports, and nowhere else', async () => {
    const data = await ask(drifts);
    expect(valueAt(data, 'certaintyDrift.totalCount')).toBe(1);
    const restated = valueAt(data, 'certaintyDrift.edges.*.node.weaker.id');
    expect(valuesAt(data, 'certaintyDrift.edges.*.node')).toEqual([
      {
        weaker: { id: restated, modality: 'UNCOMMITTED', place: 'LEDE' },
        stronger: {
          modality: 'CERTAIN',
          place: 'HEADLINE',
          claim: { keys: [key('c01')] },
          restates: { id: restated },
        },
        attribution: null,
      },
    ]);
  });

  it('is found by its claim, its document and its outlet, together or alone, and by no others', async () => {
    const claim = await idOf('claim', 'c01');
    const document = await idOf('document', 'article');
    const outlet = await idOf('source', 'gulan');
    expect(await driftsOf({ claim })).toBe(1);
    expect(await driftsOf({ document })).toBe(1);
    expect(await driftsOf({ outlet })).toBe(1);
    expect(await driftsOf({ claim, document, outlet })).toBe(1);
    expect(await driftsOf({ claim: await idOf('claim', 'c02') })).toBe(0);
    expect(await driftsOf({ document: await idOf('document', 'twi-report') })).toBe(0);
    expect(await driftsOf({ outlet: await idOf('source', 'istiqlal') })).toBe(0);
    expect(await driftsOf({ claim: await idOf('claim', 'c02'), document, outlet })).toBe(0);
    expect(await driftsOf({ document, outlet: await idOf('source', 'istiqlal') })).toBe(0);
    expect(await driftsOf({ claim: 'claim_nobody-has-this' })).toBe(0);
    expect(await driftsOf({ document: '' })).toBe(0);
  });
});

it('no assertion restates another but the headline', async () => {
  const data = await ask(
    `query ($key: String!) { document(key: $key) { assertions(first: 100) { edges { node { place restates { place attributedTo { id } } } } } } }`,
    { key: key('article') },
  );
  const stated = valuesAt(data, 'document.assertions.edges.*.node');
  const restating = stated.filter((one) => valueAt(one, 'restates') !== null);
  expect(stated.length).toBeGreaterThan(19);
  expect(restating).toEqual([
    { place: 'HEADLINE', restates: { place: 'LEDE', attributedTo: [{ id: expect.any(String) }] } },
  ]);
});

const overviewCounts =
  'sources outlets documents locatedDocuments claims assertions attributions suggestions';

describe('the overview', () => {
  const everything = {
    ...{ sources: 12, outlets: 5, documents: 5, locatedDocuments: 1, claims: 20 },
    ...{ assertions: 39, attributions: 19, suggestions: 0 },
  };

  it('counts everything', async () => {
    expect(await ask(`{ overview { ${overviewCounts} } }`)).toEqual({ overview: everything });
  });

  it('counts what has a topic and what was recorded at a time, by another way to the same figures', async () => {
    const all = [
      'topic: "foreign fighters in Iraq"',
      'from: "2025"',
      'to: "2999"',
      'from: "2025-01-01T00:00:00Z", to: "2999"',
    ];
    for (const conditions of all) {
      expect(await ask(`{ overview(${conditions}) { ${overviewCounts} } }`)).toEqual({
        overview: everything,
      });
    }
    const none = Object.fromEntries(Object.keys(everything).map((name) => [name, 0]));
    for (const conditions of ['topic: "foreign fighters"', 'to: "2024"', 'from: "2999"']) {
      expect(await ask(`{ overview(${conditions}) { ${overviewCounts} } }`)).toEqual({ overview: none });
    }
  });

  it('has the claims by month of their recording, and none by events that have no date', async () => {
    const data = await ask(
      `{ overview { recorded: claimsByMonth { month claims } event: claimsByMonth(by: EVENT) { claims } } }`,
    );
    expect(valueAt(data, 'overview.event')).toEqual([]);
    expect(valueAt(data, 'overview.recorded')).toEqual([
      { month: expect.stringMatching(/^\d{4}-\d{2}$/), claims: 20 },
    ]);
  });

  it('names those whose word is passed on most, and nobody in particular is not among them', async () => {
    const data = await ask(
      `{ overview { topRelayed(first: 20) { source { type keys } claims relayedBy } } }`,
    );
    const relayed = valuesAt(data, 'overview.topRelayed.*');
    expect(relayed.slice(0, 2)).toEqual([
      { source: { type: 'OUTLET', keys: [key('istiqlal')] }, claims: 4, relayedBy: 1 },
      { source: { type: 'OUTLET', keys: [key('baghdad-today')] }, claims: 3, relayedBy: 1 },
    ]);
    expect(relayed).toHaveLength(7);
    expect(valuesAt(relayed, '*.source.type')).not.toContain('UNSPECIFIED');
  });
});
