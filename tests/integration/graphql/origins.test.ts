/** Origins and credibility of the example article over HTTP: what its file of expected figures does not tell. */
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

describe('the origins of the example article', () => {
  it('of k1 take in an outlet that carries one of them, and say why', async () => {
    const data = await ask(
      `query ($key: String!) { claim(key: $key) { origins { joins { reason cautious a { source { keys } } b { source { keys } } } } } }`,
      { key: key('k1') },
    );
    expect(valuesAt(data, 'claim.origins.joins.*')).toEqual([
      {
        reason: 'SAME_CARRIER',
        cautious: false,
        a: { source: { keys: [key('anonymous-official')] } },
        b: { source: { keys: [key('istiqlal')] } },
      },
    ]);
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
