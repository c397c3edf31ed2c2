/** Reviews that others published about a claim, over HTTP: what is recorded, and what is refused. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { importExample } from '../../support/example.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';

const attachReview = `mutation Attach($input: AttachReviewInput!) {
  attachReview(input: $input) {
    review {
      id rating ratingValue bestRating worstRating url publishedAt undone
      publisher { id }
      claim { id }
    }
    activity { id action reason subjects { id } }
    userErrors { code path message }
  }
}`;

let server: TestServer;
let claimId: string;
let outlet: { readonly id: string; readonly keys: readonly [string] };
let personId: string;

beforeAll(async () => {
  await emptyTestDatabase();
  await importExample();
  server = await startTestServer();
  const data = await dataOf(
    server.query(`{
      claims(first: 1) { edges { node { id } } }
      outlets(first: 1) { edges { node { id keys } } }
      sources(filter: { types: [GROUP] }, first: 1) { edges { node { id } } }
    }`),
  );
  claimId = String(valueAt(data, 'claims.edges.*.node.id'));
  outlet = valueAt(data, 'outlets.edges.*.node') as typeof outlet;
  personId = String(valueAt(data, 'sources.edges.*.node.id'));
});

afterAll(() => server.close());

const attach = async (input: object): Promise<unknown> =>
  valueAt(
    await dataOf(server.query(attachReview, { input: { claim: claimId, rating: 'mostly false', ...input } })),
    'attachReview',
  );

const said = {
  ratingValue: 2,
  bestRating: 5,
  worstRating: 1,
  url: 'https://checks.example/1',
  publishedAt: '2025-03',
};

it.each([
  ['id', () => ({ id: outlet.id })],
  ['key', () => ({ key: outlet.keys[0] })],
])('a review is recorded, with its publisher by %s, and stands on its claim', async (_, publisher) => {
  const answer = await attach({ ...said, publisher: publisher() });
  expect(answer).toMatchObject({
    review: {
      ...said,
      rating: 'mostly false',
      publisher: { id: outlet.id },
      claim: { id: claimId },
      undone: false,
    },
    activity: { action: 'ATTACH_REVIEW', reason: null },
    userErrors: [],
  });
  const id = valueAt(answer, 'review.id');
  expect(valuesAt(answer, 'activity.subjects.*.id')).toEqual([claimId, id]);
  const data = await dataOf(
    server.query('query C($id: ID!) { claim(id: $id) { reviews { id } } node(id: $id) { id } }', {
      id: claimId,
    }),
  );
  expect(valuesAt(data, 'claim.reviews.*.id')).toContain(id);
});

it('a publisher that is described is recorded with the review, and goes when it is undone', async () => {
  const publisher = { new: { type: 'OUTLET', names: [{ value: 'Low Tide Checks (fictional)' }] } };
  const answer = await attach({ ...said, publisher });
  expect(answer).toMatchObject({ review: { publisher: { id: expect.any(String) } }, userErrors: [] });
  const publisherId = valueAt(answer, 'review.publisher.id');
  expect(valuesAt(answer, 'activity.subjects.*.id')).toContain(publisherId);
  const undo = `mutation U($input: UndoInput!) {
    undo(input: $input) { activity { action } userErrors { path message } } }`;
  const undone = await dataOf(
    server.query(undo, { input: { activity: valueAt(answer, 'activity.id'), reason: 'a mistake' } }),
  );
  expect(undone).toMatchObject({ undo: { activity: { action: 'UNDO' }, userErrors: [] } });
  const found = await dataOf(server.query('{ search(text: "Low Tide Checks") { edges { label } } }'));
  expect(found).toEqual({ search: { edges: [] } });
});

it('a review needs nothing but its rating', async () => {
  expect(await attach({})).toMatchObject({
    review: { rating: 'mostly false', ratingValue: null, publisher: null, url: null },
    userErrors: [],
  });
});

it.each([
  ['rating', { rating: ' ' }, 'INVALID_INPUT'],
  ['rating', { rating: 'a\u0000b' }, 'INVALID_INPUT'],
  ['rating', { rating: 'half a pair: \ud800' }, 'INVALID_INPUT'],
  ['ratingValue', { ratingValue: 6, bestRating: 5 }, 'INVALID_INPUT'],
  ['ratingValue', { ratingValue: 0, worstRating: 1 }, 'INVALID_INPUT'],
  ['bestRating', { bestRating: 1, worstRating: 5 }, 'INVALID_INPUT'],
  ['url', { url: 'javascript:alert(1)' }, 'INVALID_INPUT'],
  ['claim', { claim: 'claim_00000000000000000000000000000000' }, 'NOT_FOUND'],
  ['claim', { claim: 'source_00000000000000000000000000000000' }, 'INVALID_INPUT'],
  ['publisher.id', { publisher: { id: 'source_00000000000000000000000000000000' } }, 'NOT_FOUND'],
  ['publisher.key', { publisher: { key: 'nobody#knows' } }, 'NOT_FOUND'],
  ['publisher.key', { publisher: { key: "'} DETACH DELETE" } }, 'INVALID_INPUT'],
  ['publisher.new.names', { publisher: { new: { type: 'OUTLET' } } }, 'INVALID_INPUT'],
  ['publisher', { publisher: { new: { type: 'PERSON', names: [{ value: 'Ann Quay' }] } } }, 'INVALID_INPUT'],
])('a bad %s is refused, and leaves nothing: %j', async (field, input, code) => {
  const before = await left();
  expect(await attach(input)).toMatchObject({
    review: null,
    activity: null,
    userErrors: [{ code, path: ['input', ...field.split('.')] }],
  });
  expect(await left()).toEqual(before);
});

it('only an outlet publishes a review', async () => {
  expect(await attach({ publisher: { id: personId } })).toMatchObject({
    review: null,
    userErrors: [{ code: 'INVALID_INPUT', path: ['input', 'publisher'] }],
  });
});

async function left(): Promise<unknown> {
  return await dataOf(
    server.query(
      'query C($id: ID!) { activities { totalCount } claim(id: $id) { reviews { id } } sources { totalCount } }',
      { id: claimId },
    ),
  );
}
