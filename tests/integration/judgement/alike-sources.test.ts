/** Sources that look alike are proposed once, carry nothing, and are left alone where a person decided. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openServices } from '../../../src/open-services.ts';
import type { OpenServices } from '../../../src/open-services.ts';
import { makeRecordFolder } from '../../support/record-folder.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase, openTestDriver, silentLog, testConnection } from '../../support/test-graph.ts';

const outlet = (key: string, value: string, more: object = {}) => ({
  ...{ key, type: 'OUTLET', outletKind: 'NEWSPAPER', ...more },
  names: [{ value, kind: 'OFFICIAL', lang: 'en' }],
});
const anonymous = (key: string) => ({ key, type: 'ANONYMOUS', descriptor: 'a source', carriedBy: 'baghdad' });

const record = {
  format: 'hearsay-record/1',
  namespace: 'alike',
  sources: [
    outlet('baghdad', 'Istiqlal'),
    outlet('erbil', 'الاستقلال'),
    outlet('fake', 'Istiql\u0430l', { url: 'https://www.buoy.example/' }),
    outlet('buoy', 'Evening Buoy', { url: 'http://buoy.example' }),
    { key: 'nell', type: 'PERSON', names: [{ value: 'Istiqlal', kind: 'OFFICIAL', lang: 'en' }] },
    ...['one', 'two'].map(anonymous),
  ],
  documents: [{ key: 'page', kind: 'ARTICLE', publisher: 'baghdad', located: true }],
  claims: [{ key: 'fire', text: 'The pier burned.', lang: 'en' }],
  chains: ['erbil', 'fake', 'buoy', 'nell', 'one', 'two'].map((source) => ({
    ...{ claim: 'fire', readIn: 'page' },
    links: [
      { source: 'baghdad', modality: 'CERTAIN' },
      { source, modality: 'CERTAIN' },
    ],
  })),
};

let server: TestServer;
let services: OpenServices;

beforeAll(async () => {
  await emptyTestDatabase();
  services = openServices(testConnection(), silentLog);
  const folder = await makeRecordFolder();
  const path = await folder.write('alike.record.json', record);
  expect(await services.ingestion.importFiles({ paths: [path], by: 'local' })).toMatchObject({
    outcome: 'written',
  });
  await folder.remove();
  server = await startTestServer();
});

afterAll(async () => {
  await server.close();
  await services.close();
});

const ask = (document: string, variables: object = {}): Promise<unknown> =>
  dataOf(server.query(document, { ...variables }));

const list = `{ suggestions(kinds: [IDENTITY]) { totalCount edges { node { ... on IdentityMatch {
  id status because a { keys } b { keys } activity { action reason by { id } }
} } } } }`;

const proposed = async (): Promise<readonly unknown[]> =>
  valuesAt(await ask(list), 'suggestions.edges.*.node');

const keysOf = (match: unknown): string =>
  [...valuesAt(match, 'a.keys.*'), ...valuesAt(match, 'b.keys.*')]
    .map((key) => String(key).replace('alike#', ''))
    .sort()
    .join(' ');

const lookAgain = async (): Promise<void> => {
  const driver = openTestDriver();
  await driver.executeQuery(
    'MATCH (r:Revision) SET r.value = r.value + 1 WITH r MATCH (s:Source) SET s.version = r.value',
  );
  await driver.close();
};

it('pairs are proposed by two runs at once, each once, with why; unnamed sources and other types never', async () => {
  const made = await Promise.all([services.proposeMatches(), services.proposeMatches()]);
  expect(made[0] + made[1]).toBe(3);
  // What imitates the Latin name is compared with that: letters of two scripts in one word have no consonants to share.
  const found = await proposed();
  expect(new Map(found.map((match) => [keysOf(match), valueAt(match, 'because')]))).toEqual(
    new Map([
      ['baghdad erbil', ['SIMILAR_NAME']],
      ['baghdad fake', ['SIMILAR_NAME']],
      ['buoy fake', ['SAME_URL']],
    ]),
  );
  expect(found[0]).toMatchObject({
    status: 'SUGGESTED',
    activity: { action: 'JUDGE_IDENTITY', reason: null, by: { id: 'hearsay' } },
  });
  const data = await ask('{ sources(first: 50) { edges { node { mergedInto { id } } } } }');
  expect(new Set(valuesAt(data, 'sources.edges.*.node.mergedInto'))).toEqual(new Set([null]));
});

it('what was looked through is not looked at again, and what was rejected is never proposed again', async () => {
  const match = (await proposed()).find((one) => keysOf(one) === 'baghdad erbil');
  const reviewed = await ask(
    `mutation R($input: ReviewSuggestionInput!) { reviewSuggestion(input: $input) {
      suggestion { ... on IdentityMatch { status } } userErrors { code } } }`,
    { input: { id: valueAt(match, 'id'), verdict: 'REJECTED', reason: 'two cities, two papers' } },
  );
  expect(valueAt(reviewed, 'reviewSuggestion')).toEqual({
    suggestion: { status: 'REJECTED' },
    userErrors: [],
  });
  expect(await services.proposeMatches()).toBe(0);
  await lookAgain();
  expect(await services.proposeMatches()).toBe(0);
  expect((await proposed()).map(keysOf).sort()).toEqual(['baghdad fake', 'buoy fake']);
});

it('confirming a proposed pair merges it', async () => {
  const match = (await proposed()).find((one) => keysOf(one) === 'baghdad fake');
  await ask(
    `mutation R($input: ReviewSuggestionInput!) { reviewSuggestion(input: $input) { userErrors { code } } }`,
    { input: { id: valueAt(match, 'id'), verdict: 'CONFIRMED' } },
  );
  const data = await ask('{ sources(first: 50) { edges { node { mergedInto { id } } } } }');
  expect(valuesAt(data, 'sources.edges.*.node.mergedInto').filter((into) => into !== null)).toHaveLength(1);
});
