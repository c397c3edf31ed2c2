/** Audits of hand-offs over HTTP: how they are recorded, what is refused, and what they do to the fidelity of relays. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';
import { attributionOf, countActivities, first, idOfKey, importJudgedStory, judge } from './judged-story.ts';

let server: TestServer;

beforeAll(async () => {
  await emptyTestDatabase();
  await importJudgedStory();
  server = await startTestServer();
});

afterAll(() => server.close());

it.each([
  ['attribution', { attribution: 'attribution_00000000000000000000000000000000' }, 'NOT_FOUND'],
  ['attribution', { attribution: 'claim_00000000000000000000000000000000' }, 'INVALID_INPUT'],
  ['reason', { reason: '' }, 'INVALID_INPUT'],
])('a bad %s is refused, and leaves nothing', async (field, bad, code) => {
  const before = await countActivities(server);
  const input = { attribution: await attributionOf('quake'), faithful: true, ...bad };
  expect(await judge(server, 'auditHandOff', input)).toMatchObject({
    audit: null,
    activity: null,
    userErrors: [{ code, path: ['input', field] }],
  });
  expect(await countActivities(server)).toBe(before);
});

it('what is not confirmed is not audited', async () => {
  const attribution = await attributionOf('storm');
  const become = (status: string) =>
    first(
      'MATCH (:Claim {key: $key})<-[:STATES]-()-[r:ATTRIBUTED_TO]->() SET r.status = $status RETURN r.id AS found',
      'storm',
      { status },
    );
  for (const [status, code] of [
    ['SUGGESTED', 'CONFLICT'],
    ['REJECTED', 'CONFLICT'],
    ['UNDONE', 'NOT_FOUND'],
  ] as const) {
    await become(status);
    expect(await judge(server, 'auditHandOff', { attribution, faithful: true })).toMatchObject({
      audit: null,
      userErrors: [{ code, path: ['input', 'attribution'] }],
    });
  }
  await become('CONFIRMED');
});

it('an audit is recorded with its activity, of who credits', async () => {
  const attribution = await attributionOf('quake');
  const answer = await judge(server, 'auditHandOff', { attribution, faithful: false });
  expect(answer).toMatchObject({
    audit: { faithful: false, undone: false, attribution: { id: attribution } },
    activity: { action: 'AUDIT_HAND_OFF', reason: 'it is on record' },
    userErrors: [],
  });
  const subjects = valuesAt(answer, 'activity.subjects.*.id');
  expect(subjects).toContain(await idOfKey('east'));
  expect(subjects).toContain(valueAt(answer, 'audit.id'));
});
