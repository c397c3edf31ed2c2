/** Lists of claims by figures of their analysis say what the claims themselves say, and wait for it or tell that they do not. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../../src/graph/graph.ts';
import { importExample, importExamples } from '../../support/example.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { smallRecord } from '../../support/record-folder.ts';
import { emptyTestDatabase, openTestGraph } from '../../support/test-graph.ts';
import { importRecords } from '../graphql/import-records.ts';

interface Listed {
  readonly id: string;
  readonly keys: readonly string[];
  readonly text: string;
  readonly topics: readonly string[];
  readonly recordedAt: string;
  readonly origins: { readonly lower: number; readonly upper: number };
  readonly own: { readonly upper: number; readonly classes: readonly { readonly type: string }[] };
  readonly credibility: { readonly estimatedGrade: number; readonly expected: number };
}

const query = `query Claims($filter: ClaimFilter, $orderBy: ClaimOrder, $first: Int, $after: String) {
  claims(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node {
      id keys text topics recordedAt
      origins { lower upper }
      own: origins(scope: OWN) { upper classes { type } }
      credibility { estimatedGrade expected }
    } }
  }
}`;

let server: TestServer;
beforeAll(async () => {
  await emptyTestDatabase();
  await importExamples();
  server = await startTestServer();
  // Of all that a slow machine has to do within a deadline, this is done.
  await server.query('{ claims(filter: { minUpperOrigins: 0 }) { totalCount } }');
});
afterAll(() => server.close());

async function list(variables: Readonly<Record<string, unknown>>): Promise<{ all: Listed[]; total: number }> {
  const data = await dataOf(server.query(query, { first: 100, ...variables }));
  return {
    all: valuesAt(data, 'claims.edges.*.node') as Listed[],
    total: Number(valueAt(data, 'claims.totalCount')),
  };
}

const byGrade = (a: Listed, b: Listed): number =>
  a.credibility.estimatedGrade - b.credibility.estimatedGrade ||
  b.credibility.expected - a.credibility.expected ||
  (a.id < b.id ? -1 : 1);
const byOrigins = (a: Listed, b: Listed): number =>
  a.origins.upper - b.origins.upper || a.origins.lower - b.origins.lower || (a.id < b.id ? -1 : 1);

describe('orders', () => {
  it.each([
    ['ESTIMATED_GRADE_ASC', byGrade],
    ['ORIGINS_ASC', byOrigins],
  ])('%s sorts by what the claims say, all of them, the same from page to page', async (orderBy, compare) => {
    const { all, total } = await list({ orderBy });
    expect(all.length).toBeGreaterThan(40);
    expect(total).toBe(all.length);
    expect(all.map(({ id }) => id)).toEqual(all.toSorted(compare).map(({ id }) => id));
    const ids: unknown[] = [];
    for (let after: unknown = null, more: unknown = true; more === true;) {
      const data = await dataOf(server.query(query, { orderBy, first: 7, after }));
      ids.push(...valuesAt(data, 'claims.edges.*.node.id'));
      more = valueAt(data, 'claims.pageInfo.hasNextPage');
      after = valueAt(data, 'claims.pageInfo.endCursor');
    }
    expect(ids).toEqual(all.map(({ id }) => id));
  });
});

describe('filters', () => {
  it.each<[string, object, (claim: Listed) => boolean]>([
    ['grades', { estimatedGrades: [3, 6] }, ({ credibility: { estimatedGrade: g } }) => g === 3 || g === 6],
    ['no grade', { estimatedGrades: [] }, () => false],
    ['two origins or more', { minUpperOrigins: 2 }, ({ origins }) => origins.upper >= 2],
    ['one origin at most', { maxUpperOrigins: 1 }, ({ origins }) => origins.upper <= 1],
    ['both bounds', { minUpperOrigins: 1, maxUpperOrigins: 1 }, ({ origins }) => origins.upper === 1],
    [
      'anonymous sources alone',
      { restsOnOnly: 'ANONYMOUS' },
      ({ own }) => own.upper === 1 && own.classes[0]?.type === 'ANONYMOUS',
    ],
    ['circles, which are no class', { restsOnOnly: 'CIRCULAR' }, () => false],
    [
      'a word and a bound',
      { text: 'the', maxUpperOrigins: 1 },
      ({ text, origins }) => /\bthe/i.test(text) && origins.upper <= 1,
    ],
    [
      'a time that has passed and a grade',
      { recordedTo: '2100-01-01T00:00:00.000Z', estimatedGrades: [6] },
      ({ credibility }) => credibility.estimatedGrade === 6,
    ],
    ['a topic that there is not', { topic: 'no such topic', minUpperOrigins: 0 }, () => false],
  ])('%s: as the claims say, in every order', async (_, filter, isMeant) => {
    const everything = (await list({})).all;
    const meant = everything.filter(isMeant).map(({ id }) => id);
    for (const orderBy of ['RECORDED_DESC', 'TEXT_ASC', 'ESTIMATED_GRADE_ASC', 'ORIGINS_ASC']) {
      const { all, total } = await list({ filter, orderBy });
      expect(all.map(({ id }) => id).sort()).toEqual(meant.toSorted());
      expect(total).toBe(meant.length);
    }
  });

  it('who states it, with a bound', async () => {
    const source = valueAt(
      await dataOf(server.query('{ outlets(first: 1) { edges { node { id } } } }')),
      'outlets.edges.0.node.id',
    );
    const [stated, both] = [
      await list({ filter: { statedBy: source } }),
      await list({ filter: { statedBy: source, minUpperOrigins: 1 }, orderBy: 'ORIGINS_ASC' }),
    ];
    const meant = stated.all.filter(({ origins }) => origins.upper >= 1);
    expect(both.all.map(({ id }) => id).sort()).toEqual(meant.map(({ id }) => id).sort());
  });

  it('a grade that there is not is refused', async () => {
    const { body } = await server.query(query, { filter: { estimatedGrades: [7] } });
    expect(valuesAt(body, 'errors.*.extensions.code')).toContain('INVALID_INPUT');
  });
});

describe('an answer that rests on summaries', () => {
  const keys = async (ask: TestServer, type: string): Promise<string[]> => {
    const answer = await ask.query(query, { filter: { restsOnOnly: type }, first: 100 });
    expect(valueAt(answer.body, 'extensions')).toBeUndefined();
    return (valuesAt(answer.body, 'data.claims.edges.*.node.keys.0') as string[])
      .map((key) => key.split('#')[1] ?? '')
      .sort();
  };

  it('waits for those of what has just been written', async () => {
    await emptyTestDatabase();
    await importExample();
    expect(await keys(server, 'ANONYMOUS')).toEqual(['c12', 'c13']);
    expect(await keys(server, 'UNNAMED_GROUP')).toEqual(['c10', 'c14']);
    await importRecords(smallRecord());
    expect(await keys(server, 'ANONYMOUS')).toEqual(['c1', 'c12', 'c13']);
  });

  it('says how many claims are stale where it cannot wait, and nothing where it reads none', async () => {
    await emptyTestDatabase();
    await importExample();
    await keys(server, 'ANONYMOUS');
    await importRecords(smallRecord());
    const held = holdAnalysis(openTestGraph());
    const hurried = await startTestServer(held.graph, {}, { settleMs: 0 });
    const { body } = await hurried.query(query, { filter: { restsOnOnly: 'ANONYMOUS' } });
    expect(valueAt(body, 'extensions.analysis')).toEqual({
      stale: 2,
      since: expect.stringMatching(/^\d{4}-.*Z$/),
      cut: 0,
    });
    expect(valuesAt(body, 'data.claims.edges.*')).toHaveLength(2);
    const plain = await hurried.query('{ claims(first: 1) { totalCount } }');
    expect(valueAt(plain.body, 'extensions')).toBeUndefined();
    held.release();
    await hurried.close();
  });
});

/** A graph on which nothing is analysed until it is released. */
function holdAnalysis(graph: Graph): { graph: Graph; release: () => void } {
  const gate = Promise.withResolvers<undefined>();
  const run: Graph['run'] = async (statement, params) => {
    if (statement.name === 'provenance/claim-scopes') await gate.promise;
    return await graph.run(statement, params);
  };
  return { graph: { ...graph, run }, release: () => gate.resolve(undefined) };
}
