/** What turned out to be so, over HTTP: how it is recorded, what is refused, and what it does to the records of sources. */
import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { noChanges, raiseRevision } from '../../../src/graph/revision.ts';
import { valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase, openTestGraph } from '../../support/test-graph.ts';
import { claimsOfGrade, figuresOf, trackRecord } from './judged-figures.ts';
import {
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

/** A change of a claim's graph as a write of the service would make it. */
async function changeClaim(claim: string, query: string): Promise<void> {
  const claimIds = [String(await first(query, claim))];
  const graph = openTestGraph();
  await graph.write((transaction) =>
    raiseRevision(transaction, { ...noChanges, claimIds }, '2027-01-01T00:00:00.000Z'),
  );
  await graph.close();
}

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

/** Of scope OWN: North affirmed it and South denied it. */
it('who affirmed what proved true was right and who denied it wrong, until it is adjudicated otherwise', async () => {
  // One origin: E = ½ + (T − ½) = T; u = 2 / (2 + e), e = (2T − 1) / (1 − T): for .6 it is 4/5, so the grade is 6.
  expect(await claimsOfGrade(server, 6)).toEqual(['fire', 'hail', 'quake', 'storm']);
  expect(await figuresOf(server, 'fire')).toMatchObject({
    credibility: { expected: expect.closeTo(0.6, 12) as unknown, estimatedGrade: 6 },
  });
  const claim = await idOfKey('flood');
  const judged = await judge(server, 'adjudicateClaim', { claim, outcome: 'BORNE_OUT' });
  const at = String(valueAt(judged, 'activity.at'));
  const before = new Date(Date.parse(at) - 1).toISOString();
  // North: (1 + 4 · .6) / 5 = .68; South: 2.4 / 5 = .48.
  expect(await trackRecord(server, 'north')).toEqual({
    adjudicated: 1,
    correct: 1,
    incorrect: 0,
    reliability: expect.closeTo(0.68, 12) as unknown,
    estimatedLetter: 'F',
    handOffs: 0,
    faithful: 0,
    distorted: 0,
    fidelity: 0.9,
    relayedAdjudicated: 0,
    relayedCorrect: 0,
  });
  expect(await trackRecord(server, 'south')).toMatchObject({
    correct: 0,
    incorrect: 1,
    reliability: expect.closeTo(0.48, 12) as unknown,
  });
  expect(await trackRecord(server, 'north', before)).toMatchObject({ adjudicated: 0, reliability: 0.6 });
  expect(await trackRecord(server, 'north', at)).toMatchObject({ adjudicated: 1 });
  // e = .36 / .32, u = 2 / 3.125 = .64: the fire that North saw can be graded, in lists too.
  expect(await figuresOf(server, 'fire')).toMatchObject({
    credibility: {
      expected: expect.closeTo(0.68, 12) as unknown,
      estimatedGrade: 3,
      contributions: [{ trust: expect.closeTo(0.68, 12) as unknown }],
    },
  });
  expect(await figuresOf(server, 'fire', before)).toMatchObject({
    credibility: { expected: expect.closeTo(0.6, 12) as unknown, estimatedGrade: 6 },
  });
  expect(await claimsOfGrade(server, 6)).toEqual(['hail', 'quake']);

  // The last that stands counts.
  await judge(server, 'adjudicateClaim', { claim, outcome: 'REFUTED' });
  expect(await trackRecord(server, 'north')).toMatchObject({ correct: 0, incorrect: 1 });
  expect(await trackRecord(server, 'south')).toMatchObject({ correct: 1, incorrect: 0 });
  expect(await trackRecord(server, 'north', at)).toMatchObject({ correct: 1, incorrect: 0 });
  await judge(server, 'adjudicateClaim', { claim, outcome: 'UNDECIDED' });
  expect(await trackRecord(server, 'south')).toMatchObject({ adjudicated: 0 });
});

it('who passed it on was neither right nor wrong, and is shown to have passed it on', async () => {
  await judge(server, 'adjudicateClaim', { claim: await idOfKey('storm'), outcome: 'BORNE_OUT' });
  expect(await trackRecord(server, 'east')).toMatchObject({
    adjudicated: 0,
    reliability: 0.6,
    relayedAdjudicated: 1,
    relayedCorrect: 1,
  });
  expect(await trackRecord(server, 'north')).toMatchObject({ adjudicated: 1, relayedAdjudicated: 0 });
});

it('a later change of an adjudicated claim makes the claims of its sources stale', async () => {
  // North was right of the storm, so its fire is graded 3; once its statement is withdrawn from the storm, it is not.
  expect(await claimsOfGrade(server, 3)).toContain('fire');
  await changeClaim(
    'storm',
    'MATCH (c:Claim {key: $key})<-[:STATES]-(a) SET a.status = "REJECTED" RETURN c.id AS found',
  );
  expect(await trackRecord(server, 'north')).toMatchObject({ adjudicated: 0 });
  expect(await claimsOfGrade(server, 6)).toContain('fire');
});
