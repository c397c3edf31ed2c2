/** The log as clients ask for it. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findRecordPaths, openServices } from '../../../src/open-services.ts';
import { makeRecordFolder, smallRecord } from '../../support/record-folder.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase, silentLog, testConnection } from '../../support/test-graph.ts';

const FILES = 5;

let server: TestServer;
beforeAll(async () => {
  await emptyTestDatabase();
  const services = openServices(testConnection(), silentLog);
  const folder = await makeRecordFolder();
  for (let n = 1; n <= FILES; n += 1) {
    // Each says something of the first one's claim.
    const record = { ...smallRecord(), namespace: `test-${n}` };
    const [chain] = record.chains;
    if (n > 1 && chain !== undefined) record.chains.push({ ...chain, claim: 'test-1#c2' });
    await folder.write(`${n}.record.json`, record);
    const paths = await findRecordPaths([folder.path]);
    await services.ingestion.importFiles({ paths, by: n % 2 === 0 ? 'even' : 'odd' });
  }
  await folder.remove();
  await services.close();
  server = await startTestServer();
});
afterAll(() => server.close());

const list = `query ($filter: ActivityFilter, $first: Int, $after: String) {
  activities(filter: $filter, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    edges { node { id seq at by { id } hash previousHash } }
  }
}`;

async function ask(variables: Readonly<Record<string, unknown>>): Promise<unknown> {
  return await dataOf(server.query(list, variables));
}

async function seqs(variables: Readonly<Record<string, unknown>>): Promise<unknown[]> {
  const data = await ask({ first: 50, ...variables });
  const found = [...valuesAt(data, 'activities.edges.*.node.seq')];
  if (variables['first'] === undefined) expect(valueAt(data, 'activities.totalCount')).toBe(found.length);
  return found;
}

const idOf = async (field: string, key: string): Promise<unknown> =>
  valueAt(await dataOf(server.query(`{ ${field}(key: "${key}") { id } }`)), `${field}.id`);

async function codeOf(variables: Readonly<Record<string, unknown>>): Promise<unknown> {
  const { body } = await server.query(list, variables);
  return (
    valueAt(body, 'errors.0.extensions.code') ?? valueAt(valuesAt(body, 'errors.*')[0], 'extensions.code')
  );
}

describe('activities', () => {
  it('come the last first, each with the hash of the one before', async () => {
    const data = await ask({ first: 50 });
    expect(valuesAt(data, 'activities.edges.*.node.seq')).toEqual([5, 4, 3, 2, 1]);
    const hashes = valuesAt(data, 'activities.edges.*.node.hash');
    const previous = valuesAt(data, 'activities.edges.*.node.previousHash');
    expect(previous).toEqual([...hashes.slice(1), null]);
    expect(new Set(hashes).size).toBe(FILES);
  });

  it('are paged without a gap or a repetition', async () => {
    const found: unknown[] = [];
    let after: unknown = null;
    for (;;) {
      const data = await ask({ first: 2, after });
      found.push(...valuesAt(data, 'activities.edges.*.node.seq'));
      after = valueAt(data, 'activities.pageInfo.endCursor');
      if (valueAt(data, 'activities.pageInfo.hasNextPage') !== true) break;
    }
    expect(found).toEqual([5, 4, 3, 2, 1]);
  });

  it('are found by who made them', async () => {
    expect(await seqs({ filter: { by: 'even' } })).toEqual([4, 2]);
    expect(await seqs({ filter: { by: 'nobody' } })).toEqual([]);
  });

  it('are found by what they changed: what they created, and what they said anything new of', async () => {
    expect(await seqs({ filter: { subject: await idOf('claim', 'test-1#c2') } })).toEqual([5, 4, 3, 2, 1]);
    expect(await seqs({ filter: { subject: await idOf('claim', 'test-1#c1') } })).toEqual([1]);
    expect(await seqs({ filter: { subject: await idOf('source', 'test-3#pilot') } })).toEqual([3]);
    const filter = { subject: await idOf('claim', 'test-1#c2'), by: 'odd' };
    expect(await seqs({ filter })).toEqual([5, 3, 1]);
    expect(await seqs({ filter, first: 1 })).toEqual([5]);
  });

  it('are found by their time, which is that of what they recorded', async () => {
    const data = await dataOf(server.query('{ claim(key: "test-3#c1") { recordedAt } }'));
    const from = valueAt(data, 'claim.recordedAt');
    expect(await seqs({ filter: { from } })).toEqual([5, 4, 3]);
    expect(await seqs({ filter: { to: from } })).toEqual([2, 1]);
    expect(await seqs({ filter: { from, actions: ['IMPORT'] } })).toEqual([5, 4, 3]);
    expect(await seqs({ filter: { from, actions: [] } })).toEqual([]);
  });

  it.each(['*:*', 'claim_*', 'claim_x', '', 'claim_00000000000000000000000000000000 OR local', '"'])(
    'of %j are none: it is the id of nothing',
    async (subject) => {
      expect(await seqs({ filter: { subject } })).toEqual([]);
    },
  );

  it('are refused with a cursor of something else', async () => {
    const cursor = (...parts: readonly string[]): string =>
      Buffer.from(JSON.stringify(parts)).toString('base64url');
    expect(await codeOf({ first: 2, after: cursor('activities', '1 OR 1') })).toBe('INVALID_INPUT');
    expect(await codeOf({ first: 2, after: cursor('claims', '3') })).toBe('INVALID_INPUT');
    expect(await codeOf({ first: 1001 })).toBe('INVALID_INPUT');
  });
});

it('an activity is a node, with its subjects', async () => {
  const data = await ask({ first: 1 });
  const id = valueAt(valuesAt(data, 'activities.edges.*')[0], 'node.id');
  const found = await dataOf(
    server.query(
      `query ($id: ID!) {
        node(id: $id) {
          id
          ... on Activity { seq subjectCount subjects(first: 3) { __typename } none: subjects(first: 0) { id } }
        }
        gone: node(id: "activity_00000000000000000000000000000000") { id }
      }`,
      { id },
    ),
  );
  expect(found).toEqual({
    node: {
      id,
      seq: FILES,
      subjectCount: 8,
      subjects: [{ __typename: 'Document' }, { __typename: 'Document' }, { __typename: 'Claim' }],
      none: [],
    },
    gone: null,
  });
});
