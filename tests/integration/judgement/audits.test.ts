/** Audits of hand-offs over HTTP: how they are recorded, what is refused, and what they do to the fidelity of relays. */
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';
import { claimsOfGrade, figuresOf, trackRecord } from './judged-figures.ts';
import {
  attributionOf,
  countActivities,
  first,
  idOfKey,
  importJudgedStory,
  judge,
  startPatientServer,
} from './judged-story.ts';

// Each judges and asks many times over.
jest.setTimeout(180_000);

let server: TestServer;

beforeAll(async () => {
  await emptyTestDatabase();
  await importJudgedStory();
  server = await startPatientServer();
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

it('audits make the fidelity of who credits, of one hand-off the last one', async () => {
  // Distorted once, by the test before: 9 / 11.
  expect(await trackRecord(server, 'east')).toMatchObject({
    handOffs: 1,
    faithful: 0,
    distorted: 1,
    fidelity: expect.closeTo(9 / 11, 12) as unknown,
  });
  const attribution = await attributionOf('quake');
  const answer = await judge(server, 'auditHandOff', { attribution, faithful: true });
  const at = String(valueAt(answer, 'activity.at'));
  const before = new Date(Date.parse(at) - 1).toISOString();
  const after = await figuresOf(server, 'quake');
  const then = await figuresOf(server, 'quake', before);
  // The mayor's .6 through one pair of hands: q = ½ + F · .1, and E = q.
  for (const [figures, fidelity] of [
    [after, 10 / 11],
    [then, 9 / 11],
  ] as const) {
    expect(figures).toMatchObject({
      credibility: { expected: expect.closeTo(0.5 + fidelity * 0.1, 11) as unknown },
      chains: { nodes: [{ fidelity: expect.closeTo(fidelity, 11) as unknown }] },
    });
  }
  expect(await trackRecord(server, 'east')).toMatchObject({ handOffs: 1, faithful: 1, distorted: 0 });
  expect(await trackRecord(server, 'east', before)).toMatchObject({ faithful: 0, distorted: 1 });
  await judge(server, 'auditHandOff', { attribution: await attributionOf('storm'), faithful: false });
  expect(await trackRecord(server, 'east')).toMatchObject({ handOffs: 2, faithful: 1, distorted: 1 });
  expect(await claimsOfGrade(server, 1)).toEqual([]);
});

it('the worst letter on a chain is that which people gave, F aside', async () => {
  const letter = async (key: string, grade: string, topic: string | null = null) =>
    server.query(
      `mutation L($input: AssessReliabilityInput!) {
        assessReliability(input: $input) { userErrors { message } }
      }`,
      { input: { source: await idOfKey(key), grade, topic, rationale: 'on the whole' } },
    );
  const chains = async () => (await figuresOf(server, 'quake')) as { chains: unknown };
  expect((await chains()).chains).toMatchObject({ nodes: [{ weakestAssessed: null }] });
  await letter('east', 'F');
  await letter('mayor', 'E', 'harbours');
  expect((await chains()).chains).toMatchObject({ nodes: [{ weakestAssessed: null }] });
  await letter('mayor', 'B');
  await letter('west', 'E');
  expect((await chains()).chains).toMatchObject({ nodes: [{ weakestAssessed: 'B' }] });
});
