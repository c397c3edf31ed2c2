/** Withdrawals over HTTP: what falls with a source, a document and an assertion, what was before, and what is refused. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { defaultLimits } from '../../../src/graphql/limits/limits.ts';
import { importExample } from '../../support/example.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase, openTestGraph } from '../../support/test-graph.ts';

const mutation = `mutation Withdraw($input: WithdrawInput!, $first: Int, $after: String) {
  withdraw(input: $input) {
    withdrawal { id undone activity { id } of { id } }
    orphaned(first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } edges { node { keys } }
    }
    activity { id action reason subjects { id } }
    userErrors { code path message }
  }
}`;

let server: TestServer;
const ask = async (document: string, variables?: Readonly<Record<string, unknown>>): Promise<unknown> =>
  dataOf(server.query(document, variables));

const withdraw = async (input: object, page: object = {}): Promise<unknown> =>
  valueAt(
    await ask(mutation, { input: { reason: 'taken back by its editors', ...input }, first: 50, ...page }),
    'withdraw',
  );

async function idOf(kind: 'source' | 'document' | 'claim', key: string): Promise<string> {
  const data = await ask(`query ($key: String!) { thing: ${kind}(key: $key) { id } }`, {
    key: `gulan-2025-02-06#${key}`,
  });
  return String(valueAt(data, 'thing.id'));
}

const local = (key: unknown): string => String(key).split('#')[1] ?? '';
const orphanedBy = (answer: unknown): string[] =>
  valuesAt(answer, 'orphaned.edges.*.node.keys.*').map(local).sort();

async function originsOf(key: string, asOf: string | null = null): Promise<unknown> {
  const data = await ask(
    `query ($key: String!, $asOf: DateTime) {
      claim(key: $key) { origins(asOf: $asOf) { lower upper unidentified } }
    }`,
    { key: `gulan-2025-02-06#${key}`, asOf },
  );
  return valueAt(data, 'claim.origins');
}

const now = (): string => new Date().toISOString();

beforeAll(async () => {
  // A busy machine may take long; what is looked at here is what is answered.
  const limits = { ...defaultLimits, deadlineMs: 60_000 };
  server = await startTestServer(openTestGraph(), { limits }, { settleMs: 50_000 });
});
beforeEach(async () => {
  await emptyTestDatabase();
  await importExample();
});
afterAll(() => server.close());

describe('a source that is withdrawn', () => {
  it('orphans what it alone passes on, and its withdrawal is told', async () => {
    const id = await idOf('source', 'istiqlal');
    const before = now();
    const answer = await withdraw({ id });
    expect(answer).toMatchObject({
      withdrawal: { undone: false, of: { id } },
      activity: { action: 'WITHDRAW', reason: 'taken back by its editors' },
      userErrors: [],
    });
    const withdrawalId = valueAt(answer, 'withdrawal.id');
    expect(new Set(valuesAt(answer, 'activity.subjects.*.id'))).toEqual(new Set([id, withdrawalId]));
    expect(orphanedBy(answer)).toEqual(['c02', 'c03', 'c12', 'c13']);
    expect(await originsOf('c12')).toMatchObject({ lower: 0, upper: 0 });
    expect(await originsOf('c12', before)).toMatchObject({ upper: 1 });
    expect(await originsOf('c12', now())).toMatchObject({ lower: 0, upper: 0 });
    expect(await originsOf('k1')).toEqual({ lower: 0, upper: 2, unidentified: 1 });
    expect(await originsOf('k1', before)).toEqual({ lower: 1, upper: 3, unidentified: 1 });
    expect(
      valueAt(
        await ask('query ($id: ID!) { source(id: $id) { withdrawal { id } } }', { id }),
        'source.withdrawal',
      ),
    ).toEqual({ id: withdrawalId });
  });

  it('is rejected as evidence, and no chain leads through it', async () => {
    const key = 'gulan-2025-02-06#c12';
    const question = `query ($key: String!, $asOf: DateTime) {
      claim(key: $key) {
        chains(asOf: $asOf) { total nodes { links { source { id } } } }
        credibility(asOf: $asOf) { rejected { assertion { source { id } } reason } }
      }
    }`;
    const before = now();
    const was = await ask(question, { key, asOf: null });
    const id = await idOf('source', 'istiqlal');
    await withdraw({ id });
    const is = await ask(question, { key, asOf: null });
    expect(valuesAt(was, 'claim.chains.nodes.*.links.*.source.id')).toContain(id);
    expect(valuesAt(is, 'claim.chains.nodes.*.links.*.source.id')).not.toContain(id);
    expect(valuesAt(is, 'claim.credibility.rejected.*')).toContainEqual({
      assertion: { source: { id } },
      reason: 'WITHDRAWN',
    });
    expect(await ask(question, { key, asOf: before })).toEqual(was);
  });

  it('leaves its claims without origins in the lists too, which wait for that', async () => {
    const question = '{ claims(filter: { maxUpperOrigins: 0 }, first: 50) { edges { node { keys } } } }';
    const orphans = async () =>
      valuesAt(await ask(question), 'claims.edges.*.node.keys.*')
        .map(local)
        .sort();
    const before = await orphans();
    await withdraw({ id: await idOf('source', 'istiqlal') });
    expect(await orphans()).toEqual([...before, 'c02', 'c03', 'c12', 'c13'].sort());
  });

  it('is compared with as it is by what else might be withdrawn', async () => {
    const id = await idOf('source', 'istiqlal');
    const impact = `query ($ids: [ID!]!) {
      withdrawalImpact(ids: $ids) { edges { node { orphaned before { upper } after { upper } } } }
    }`;
    await withdraw({ id });
    const again = valuesAt(await ask(impact, { ids: [id] }), 'withdrawalImpact.edges.*.node');
    expect(again.length).toBeGreaterThan(0);
    for (const one of again) {
      expect(valueAt(one, 'orphaned')).toBe(false);
      expect(valueAt(one, 'after')).toEqual(valueAt(one, 'before'));
    }
    const without = `query ($key: String!, $ids: [ID!]!) {
      claim(key: $key) { without(ids: $ids) { origins { upper } } }
    }`;
    const article = await idOf('document', 'article');
    expect(
      valueAt(await ask(without, { key: 'gulan-2025-02-06#k1', ids: [article] }), 'claim.without'),
    ).toEqual({ origins: { upper: 0 } });
    expect(valueAt(await ask(without, { key: 'gulan-2025-02-06#k1', ids: [id] }), 'claim.without')).toEqual({
      origins: { upper: 2 },
    });
  });

  it('comes page by page with what it orphaned', async () => {
    const id = await idOf('source', 'istiqlal');
    const first = await withdraw({ id, idempotencyKey: 'pages' }, { first: 3 });
    expect(valueAt(first, 'orphaned')).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
    const after = valueAt(first, 'orphaned.pageInfo.endCursor');
    const second = await withdraw({ id, idempotencyKey: 'pages' }, { first: 3, after });
    expect(valueAt(second, 'withdrawal')).toEqual(valueAt(first, 'withdrawal'));
    expect([...orphanedBy(first), ...orphanedBy(second)].sort()).toEqual(['c02', 'c03', 'c12', 'c13']);
  });
});

it('a document that is withdrawn takes with it what stands in it, and what was read in it', async () => {
  const cited = await withdraw({ id: await idOf('document', 'istiqlal-report') });
  expect(orphanedBy(cited)).toEqual(['c02', 'c03', 'c12', 'c13']);
  const read = await withdraw({ id: await idOf('document', 'article') });
  expect(read).toMatchObject({ userErrors: [] });
  const data = await ask(
    '{ claims(filter: { maxUpperOrigins: 0 }, first: 50) { totalCount } total: claims { totalCount } }',
  );
  expect(valueAt(data, 'claims.totalCount')).toBe(valueAt(data, 'total.totalCount'));
});

it('an assertion that is withdrawn changes its claim alone', async () => {
  const data = await ask(
    `query ($key: String!) {
      claim(key: $key) { id assertions { edges { node { id source { ... on Outlet { keys } } } } } }
    }`,
    { key: 'gulan-2025-02-06#c12' },
  );
  const istiqlal = valuesAt(data, 'claim.assertions.edges.*.node').find(
    (one) => local(valuesAt(one, 'source.keys.*')[0]) === 'istiqlal',
  );
  const id = valueAt(istiqlal, 'id');
  const answer = await withdraw({ id });
  expect(orphanedBy(answer)).toEqual(['c12']);
  expect(valuesAt(answer, 'activity.subjects.*.id')).toEqual(
    expect.arrayContaining([valueAt(data, 'claim.id'), id]),
  );
  expect(await originsOf('c13')).toMatchObject({ upper: 1 });
});

describe('a withdrawal is refused, and leaves nothing,', () => {
  const totals = async () => valueAt(await ask('{ activities { totalCount } }'), 'activities.totalCount');

  it('of what is withdrawn already: the one that stands is named', async () => {
    const id = await idOf('source', 'istiqlal');
    const standing = String(valueAt(await withdraw({ id }), 'withdrawal.id'));
    const before = await totals();
    const answer = await withdraw({ id });
    expect(answer).toMatchObject({
      withdrawal: null,
      activity: null,
      orphaned: { totalCount: 0, edges: [] },
      userErrors: [{ code: 'CONFLICT', path: ['input', 'id'] }],
    });
    expect(valuesAt(answer, 'userErrors.*.message')[0]).toContain(standing);
    expect(await totals()).toBe(before);
  });

  it.each([
    ['an id of nothing', { id: 'source_00000000000000000000000000000000' }, 'NOT_FOUND', 'id'],
    ['a claim', { id: 'claim_00000000000000000000000000000000' }, 'INVALID_INPUT', 'id'],
    ['what is no id', { id: "'}) DETACH DELETE (n" }, 'INVALID_INPUT', 'id'],
    ['no reason', { id: 'source_00000000000000000000000000000000', reason: ' ' }, 'INVALID_INPUT', 'reason'],
  ])('of %s', async (_, input, code, field) => {
    const before = await totals();
    expect(await withdraw(input)).toMatchObject({
      withdrawal: null,
      userErrors: [{ code, path: ['input', field] }],
    });
    expect(await totals()).toBe(before);
  });
});
