/** What turned out to be so, over HTTP: how it is recorded, what is refused, and what it does to the records of sources. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';
import { countActivities, idOfKey, importJudgedStory, judge } from './judged-story.ts';

let server: TestServer;

beforeAll(async () => {
  await emptyTestDatabase();
  await importJudgedStory();
  server = await startTestServer();
});

afterAll(() => server.close());

it('an adjudication is recorded with its activity, once for a key', async () => {
  const claim = await idOfKey('hail');
  const input = { claim, outcome: 'UNDECIDED', idempotencyKey: 'hail' };
  const answer = await judge(server, 'adjudicateClaim', input);
  expect(answer).toMatchObject({
    adjudication: { outcome: 'UNDECIDED', undone: false, claim: { id: claim } },
    activity: { action: 'ADJUDICATE_CLAIM', reason: 'it is on record' },
    userErrors: [],
  });
  expect(valueAt(answer, 'adjudication.activity.id')).toBe(valueAt(answer, 'activity.id'));
  expect(new Set(valuesAt(answer, 'activity.subjects.*.id'))).toEqual(
    new Set([claim, valueAt(answer, 'adjudication.id')]),
  );
  expect(await judge(server, 'adjudicateClaim', input)).toEqual(answer);
  expect(await judge(server, 'adjudicateClaim', { ...input, outcome: 'REFUTED' })).toMatchObject({
    adjudication: null,
    userErrors: [{ code: 'CONFLICT', path: ['input', 'idempotencyKey'] }],
  });
});

it.each([
  ['claim', { claim: 'claim_00000000000000000000000000000000' }, 'NOT_FOUND'],
  ['claim', { claim: 'source_00000000000000000000000000000000' }, 'INVALID_INPUT'],
  ['reason', { reason: ' ' }, 'INVALID_INPUT'],
  ['reason', { reason: 'a\u0000b' }, 'INVALID_INPUT'],
])('a bad %s is refused, and leaves nothing', async (field, bad, code) => {
  const before = await countActivities(server);
  const input = { claim: await idOfKey('hail'), outcome: 'REFUTED', ...bad };
  expect(await judge(server, 'adjudicateClaim', input)).toMatchObject({
    adjudication: null,
    activity: null,
    userErrors: [{ code, path: ['input', field] }],
  });
  expect(await countActivities(server)).toBe(before);
});
