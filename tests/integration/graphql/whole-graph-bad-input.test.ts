/** What nobody can mean, asked of the lists over the whole graph. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { toCursor } from '../../../src/graphql/cursor.ts';
import { importExample } from '../../support/example.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';

let server: TestServer;

beforeAll(async () => {
  await emptyTestDatabase();
  await importExample();
  server = await startTestServer();
});
afterAll(() => server.close());

const profile = (field: string): string => `{ sources(first: 1) { edges { node { ${field} } } } }`;

it.each([
  '{ chaseList(first: -1) { totalCount } }',
  '{ chaseList(first: 1001) { totalCount } }',
  '{ chaseList(first: null) { totalCount } }',
  '{ chaseList(after: "") { totalCount } }',
  '{ chaseList(after: "nonsense") { totalCount } }',
  `{ chaseList(after: "${toCursor('certaintyDrift', '', '', '')}") { totalCount } }`,
  `{ chaseList(after: "${toCursor('chaseList', '3')}") { totalCount } }`,
  `{ chaseList(after: "${toCursor('chaseList', 'many', '', '')}") { totalCount } }`,
  `{ chaseList(after: "${toCursor('chaseList', '-1', '', '')}") { totalCount } }`,
  `{ chaseList(after: "${toCursor('chaseList', '9'.repeat(30), '', '')}") { totalCount } }`,
  '{ chaseList { edges { node { wantedBy(first: -1) { totalCount } } } } }',
  `{ chaseList { edges { node { wantedBy(after: "${toCursor('wantedBy', '')}") { totalCount } } } } }`,
  '{ certaintyDrift(first: -1) { totalCount } }',
  `{ certaintyDrift(after: "${toCursor('chaseList', '3', '', '')}") { totalCount } }`,
  '{ overview { topRelayed(first: -1) { claims } } }',
  '{ overview { topRelayed(first: 1001) { claims } } }',
  '{ overview(from: "yesterday") { claims } }',
  '{ overview(to: "2025-13") { claims } }',
  profile('profile { relies(first: -1) { claims } }'),
  profile('profile { relies(first: null) { claims } }'),
  profile('profile(asOf: "2025") { claims }'),
  '{ outlets(filter: { relayOnly: true }, first: -1) { totalCount } }',
  `{ outlets(filter: { relayOnly: true, name: "${'a'.repeat(201)}" }) { totalCount } }`,
])('refuses %s', async (document) => {
  const { body } = await server.query(document);
  expect(valuesAt(body, 'errors.*.extensions.code')).toEqual(expect.arrayContaining(['INVALID_INPUT']));
  expect(valuesAt(body, 'errors.*.extensions.code')).not.toContain('INTERNAL');
});

it('finds nothing by ids that nobody has', async () => {
  // One question after the other: a cold database plans each for a second or two.
  const questions = [
    'byClaim: certaintyDrift(claim: "x") { totalCount edges { cursor } }',
    'byDocument: certaintyDrift(document: "x") { totalCount edges { cursor } }',
    'byOutlet: certaintyDrift(outlet: "x") { totalCount edges { cursor } }',
    'outlets(filter: { mainlyRelays: "x" }) { totalCount edges { cursor } }',
    'overview(topic: "x") { claims topRelayed { claims } claimsByMonth { claims } }',
  ];
  const data: Record<string, unknown> = {};
  for (const question of questions) Object.assign(data, await dataOf(server.query(`{ ${question} }`)));
  const none = { totalCount: 0, edges: [] };
  expect(data).toEqual({
    ...{ byClaim: none, byDocument: none, byOutlet: none, outlets: none },
    overview: { claims: 0, topRelayed: [], claimsByMonth: [] },
  });
});

it('has an answer where there is nothing at all', async () => {
  await emptyTestDatabase();
  const data = await dataOf(
    server.query(`{
      chaseList { totalCount edges { cursor } pageInfo { hasNextPage } }
      certaintyDrift { totalCount edges { cursor } }
      overview { sources claims suggestions topRelayed { claims } claimsByMonth { claims } }
    }`),
  );
  expect(valueAt(data, 'chaseList')).toEqual({ totalCount: 0, edges: [], pageInfo: { hasNextPage: false } });
  expect(valueAt(data, 'certaintyDrift')).toEqual({ totalCount: 0, edges: [] });
  expect(valueAt(data, 'overview')).toEqual({
    ...{ sources: 0, claims: 0, suggestions: 0 },
    ...{ topRelayed: [], claimsByMonth: [] },
  });
});
