/** Whether two sources are one, over HTTP: merged, separated, refused, and every figure back where it was. */
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { openServices } from '../../../src/open-services.ts';
import { makeRecordFolder } from '../../support/record-folder.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase, silentLog, testConnection } from '../../support/test-graph.ts';

const outlet = (key: string) => ({
  ...{ key, type: 'OUTLET', outletKind: 'NEWSPAPER' },
  names: [{ value: 'Istiqlal', kind: 'OFFICIAL', lang: 'en' }],
});
const unnamed = (key: string, type: string) => ({ key, type, descriptor: `${key} (${type})` });
const link = (source: string) => ({ source, modality: 'CERTAIN' });
const chain = (...links: string[]) => ({ claim: 'fire', readIn: 'page', links: links.map(link) });

const record = {
  format: 'hearsay-record/1',
  namespace: 'same',
  sources: [
    ...['x', 'y', 'z'].map(outlet),
    { key: 'nell', type: 'PERSON', names: [{ value: 'Nell', kind: 'OFFICIAL', lang: 'en' }] },
    { ...unnamed('one', 'ANONYMOUS'), carriedBy: 'x' },
    { ...unnamed('two', 'ANONYMOUS'), carriedBy: 'y' },
    { ...unnamed('crowd', 'GROUP'), carriedBy: 'y' },
    { ...unnamed('nobody', 'UNSPECIFIED'), carriedBy: 'y' },
  ],
  documents: [{ key: 'page', kind: 'ARTICLE', publisher: 'x', located: true }],
  claims: [{ key: 'fire', text: 'The pier burned.', lang: 'en' }],
  chains: [
    chain('x', 'y', 'one'),
    chain('x', 'z', 'two'),
    chain('x', 'nell'),
    chain('x', 'crowd'),
    chain('x', 'nobody'),
  ],
};

let server: TestServer;
let ids: Readonly<Record<string, string>>;

beforeAll(async () => {
  server = await startTestServer();
});

beforeEach(async () => {
  await emptyTestDatabase();
  const folder = await makeRecordFolder();
  const services = openServices(testConnection(), silentLog);
  try {
    const path = await folder.write('same.record.json', record);
    expect(await services.ingestion.importFiles({ paths: [path], by: 'local' })).toMatchObject({
      outcome: 'written',
    });
  } finally {
    await services.close();
    await folder.remove();
  }
  const data = await ask('{ sources(first: 50) { edges { node { id keys } } } }');
  const nodes = valuesAt(data, 'sources.edges.*.node') as { id: string; keys: string[] }[];
  ids = Object.fromEntries(nodes.map(({ id, keys: [key = ''] }) => [key.replace('same#', ''), id]));
});

afterAll(() => server.close());

async function ask(document: string, variables: object = {}): Promise<unknown> {
  return await dataOf(server.query(document, { ...variables }));
}

const judgeIdentity = `mutation J($input: JudgeIdentityInput!) { judgeIdentity(input: $input) {
  match { id status because undone a { id } b { id } activity { action } }
  activity { action reason subjects(first: 20) { id } }
  userErrors { code path message }
} }`;

async function judge(a: string, b: string, same: boolean, reason = 'one masthead'): Promise<unknown> {
  const input = { a: ids[a] ?? a, b: ids[b] ?? b, same, reason };
  return valueAt(await ask(judgeIdentity, { input }), 'judgeIdentity');
}

const idOf = (key: string): string => ids[key] ?? '';

async function mergedInto(): Promise<Record<string, unknown>> {
  const data = await ask('{ sources(first: 50) { edges { node { keys mergedInto { id } } } } }');
  const nodes = valuesAt(data, 'sources.edges.*.node');
  return Object.fromEntries(
    nodes
      .filter((node) => valueAt(node, 'mergedInto') !== null)
      .map((node) => [String(valuesAt(node, 'keys.*')[0]).slice(5), valueAt(node, 'mergedInto.id')]),
  );
}

/** All figures that may depend on who is one with whom. */
const figuresOfClaims = `{
  claims { edges { node {
    text origins { lower upper unidentified classes { key sources { id } } chokepoints { level source { id } } }
    credibility { belief expected estimatedGrade contributions { share } }
  } } }
}`;
const figuresOfSources = `{
  sources(first: 50) { edges { node { id profile {
    claims ownVoice relayed anonymous unspecified firstHand soleOrigin contradicted relies { source { id } claims share }
  } } } }
}`;

const figures = async (): Promise<unknown> => [await ask(figuresOfClaims), await ask(figuresOfSources)];

it('two sources are judged to be one, count for the one with the least id, and are named by the activity', async () => {
  const [least, other] = [idOf('x'), idOf('y')].sort();
  const answer = await judge('y', 'x', true);
  expect(answer).toMatchObject({
    match: {
      ...{ status: 'CONFIRMED', because: ['JUDGED'], undone: false },
      ...{ a: { id: least }, b: { id: other }, activity: { action: 'JUDGE_IDENTITY' } },
    },
    activity: { action: 'JUDGE_IDENTITY', reason: 'one masthead' },
    userErrors: [],
  });
  expect(new Set(valuesAt(answer, 'activity.subjects.*.id'))).toEqual(
    new Set([least, other, valueAt(answer, 'match.id')]),
  );
  expect(Object.values(await mergedInto())).toEqual([least]);
});

it('merging three and separating them gives back every figure as it was, to the last bit', async () => {
  const before = await figures();
  await judge('x', 'y', true);
  await judge('z', 'y', true);
  const least = [idOf('x'), idOf('y'), idOf('z')].sort()[0];
  expect(Object.values(await mergedInto())).toEqual([least, least]);
  expect(await judge('y', 'z', false)).toMatchObject({ match: { status: 'REJECTED' }, userErrors: [] });
  expect(Object.keys(await mergedInto())).toHaveLength(1);
  expect(await judge('y', 'x', false)).toMatchObject({ match: { status: 'REJECTED' }, userErrors: [] });
  expect(await mergedInto()).toEqual({});
  expect(await figures()).toEqual(before);
});

it('what was said already is a conflict, and what was separated is not merged, nor by way of a third', async () => {
  await judge('x', 'y', true);
  expect(await judge('y', 'x', true)).toMatchObject({
    ...{ match: null, activity: null },
    userErrors: [{ code: 'CONFLICT', path: ['input', 'same'] }],
  });
  expect(await judge('x', 'z', false)).toMatchObject({ match: { status: 'REJECTED' }, userErrors: [] });
  expect(await judge('x', 'z', false)).toMatchObject({ userErrors: [{ code: 'CONFLICT' }] });
  expect(await judge('x', 'z', true)).toMatchObject({
    userErrors: [{ code: 'CONFLICT', message: expect.stringContaining('undo it first') }],
  });
  const before = await mergedInto();
  expect(await judge('y', 'z', true)).toMatchObject({
    userErrors: [{ code: 'CONFLICT', message: expect.stringContaining('undo it first') }],
  });
  expect(await mergedInto()).toEqual(before);
});

it('two that are one by way of a third are not two', async () => {
  await judge('x', 'y', true);
  await judge('y', 'z', true);
  expect(await judge('x', 'z', false)).toMatchObject({
    match: null,
    userErrors: [{ code: 'CONFLICT', message: expect.stringContaining('by way of others') }],
  });
});

it('sources that are not named are merged for a reason alone, and with nobody who is named', async () => {
  expect(await judge('one', 'two', true, 'alike')).toMatchObject({
    userErrors: [{ code: 'INVALID_INPUT', path: ['input', 'reason'] }],
  });
  expect(await judge('one', 'two', true, 'both quote one letter')).toMatchObject({ userErrors: [] });
  expect(await judge('one', 'nell', true, 'everybody knows it')).toMatchObject({
    userErrors: [{ code: 'INVALID_INPUT', message: expect.stringContaining('no hidden identity') }],
  });
});

it.each([
  ['x', 'x', 'INVALID_INPUT'],
  ['x', 'nell', 'INVALID_INPUT'],
  ['one', 'crowd', 'INVALID_INPUT'],
  ['nobody', 'one', 'INVALID_INPUT'],
  ['x', 'source_00000000000000000000000000000000', 'NOT_FOUND'],
  ['x', "'} DETACH DELETE", 'INVALID_INPUT'],
])('%s with %s is refused: %s', async (a, b, code) => {
  const count = async () => valueAt(await ask('{ activities { totalCount } }'), 'activities.totalCount');
  const before = await count();
  expect(await judge(a, b, true, 'a reason of some length')).toMatchObject({
    ...{ match: null, activity: null },
    userErrors: [{ code, path: ['input', 'b'] }],
  });
  expect(await count()).toBe(before);
});
