/** Relations between claims over HTTP. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { claim, outlet, recordOver, sizeOfGraph, warmUp } from '../../support/recording.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';

const relateClaims = `mutation Relate($input: RelateClaimsInput!) {
  relateClaims(input: $input) {
    relation { id kind from { id } to { id } status note }
    activity { action reason subjects { id } }
    userErrors { code path message }
  }
}`;

let server: TestServer;
let ids: readonly string[] = [];

beforeAll(async () => {
  await emptyTestDatabase();
  server = await startTestServer();
  await warmUp(server);
  const links = [{ source: outlet('Dawn', { key: 'press#dawn' }), modality: 'CERTAIN' }];
  const chains = ['a', 'b', 'c', 'd', 'e'].map((text) => ({ claim: claim(text), links }));
  ids = valuesAt(
    await recordOver(server, { readIn: { new: { title: 'T' } }, chains }),
    'chains.*.claim.id',
  ).map(String);
});

afterAll(() => server.close());

const relate = async (input: object): Promise<unknown> =>
  valueAt(await dataOf(server.query(relateClaims, { input })), 'relateClaims');

it('a relation is recorded once, and both claims are changed', async () => {
  const [from, to] = ids;
  const input = { kind: 'CONTRADICTS', from, to, note: 'both cannot be' };
  const first = await relate(input);
  expect(first).toMatchObject({
    relation: {
      kind: 'CONTRADICTS',
      from: { id: from },
      to: { id: to },
      status: 'CONFIRMED',
      note: input.note,
    },
    activity: { action: 'RELATE_CLAIMS', reason: input.note },
    userErrors: [],
  });
  expect(new Set(valuesAt(first, 'activity.subjects.*.id'))).toEqual(new Set([from, to]));
  const before = await sizeOfGraph();
  const again = await relate(input);
  expect(again).toMatchObject({
    relation: { id: valueAt(first, 'relation.id') },
    activity: null,
    userErrors: [],
  });
  const turned = await relate({ kind: 'CONTRADICTS', from: to, to: from, status: 'SUGGESTED' });
  expect(turned).toMatchObject({
    relation: { id: valueAt(first, 'relation.id'), status: 'CONFIRMED' },
    activity: null,
  });
  expect(await sizeOfGraph()).toEqual({ ...before, nodes: before.nodes + 2 });
  const data = await dataOf(server.query(`{ disputes { totalCount } }`));
  expect(valueAt(data, 'disputes.totalCount')).toBe(1);
});

it('a suggestion is confirmed by being recorded so, and keeps what it was', async () => {
  const [, b, c] = ids;
  const suggested = await relate({ kind: 'ENTAILS', from: b, to: c, status: 'SUGGESTED' });
  expect(suggested).toMatchObject({ relation: { status: 'SUGGESTED' } });
  const confirmed = await relate({ kind: 'ENTAILS', from: b, to: c });
  expect(confirmed).toMatchObject({
    relation: { status: 'CONFIRMED', id: valueAt(suggested, 'relation.id') },
  });
  expect(valueAt(confirmed, 'activity')).not.toBeNull();
});

it('a relation that was rejected is not set again, and one that stands is not rejected', async () => {
  const [, , , d, e] = ids;
  const rejected = await relate({ kind: 'SAME_AS', from: d, to: e, status: 'REJECTED' });
  expect(rejected).toMatchObject({ relation: { status: 'REJECTED' } });
  const before = await sizeOfGraph();
  for (const again of [
    { from: d, to: e },
    { from: e, to: d, note: 'still' },
    { from: d, to: e, status: 'SUGGESTED' },
  ]) {
    const answer = await relate({ kind: 'SAME_AS', ...again });
    expect(answer).toMatchObject({
      relation: null,
      userErrors: [{ code: 'CONFLICT', path: ['input', 'kind'] }],
    });
    expect(valueAt(answer, 'userErrors.0.message')).toContain(valueAt(rejected, 'relation.id'));
  }
  const [a, b] = ids;
  expect(await relate({ kind: 'CONTRADICTS', from: a, to: b, status: 'REJECTED' })).toMatchObject({
    userErrors: [{ code: 'CONFLICT', path: ['input', 'status'] }],
  });
  expect(await sizeOfGraph()).toEqual(before);
});

it('a claim has no relation with itself, nor with one that is not there', async () => {
  const [a] = ids;
  const nobody = `claim_${'0'.repeat(32)}`;
  expect(await relate({ kind: 'ENTAILS', from: a, to: a })).toMatchObject({
    userErrors: [{ code: 'INVALID_INPUT', path: ['input', 'to'] }],
  });
  expect(await relate({ kind: 'ENTAILS', from: nobody, to: a })).toMatchObject({
    userErrors: [{ code: 'NOT_FOUND', path: ['input', 'from'] }],
  });
  expect(await relate({ kind: 'ENTAILS', from: a, to: nobody })).toMatchObject({
    userErrors: [{ code: 'NOT_FOUND', path: ['input', 'to'] }],
  });
});
