/** What is suggested over HTTP: listed, decided, retracted, and weighing nothing until it is confirmed. */
import { afterAll, beforeEach, expect, it } from '@jest/globals';
import { openServices } from '../../../src/open-services.ts';
import { makeRecordFolder } from '../../support/record-folder.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase, silentLog, testConnection } from '../../support/test-graph.ts';

const source = (key: string, type = 'OUTLET') =>
  type === 'OUTLET'
    ? { key, type, outletKind: 'NEWSPAPER', names: [{ value: key, kind: 'OFFICIAL', lang: 'en' }] }
    : { key, type, names: [{ value: key, kind: 'OFFICIAL', lang: 'en' }] };

const link = (of: string, more: object = {}) => ({ source: of, modality: 'CERTAIN', ...more });

const record = {
  format: 'hearsay-record/1',
  namespace: 'suggested',
  sources: [source('gull'), source('tern'), source('nell', 'PERSON'), source('odd', 'PERSON')],
  documents: [{ key: 'page', kind: 'ARTICLE', publisher: 'gull', located: true }],
  claims: [
    { key: 'fire', text: 'The pier burned.', lang: 'en' },
    { key: 'blaze', text: 'There was a fire on the pier.', lang: 'en' },
  ],
  chains: [
    { claim: 'fire', readIn: 'page', links: [link('gull'), link('nell')], status: 'CONFIRMED' },
    { claim: 'fire', readIn: 'page', links: [link('gull'), link('odd')], status: 'SUGGESTED' },
    {
      claim: 'blaze',
      readIn: 'page',
      links: [link('gull'), link('tern'), link('nell')],
      status: 'SUGGESTED',
    },
  ],
  relations: [{ kind: 'SAME_AS', from: 'fire', to: 'blaze', status: 'SUGGESTED' }],
};

let server: TestServer | undefined;

beforeEach(async () => {
  await server?.close();
  await emptyTestDatabase();
  const folder = await makeRecordFolder();
  const services = openServices(testConnection(), silentLog);
  try {
    const path = await folder.write('suggested.record.json', record);
    const report = await services.ingestion.importFiles({ paths: [path], by: 'local' });
    expect(report).toMatchObject({ outcome: 'written' });
  } finally {
    await services.close();
    await folder.remove();
  }
  server = await startTestServer();
});

afterAll(() => server?.close());

async function ask(document: string, variables: object = {}): Promise<unknown> {
  if (server === undefined) throw new Error('there is no server');
  return await dataOf(server.query(document, { ...variables }));
}

const list = `query S($kinds: [SuggestionKind!], $document: ID, $first: Int = 20, $after: String) {
  suggestions(kinds: $kinds, document: $document, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node {
      __typename
      ... on Assertion { id status source { name } claim { text } }
      ... on Attribution { id status from { id source { name } } to { id source { name } } }
      ... on ClaimRelation { id status kind }
    } }
  }
}`;

async function suggestions(variables: object = {}): Promise<Record<string, unknown>[]> {
  const data = await ask(list, variables);
  return valuesAt(data, 'suggestions.edges.*.node') as Record<string, unknown>[];
}

async function review(id: unknown, verdict: string): Promise<unknown> {
  const data = await ask(
    `mutation R($input: ReviewSuggestionInput!) { reviewSuggestion(input: $input) {
      suggestion { __typename ... on Assertion { status } ... on Attribution { status from { status } to { status } }
        ... on ClaimRelation { status } }
      activity { action reason subjects(first: 50) { id } }
      userErrors { code path message }
    } }`,
    { input: { id, verdict, reason: 'looked at it' } },
  );
  return valueAt(data, 'reviewSuggestion');
}

async function retract(id: unknown): Promise<unknown> {
  const data = await ask(
    `mutation R($input: RetractInput!) { retract(input: $input) {
      retracted { __typename ... on Attribution { status } ... on ClaimRelation { status } }
      activity { action reason } userErrors { code path message }
    } }`,
    { input: { id, reason: 'recorded in error' } },
  );
  return valueAt(data, 'retract');
}

async function attributionOf(from: string, to: string): Promise<Record<string, unknown>> {
  const all = await suggestions({ kinds: ['ATTRIBUTION'] });
  const found = all.find(
    (one) => valueAt(one, 'from.source.name') === from && valueAt(one, 'to.source.name') === to,
  );
  if (found === undefined) throw new Error(`${from} does not credit ${to}`);
  return found;
}

const origins = `{ claims { edges { node {
  text origins { lower upper classes { sources { name } } } credibility { expected estimatedGrade contributions { share } }
} } } }`;

it('suggestions are listed, kind after kind, page by page, and counted', async () => {
  const all = await suggestions();
  expect(all.map(({ __typename: type }) => type)).toEqual([
    ...Array<string>(4).fill('Assertion'),
    ...Array<string>(3).fill('Attribution'),
    'ClaimRelation',
  ]);
  const paged: unknown[] = [];
  let after: unknown = null;
  do {
    const data = await ask(list, { first: 3, after });
    expect(valueAt(data, 'suggestions.totalCount')).toBe(8);
    paged.push(...valuesAt(data, 'suggestions.edges.*.node'));
    after = valueAt(data, 'suggestions.pageInfo.hasNextPage')
      ? valueAt(data, 'suggestions.pageInfo.endCursor')
      : null;
  } while (after !== null);
  expect(paged).toEqual(all);
  expect(await suggestions({ kinds: ['RELATION'] })).toEqual([all.at(-1)]);
});

it('of a document: what stands in it and what was read in it', async () => {
  const document = valueAt(await ask('{ document(key: "suggested#page") { id } }'), 'document.id');
  const data = await ask(list, { document });
  expect(valueAt(data, 'suggestions.totalCount')).toBe(4);
  expect(valuesAt(data, 'suggestions.edges.*.node.__typename')).toEqual([
    'Assertion',
    ...Array<string>(3).fill('Attribution'),
  ]);
  const other = await ask(list, { document: 'document_00000000000000000000000000000000' });
  expect(valueAt(other, 'suggestions.totalCount')).toBe(0);
});

it('confirming a hand-off confirms its suggested voices, and changes the figures of its claim', async () => {
  const before = await ask(origins);
  const { id } = await attributionOf('gull', 'tern');
  expect(await review(id, 'CONFIRMED')).toMatchObject({
    suggestion: { status: 'CONFIRMED', from: { status: 'CONFIRMED' }, to: { status: 'CONFIRMED' } },
    activity: { action: 'REVIEW_SUGGESTION', reason: 'looked at it' },
    userErrors: [],
  });
  // What stands behind the first hand-off is suggested still: it weighs nothing.
  expect(await ask(origins)).toEqual(before);
  const { id: behind } = await attributionOf('tern', 'nell');
  expect(await review(behind, 'CONFIRMED')).toMatchObject({ userErrors: [] });
  expect(await ask(origins)).not.toEqual(before);
  expect(await review(id, 'REJECTED')).toMatchObject({
    suggestion: null,
    activity: null,
    userErrors: [{ code: 'CONFLICT', path: ['input', 'id'], message: expect.stringContaining('CONFIRMED') }],
  });
});

it('rejecting a hand-off rejects the suggested voices that nothing else holds, and weighs nothing', async () => {
  const before = await ask(origins);
  const odd = await attributionOf('gull', 'odd');
  // The other end is confirmed in another chain, and stays.
  expect(await review(odd['id'], 'REJECTED')).toMatchObject({
    suggestion: { status: 'REJECTED', from: { status: 'CONFIRMED' }, to: { status: 'REJECTED' } },
  });
  // Its other end is still in the rest of the suggested chain.
  const first = await attributionOf('gull', 'tern');
  const { id } = await attributionOf('tern', 'nell');
  expect(await review(first['id'], 'REJECTED')).toMatchObject({
    suggestion: { from: { status: 'REJECTED' }, to: { status: 'SUGGESTED' } },
  });
  expect(await review(id, 'REJECTED')).toMatchObject({
    suggestion: { from: { status: 'REJECTED' }, to: { status: 'REJECTED' } },
  });
  expect(await ask(origins)).toEqual(before);
  expect(await suggestions()).toHaveLength(1);
});

it('rejecting a voice rejects its suggested hand-offs; a hand-off of a rejected voice cannot be confirmed', async () => {
  const before = await ask(origins);
  const { to, id } = await attributionOf('tern', 'nell');
  expect(await review(valueAt(to, 'id'), 'REJECTED')).toMatchObject({ suggestion: { status: 'REJECTED' } });
  expect(await review(id, 'CONFIRMED')).toMatchObject({ userErrors: [{ code: 'CONFLICT' }] });
  expect(await ask(origins)).toEqual(before);
});

it('a relation is decided and retracted, and both of its claims change', async () => {
  const [relation] = await suggestions({ kinds: ['RELATION'] });
  const before = await ask(origins);
  const answer = await review(relation?.['id'], 'CONFIRMED');
  expect(answer).toMatchObject({ suggestion: { status: 'CONFIRMED' } });
  const claims = valuesAt(await ask('{ claims { edges { node { id } } } }'), 'claims.edges.*.node.id');
  expect(new Set(valuesAt(answer, 'activity.subjects.*.id'))).toEqual(new Set(claims));
  expect(await ask(origins)).not.toEqual(before);
  expect(await retract(relation?.['id'])).toMatchObject({
    retracted: { status: 'REJECTED' },
    activity: { action: 'RETRACT', reason: 'recorded in error' },
    userErrors: [],
  });
  expect(await ask(origins)).toEqual(before);
  expect(await retract(relation?.['id'])).toMatchObject({
    retracted: null,
    userErrors: [{ code: 'CONFLICT' }],
  });
});

it('a confirmed hand-off is retracted, and its voices stay', async () => {
  const data = await ask(`{ claim(key: "suggested#fire") { assertions { edges { node {
    source { name } status attributedTo { id } } } } } }`);
  const id = valuesAt(data, 'claim.assertions.edges.*.node.attributedTo.*.id')[0];
  expect(await retract(id)).toMatchObject({ retracted: { status: 'REJECTED' }, userErrors: [] });
  const after = await ask(`{ claim(key: "suggested#fire") { assertions { edges { node {
    source { name } status attributedTo { id } } } } } }`);
  expect(valuesAt(after, 'claim.assertions.edges.*.node.status')).toEqual(
    valuesAt(data, 'claim.assertions.edges.*.node.status'),
  );
  expect(valuesAt(after, 'claim.assertions.edges.*.node.attributedTo.*.id')).toEqual([]);
});

it.each([
  ['attribution_00000000000000000000000000000000', 'NOT_FOUND'],
  ['relation_00000000000000000000000000000000', 'NOT_FOUND'],
  ['assertion_00000000000000000000000000000000', 'INVALID_INPUT'],
  ["'} DETACH DELETE", 'INVALID_INPUT'],
])('retracting %s is refused: %s', async (id, code) => {
  expect(await retract(id)).toMatchObject({ retracted: null, activity: null, userErrors: [{ code }] });
});

it.each([
  ['assertion_00000000000000000000000000000000', 'NOT_FOUND'],
  ['attribution_00000000000000000000000000000000', 'NOT_FOUND'],
  ['relation_00000000000000000000000000000000', 'NOT_FOUND'],
  ['match_00000000000000000000000000000000', 'NOT_FOUND'],
  ['claim_00000000000000000000000000000000', 'INVALID_INPUT'],
])('a verdict on %s is refused: %s', async (id, code) => {
  expect(await review(id, 'CONFIRMED')).toMatchObject({ suggestion: null, userErrors: [{ code }] });
});
