/** Origins and credibility of the example article over HTTP, as they were worked out by hand (its expected figures). */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importExample } from '../../support/example.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';

const key = (local: string): string => `gulan-2025-02-06#${local}`;
const local = (keyOfSource: unknown): string => String(keyOfSource).replace('gulan-2025-02-06#', '');

let server: TestServer;

beforeAll(async () => {
  await emptyTestDatabase();
  await importExample();
  server = await startTestServer();
});
afterAll(() => server.close());

const ask = (document: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown> =>
  dataOf(server.query(document, variables));

const interval = async (claim: string, scope: string): Promise<unknown[]> => {
  const data = await ask(
    `query ($key: String!) { claim(key: $key) { origins(scope: ${scope}) { lower upper unidentified } } }`,
    { key: key(claim) },
  );
  return ['lower', 'upper', 'unidentified'].map((end) => valueAt(data, `claim.origins.${end}`));
};

describe('the origins of the example article', () => {
  it.each([
    ['c01', [0, 0, 1]],
    ['c02', [0, 1, 0]],
    ['c03', [0, 1, 0]],
    ['c04', [0, 0, 1]],
    ['c05', [0, 1, 0]],
    ['c06', [0, 1, 0]],
    ['c07', [0, 1, 0]],
    ['c08', [0, 1, 0]],
    ['c09', [0, 1, 0]],
    ['c10', [1, 1, 0]],
    ['c11', [0, 1, 0]],
    ['c12', [1, 1, 0]],
    ['c13', [1, 1, 0]],
    ['c14', [1, 1, 0]],
    ['c15', [0, 1, 0]],
    ['c16', [0, 0, 1]],
    ['c17', [0, 1, 0]],
    ['c18', [0, 1, 0]],
    ['c19', [0, 1, 0]],
  ])('of %s are %j, for what states it alone', async (claim, expected) => {
    expect(await interval(claim, 'OWN')).toEqual(expected);
  });

  it('of k1, with what entails it, are three classes, one of them attested', async () => {
    expect(await interval('k1', 'WITH_ENTAILING')).toEqual([1, 3, 1]);
    const data = await ask(
      `query ($key: String!) { claim(key: $key) { origins { classes { type attested sources { keys } } joins { reason cautious } } } }`,
      { key: key('k1') },
    );
    const classes = valuesAt(data, 'claim.origins.classes.*').map((one) =>
      valuesAt(one, 'sources.*.keys.*').map(local).sort(),
    );
    expect(classes.sort()).toEqual([['anonymous-official', 'istiqlal'], ['baghdad-today'], ['twi']]);
    expect(valuesAt(data, 'claim.origins.joins.*')).toContainEqual({
      reason: 'SAME_CARRIER',
      cautious: false,
    });
  });

  it.each([
    ['c12', ['gulan', 'istiqlal', 'anonymous-official']],
    ['c10', ['gulan', 'baghdad-today', 'fighters']],
  ])('of %s hang on every source of its chain', async (claim, sources) => {
    const data = await ask(
      `query ($key: String!) { claim(key: $key) { origins(scope: OWN) { disjointChains chokepoints { level source { keys } assertion { source { keys } } owner { id } } } } }`,
      { key: key(claim) },
    );
    const points = valuesAt(data, 'claim.origins.chokepoints.*');
    const ofLevel = (level: string, path: string): string[] =>
      points
        .filter((point) => valueAt(point, 'level') === level)
        .flatMap((point) => valuesAt(point, path).map(local));
    expect(ofLevel('SOURCE', 'source.keys.*').sort()).toEqual([...sources].sort());
    expect(ofLevel('ASSERTION', 'assertion.source.keys.*').sort()).toEqual([...sources].sort());
    expect(valueAt(data, 'claim.origins.disjointChains')).toBe(1);
  });

  it.each([
    ['c12', 'ANONYMOUS', 2, 0.81, 'anonymous-official'],
    ['c10', 'UNNAMED_GROUP', 2, 0.81, 'fighters'],
    ['c14', 'UNNAMED_GROUP', 1, 0.9, 'politicians'],
    ['c02', 'OPEN_CHAIN', 1, 0.9, 'istiqlal'],
    // The chain runs on behind its origin, to sightings by nobody in particular.
    ['c08', 'OPEN_CHAIN', 1, 0.9, 'baghdad-today'],
    ['c17', 'OPEN_CHAIN', 1, 0.9, 'twi'],
    ['c05', 'UNATTRIBUTED', 0, 1, 'gulan'],
    ['c01', 'UNIDENTIFIED', 1, 0.9, 'reportedly'],
  ])('the chain of %s ends %s behind %d hands', async (claim, ending, relays, fidelity, origin) => {
    const data = await ask(
      `query ($key: String!) { claim(key: $key) { chains(scope: OWN) { nodes { ending relays fidelity stance origin { source { keys } } } } } }`,
      { key: key(claim) },
    );
    expect(valuesAt(data, 'claim.chains.nodes.*')).toEqual([
      { ending, relays, fidelity, stance: 'AFFIRMS', origin: { source: { keys: [key(origin)] } } },
    ]);
  });
});

describe('the credibility of c12', () => {
  it('is worked out from one anonymous source two hands away', async () => {
    const data = await ask(
      `query ($key: String!) { claim(key: $key) { credibility {
        expected uncertainty estimatedGrade word confidence method
        contributions { pooled stance fidelity trust q evidence share expectedWithout class { type sources { keys } } bestChain { source { keys } } }
        rejected { reason assertion { source { keys } } because { source { keys } } }
      } } }`,
      { key: key('c12') },
    );
    expect(valueAt(data, 'claim.credibility')).toMatchObject({
      expected: expect.closeTo(0.5405, 6),
      uncertainty: expect.closeTo(0.919, 6),
      estimatedGrade: 6,
      word: null,
      confidence: 'LOW',
      method: 'hearsay-evidence/1',
    });
    expect(valuesAt(data, 'claim.credibility.contributions.*')).toEqual([
      {
        pooled: false,
        stance: 'AFFIRMS',
        fidelity: 0.81,
        trust: 0.55,
        q: expect.closeTo(0.5405, 6),
        evidence: expect.closeTo(0.176279, 6),
        share: 1,
        expectedWithout: 0.5,
        class: { type: 'ANONYMOUS', sources: [{ keys: [key('anonymous-official')] }] },
        bestChain: ['gulan', 'istiqlal', 'anonymous-official'].map((name) => ({
          source: { keys: [key(name)] },
        })),
      },
    ]);
    const rejected = valuesAt(data, 'claim.credibility.rejected.*').map((one) => [
      ...valuesAt(one, 'assertion.source.keys.*').map(local),
      valueAt(one, 'reason'),
      ...valuesAt(one, 'because.source.keys.*').map(local),
    ]);
    expect(rejected.sort()).toEqual([
      ['gulan', 'RELAY_OF', 'istiqlal'],
      ['istiqlal', 'RELAY_OF', 'anonymous-official'],
    ]);
  });
});

describe('a claim without one of its sources', () => {
  const without = async (claim: string, ids: readonly string[]): Promise<unknown> =>
    ask(
      `query ($key: String!, $ids: [ID!]!) { claim(key: $key) { without(ids: $ids) {
        origins { lower upper unidentified } credibility { expected estimatedGrade rejected { reason } } } } }`,
      { key: key(claim), ids },
    );

  it('loses what only that source passed on', async () => {
    const source = await ask('query ($key: String!) { source(key: $key) { id } }', { key: key('istiqlal') });
    const ids = [String(valueAt(source, 'source.id'))];
    const k1 = await without('k1', ids);
    expect(valueAt(k1, 'claim.without.origins')).toEqual({ lower: 0, upper: 2, unidentified: 1 });
    const c12 = await without('c12', ids);
    expect(valueAt(c12, 'claim.without')).toMatchObject({
      origins: { lower: 0, upper: 0, unidentified: 0 },
      credibility: { expected: 0.5, estimatedGrade: 6 },
    });
    expect(valuesAt(c12, 'claim.without.credibility.rejected.*.reason')).toContain('WITHDRAWN');
  });

  it('is the same where the ids are of something else, and refuses none and more than 100', async () => {
    expect(valueAt(await without('k1', ['nobody']), 'claim.without.origins')).toEqual({
      lower: 1,
      upper: 3,
      unidentified: 1,
    });
    for (const ids of [[], Array.from({ length: 101 }, String)]) {
      const { body } = await server.query(
        `query ($key: String!, $ids: [ID!]!) { claim(key: $key) { without(ids: $ids) { origins { lower } } } }`,
        { key: key('k1'), ids },
      );
      expect(valueAt(body, 'errors')).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }]);
    }
  });
});
