/** Chains of a claim that others are the same as, or entail: however they are related, each is taken in once. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { dataOf, startTestServer, valueAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';
import { importRecords } from './import-records.ts';

const RUNGS = 20;
const STEPS = 300;

let server: TestServer;

beforeAll(async () => {
  await emptyTestDatabase();
  await importRecords(
    recordOf('ladder', ladder()),
    recordOf('line', line()),
    recordOf('ways', [
      ['ENTAILS', 'asked', 'entailed'],
      ['ENTAILS', 'entailing', 'asked'],
      ['SAME_AS', 'asked', 'same'],
      ['CONTRADICTS', 'asked', 'other'],
    ]),
  );
  server = await startTestServer();
});
afterAll(() => server.close());

type Relation = readonly [kind: string, from: string, to: string];

/** Each rung of two claims entails both of the one below. */
function ladder(): readonly Relation[] {
  return Array.from({ length: RUNGS }, (_, rung) =>
    ['a', 'b'].flatMap((high) =>
      ['a', 'b'].map((low): Relation => ['ENTAILS', `${high}${rung + 1}`, `${low}${rung}`]),
    ),
  ).flat();
}

function line(): readonly Relation[] {
  return Array.from({ length: STEPS }, (_, step): Relation => {
    return [step % 2 === 0 ? 'SAME_AS' : 'ENTAILS', `c${step + 1}`, `c${step}`];
  });
}

/** One outlet states every claim in one story. */
function recordOf(namespace: string, relations: readonly Relation[]): object {
  const claims = [...new Set(relations.flatMap(([, from, to]) => [from, to]))];
  const sha256 = Buffer.from(namespace).toString('hex').padEnd(64, '0');
  return {
    format: 'hearsay-record/1',
    namespace,
    sources: [{ key: 'outlet', type: 'OUTLET', names: [{ value: 'Tide Courier (fictional)', lang: 'en' }] }],
    documents: [{ key: 'story', publisher: 'outlet', text: { sha256, characters: 100 } }],
    claims: claims.map((key) => ({ key, text: `${namespace} ${key}`, lang: 'en' })),
    chains: claims.map((claim) => ({
      claim,
      readIn: 'story',
      links: [{ source: 'outlet', modality: 'CERTAIN' }],
    })),
    relations: relations.map(([kind, from, to]) => ({ kind, from, to })),
  };
}

it.each([
  ['a ladder of 20 rungs', 'ladder#a0', 2 * RUNGS + 1],
  ['the middle of a ladder', 'ladder#a10', 2 * (RUNGS - 10) + 1],
  ['300 steps of entailing and being the same in turn', 'line#c0', STEPS + 1],
  ['what entails it and is the same, and nothing else', 'ways#asked', 3],
])('chains take in %s, each claim once', async (_, key, total) => {
  // Taking every way through the ladder would miss the time limit of a read, and be an error.
  const data = await dataOf(
    server.query('query ($key: String!) { claim(key: $key) { chains { total } } }', { key }),
  );
  expect(valueAt(data, 'claim.chains.total')).toBe(String(total));
});
