/** What falls with a source: the example article's figures, what only rests on the claims it states, and odd questions. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importExample, importExamples } from '../../support/example.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';

const question = `query ($ids: [ID!]!, $first: Int, $after: String) {
  withdrawalImpact(ids: $ids, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node {
      claim { keys } orphaned estimatedGradeBefore estimatedGradeAfter
      before { lower upper unidentified } after { lower upper unidentified }
    } }
  }
}`;

let server: TestServer;
const ask = (document: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown> =>
  dataOf(server.query(document, variables));

async function idOf(kind: 'source' | 'document', key: string): Promise<string> {
  return String(
    valueAt(await ask(`query ($key: String!) { thing: ${kind}(key: $key) { id } }`, { key }), 'thing.id'),
  );
}

const impactOf = async (ids: readonly string[], more: object = {}): Promise<unknown> =>
  valueAt(await ask(question, { ids, first: 50, ...more }), 'withdrawalImpact');
const local = (key: unknown): string => String(key).split('#')[1] ?? '';
const keysWhere = (impact: unknown, orphaned: boolean): string[] =>
  valuesAt(impact, 'edges.*.node')
    .filter((one) => valueAt(one, 'orphaned') === orphaned)
    .flatMap((one) => valuesAt(one, 'claim.keys.*').map(local));

beforeAll(async () => {
  await emptyTestDatabase();
  await importExample();
  server = await startTestServer();
});
afterAll(() => server.close());

describe('the withdrawal of Istiqlal', () => {
  it('orphans what it alone passes on, and takes an origin from what that entails', async () => {
    const impact = await impactOf([await idOf('source', 'gulan-2025-02-06#istiqlal')]);
    expect(keysWhere(impact, true).sort()).toEqual(['c02', 'c03', 'c12', 'c13']);
    expect(keysWhere(impact, false)).toEqual(['k1']);
    const k1 = valuesAt(impact, 'edges.*.node').find((one) => valueAt(one, 'orphaned') === false);
    expect(k1).toMatchObject({
      before: { lower: 1, upper: 3, unidentified: 1 },
      after: { lower: 0, upper: 2, unidentified: 1 },
    });
    expect(valueAt(impact, 'totalCount')).toBe(5);
  });

  it('is the same whether the source, its document or its assertions are withdrawn', async () => {
    const bySource = await impactOf([await idOf('source', 'gulan-2025-02-06#istiqlal')]);
    const document = await idOf('document', 'gulan-2025-02-06#istiqlal-report');
    expect(await impactOf([document])).toEqual(bySource);
    const data = await ask(
      'query ($id: ID!) { node(id: $id) { ... on Document { assertions { edges { node { id } } } } } }',
      {
        id: document,
      },
    );
    const assertions = valuesAt(data, 'node.assertions.edges.*.node.id').map(String);
    expect(await impactOf(assertions)).toEqual(bySource);
  });

  it('twice is once, and comes page by page in one order', async () => {
    const id = await idOf('source', 'gulan-2025-02-06#istiqlal');
    const whole = await impactOf([id, id]);
    expect(whole).toEqual(await impactOf([id]));
    const keys: unknown[] = [];
    for (let after: unknown = null; ;) {
      const page = await impactOf([id], { first: 2, after });
      keys.push(...valuesAt(page, 'edges.*.node.claim.keys.*'));
      after = valueAt(page, 'pageInfo.endCursor');
      if (valueAt(page, 'pageInfo.hasNextPage') !== true) break;
    }
    expect(keys).toEqual(valuesAt(whole, 'edges.*.node.claim.keys.*'));
  });
});

it('whose article everything is read in, everything falls', async () => {
  const impact = await impactOf([await idOf('document', 'gulan-2025-02-06#article')], { first: 100 });
  // Claims of which nobody is known to be the origin cannot lose one: c01, c04 and c16.
  expect(keysWhere(impact, false).sort()).toEqual(['c01', 'c04', 'c16']);
  expect(valueAt(impact, 'totalCount')).toBe(20);
  expect(valuesAt(impact, 'edges.*.node.after.upper')).toEqual(Array.from({ length: 20 }, () => 0));
});

it.each([
  ['nothing', []],
  ['more than a hundred things', Array.from({ length: 101 }, String)],
])('%s cannot be withdrawn', async (_, ids) => {
  const { body } = await server.query(question, { ids });
  expect(valueAt(body, 'errors')).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }]);
});

it('what nobody knows of touches nothing', async () => {
  expect(await impactOf(['nobody'])).toMatchObject({ totalCount: 0, edges: [] });
});

it('a denial that falls changes the claim that it was against, and what contradicts it', async () => {
  await importExamples();
  const impact = await impactOf([await idOf('source', 'harbour-fire#sadafi')]);
  expect(valuesAt(impact, 'edges.*.node.claim.keys.*').map(local)).toContain('warned');
});
