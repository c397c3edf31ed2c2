/** Outlets by how they come by their claims: invented ones that pass on all, most, half or nothing. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';
import { importRecords } from './import-records.ts';

/** How many claims each outlet states, and from whom it has how many of them; the rest is its own. */
const outlets: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  wire: { own: 20 },
  parrot: { wire: 16 },
  // As sure as can be of 15, and that is not sure enough.
  budgie: { wire: 15 },
  magpie: { wire: 8, own: 8 },
  chorus: { parrot: 10, wire: 6 },
  starling: { wire: 9, own: 8 },
  // By nobody named, and so relayed from nobody.
  owl: { rumour: 20 },
  // It quotes its own earlier words, which is no hand-off.
  swan: { swan: 17 },
  silent: {},
};

const chainsOf = (outlet: string): readonly object[] =>
  Object.entries(outlets[outlet] ?? {})
    .flatMap(([from, times]) => Array.from({ length: times }, () => from))
    .map((from, n) => ({
      claim: `c${n}`,
      readIn: `d-${outlet}`,
      links: [
        { source: outlet, modality: 'CERTAIN' },
        ...(from === 'own' ? [] : [{ source: from, modality: 'CERTAIN', cue: 'according to' }]),
      ],
    }));

function record(): object {
  const names = Object.keys(outlets);
  const hash = (key: string): string => Buffer.from(key).toString('hex').padEnd(64, '0');
  return {
    format: 'hearsay-record/1',
    namespace: 'birds',
    sources: [
      ...names.map((key) => ({
        key,
        type: 'OUTLET',
        country: key === 'chorus' ? 'QM' : 'QA',
        names: [{ value: `The ${key} (fictional)`, lang: 'en' }],
      })),
      { key: 'rumour', type: 'GROUP', descriptor: 'passers-by', carriedBy: 'owl' },
    ],
    documents: names.map((key) => ({
      key: `d-${key}`,
      publisher: key,
      text: { sha256: hash(key), characters: 100 },
    })),
    claims: Array.from({ length: 20 }, (_, n) => ({ key: `c${n}`, text: `Egg ${n} hatched`, lang: 'en' })),
    chains: [
      ...names.flatMap(chainsOf),
      {
        claim: 'c0',
        readIn: 'd-silent',
        status: 'SUGGESTED',
        links: [
          { source: 'silent', modality: 'CERTAIN' },
          { source: 'wire', modality: 'CERTAIN' },
        ],
      },
    ],
  };
}

let server: TestServer;
const ids = new Map<string, string>();

beforeAll(async () => {
  await emptyTestDatabase();
  await importRecords(record());
  server = await startTestServer();
  const data = await dataOf(server.query('{ outlets(first: 100) { edges { node { id keys } } } }'));
  for (const node of valuesAt(data, 'outlets.edges.*.node')) {
    ids.set(String(valueAt(node, 'keys.*')).replace('birds#', ''), String(valueAt(node, 'id')));
  }
});
afterAll(() => server.close());

interface Filter {
  readonly relayOnly?: boolean;
  readonly mainlyRelays?: string;
  readonly name?: string;
  readonly country?: string;
}

/** Their keys in order; the count must agree, and so must pages of one. */
async function listed(filter: Filter): Promise<readonly string[]> {
  const ask = async (first: number, after: string | null): Promise<unknown> =>
    valueAt(
      await dataOf(
        server.query(
          `query ($filter: OutletFilter, $first: Int!, $after: String) {
            outlets(filter: $filter, first: $first, after: $after) { totalCount edges { cursor node { keys } } }
          }`,
          { filter, first, after },
        ),
      ),
      'outlets',
    );
  const keysOf = (page: unknown): readonly string[] =>
    valuesAt(page, 'edges.*.node.keys.*').map((key) => String(key).replace('birds#', ''));
  const page = await ask(100, null);
  expect(valueAt(page, 'totalCount')).toBe(keysOf(page).length);
  const cursors = valuesAt(page, 'edges.*.cursor').map(String);
  const rest = await Promise.all(cursors.map(async (cursor) => keysOf(await ask(1, cursor))));
  expect(rest.flat()).toEqual(keysOf(page).slice(1));
  return keysOf(page);
}

it.each([
  ['only relay', { relayOnly: true }, ['chorus', 'parrot']],
  ['do not', { relayOnly: false }, ['budgie', 'magpie', 'owl', 'silent', 'starling', 'swan', 'wire']],
  ['only relay, of a name', { relayOnly: true, name: 'parr' }, ['parrot']],
  ['only relay, of another name', { relayOnly: true, name: 'wire' }, []],
  ['only relay, of no word', { relayOnly: true, name: '!' }, []],
  ['only relay, of a country', { relayOnly: true, country: 'QM' }, ['chorus']],
  ['relay as they like', {}, Object.keys(outlets).toSorted()],
])('lists those that %s', async (_, filter, expected) => {
  expect(await listed(filter)).toEqual(expected);
});

it.each([
  // Half is not more than half.
  ['wire', {}, ['budgie', 'parrot', 'starling']],
  ['wire', { relayOnly: true }, ['parrot']],
  ['wire', { relayOnly: false, name: 'fictional' }, ['budgie', 'starling']],
  ['parrot', {}, ['chorus']],
  ['silent', {}, []],
  ['swan', {}, []],
  ['nobody', {}, []],
])('lists those that mainly relay %s, under %j', async (from, filter, expected) => {
  expect(await listed({ ...filter, mainlyRelays: ids.get(from) ?? 'source_of-nobody' })).toEqual(expected);
});

it('counts what an outlet has from itself as its own', async () => {
  const data = await dataOf(
    server.query('{ outlet(key: "birds#swan") { profile { claims ownVoice relayed relies { claims } } } }'),
  );
  expect(data).toEqual({ outlet: { profile: { claims: 17, ownVoice: 17, relayed: 0, relies: [] } } });
});

it('says of each outlet in its profile what the list says', async () => {
  const data = await dataOf(
    server.query('{ outlets(first: 100) { edges { node { keys profile { relayOnly claims relayed } } } } }'),
  );
  const relaying = valuesAt(data, 'outlets.edges.*.node').filter(
    (node) => valueAt(node, 'profile.relayOnly') === true,
  );
  expect(relaying.map((node) => String(valueAt(node, 'keys.*')).replace('birds#', ''))).toEqual(
    await listed({ relayOnly: true }),
  );
  expect(valuesAt(relaying, '*.profile.claims')).toEqual([16, 16]);
  expect(valuesAt(relaying, '*.profile.relayed')).toEqual([16, 16]);
});
