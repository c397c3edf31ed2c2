/** What follows from changes is compared with them: rightly after all kinds of changes and undos, and told where it is not. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { openServices } from '../../../src/open-services.ts';
import type { OpenServices } from '../../../src/open-services.ts';
import type { TestServer } from '../../support/running-server.ts';
import { silentLog, testConnection } from '../../support/test-graph.ts';
import { changeStory, startPatientServer } from './changed-story.ts';
import type { ChangedStory } from './changed-story.ts';

let services: OpenServices;
let driver: Driver;
let server: TestServer;
let story: ChangedStory;

beforeAll(async () => {
  services = openServices(testConnection(), silentLog);
  const { uri, username, password } = testConnection();
  // Whole numbers stay such where they are put back.
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  server = await startPatientServer();
  story = await changeStory(server);
}, 300_000);
afterAll(async () => {
  await server.close();
  await services.close();
  await driver.close();
});

async function breaches(): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { rule, id, detail } of services.verification.findBreaches())
    found.push(`${rule}: ${id}: ${detail}`);
  return found;
}

/** What is known of everything, so that what is planted can be taken out again. */
async function properties(): Promise<object> {
  const { records } = await driver.executeQuery(
    `RETURN COLLECT { MATCH (n) RETURN {id: elementId(n), properties: properties(n), isUndone: n:Undone} } AS nodes,
      COLLECT { MATCH ()-[r]->() RETURN {id: elementId(r), properties: properties(r)} } AS relationships`,
  );
  return records[0]?.toObject() ?? {};
}

async function restore(before: object): Promise<void> {
  await driver.executeQuery(
    `UNWIND $nodes AS row MATCH (n) WHERE elementId(n) = row.id SET n = row.properties
     WITH n, row WHERE n:Undone AND NOT row.isUndone REMOVE n:Undone`,
    before,
  );
  await driver.executeQuery(
    `UNWIND $relationships AS row MATCH ()-[r]->() WHERE elementId(r) = row.id SET r = row.properties`,
    before,
  );
}

describe('a graph that was changed keeps the rules', () => {
  it('after every kind of change', async () => {
    expect(await breaches()).toEqual([]);
  });
});

/** Of the story as it was changed, nothing taken back. */
const cases: readonly (readonly [rule: string, breach: string, planted: string])[] = [
  [
    'withdrawals',
    'an end that no undo made',
    'MATCH (s:Source) WHERE s.withdrawals IS NOT NULL SET s.withdrawals = s.withdrawals + s.recordedAt',
  ],
  [
    'withdrawals',
    'a withdrawal without a time',
    'MATCH (s:Source) WHERE s.withdrawals IS NOT NULL REMOVE s.withdrawals',
  ],
  ['withdrawals', 'withdrawn by nobody', 'MATCH (d:Document) SET d.withdrawals = [d.recordedAt]'],
  ['merged-sources', 'for another', 'MATCH (s:Source) WHERE s.canonicalId <> s.id SET s.canonicalId = s.id'],
  [
    'merged-sources',
    'for another once',
    'MATCH (s:Source) WHERE size(s.canonicalIds) > 1 SET s.canonicalIds = s.canonicalIds[1..] + s.id',
  ],
  [
    'merged-sources',
    'at another time',
    'MATCH (s:Source) WHERE s.canonicalIds IS NOT NULL SET s.canonicalTimes = s.canonicalTimes[1..] + s.recordedAt',
  ],
  ['merged-sources', 'merged by nobody', 'MATCH (s:Person) SET s.canonicalId = "source_x"'],
  [
    'merged-sources',
    'a match that merges nobody',
    'MATCH (j:IdentityMatch {status: "REJECTED"}) SET j.status = "CONFIRMED"',
  ],
  [
    'outlet-kind-histories',
    'another kind before',
    'MATCH (o:Outlet) WHERE o.outletKinds IS NOT NULL SET o.outletKinds = ["OTHER"] + o.outletKinds[1..]',
  ],
  [
    'outlet-kind-histories',
    'since another time',
    'MATCH (o:Outlet) WHERE o.outletKinds IS NOT NULL SET o.outletKindTimes = [o.recordedAt] + o.outletKindTimes[..-1]',
  ],
  [
    'outlet-kind-histories',
    'a kind of no description',
    'MATCH (o:Outlet) WHERE o.outletKinds IS NULL SET o.outletKinds = [o.outletKind], o.outletKindTimes = [o.recordedAt]',
  ],
  [
    'corrections',
    'a claim that was corrected otherwise',
    'MATCH (:ClaimAmendment)-[:OF]->(c) SET c.topics = ["other"]',
  ],
  [
    'corrections',
    'an address that was taken back',
    'MATCH (:SourceDescription {status: "UNDONE"})-[:OF]->(s) SET s.url = "https://buoy.example"',
  ],
  [
    'undone-activities',
    'undone by no undo',
    'MATCH (a:Activity {action: "RETRACT"}) SET a.undoneByOperation = "once:x"',
  ],
  [
    'undone-activities',
    'undone by an undo of another',
    'MATCH (a:Activity {action: "RETRACT"}), (u:Activity {action: "UNDO"}) WHERE u.undoneByOperation IS NULL SET a.undoneByOperation = u.operation',
  ],
  [
    'undone-activities',
    'undone and not so',
    'MATCH (a:Activity {action: "WITHDRAW"}) REMOVE a.undoneByOperation',
  ],
  [
    'undone-changes',
    'undone, and there',
    'MATCH (a:Activity {action: "AMEND_CLAIM"}), (u:Activity {action: "UNDO"}) SET a.undoneByOperation = u.operation',
  ],
  ['undone-nodes', 'undone and shown', 'MATCH (c:Claim) SET c.status = "UNDONE", c.statusAt = c.recordedAt'],
  ['undone-nodes', 'labels kept by what stands', 'MATCH (d:Document) SET d.undoneLabels = ["Document"]'],
  [
    'undone-ends',
    'a grade of what was undone',
    'MATCH (j:CredibilityAssessment)-[:OF]->(c:Claim) SET c:Undone',
  ],
  ['node-statuses', 'a status that is none', 'MATCH (j:Withdrawal) SET j.status = "MAYBE"'],
  [
    'node-statuses',
    'a status without a time',
    'MATCH (j:Withdrawal {status: "UNDONE"}) SET j.pastStatusTimes = []',
  ],
  [
    'node-statuses',
    'a past that comes after',
    'MATCH (j:Withdrawal {status: "UNDONE"}) SET j.pastStatusTimes = [j.statusAt]',
  ],
  ['node-statuses', 'no status any more', 'MATCH (a:Assertion) REMOVE a.status'],
  [
    'relationship-statuses',
    'a time without a status',
    'MATCH (:Claim)-[r:TENSION]->() SET r.pastStatusTimes = r.pastStatusTimes + r.statusAt',
  ],
  [
    'relationship-statuses',
    'a past that comes after',
    'MATCH (:Claim)-[r:TENSION]->() WHERE r.pastStatusTimes IS NOT NULL SET r.pastStatusTimes = r.pastStatusTimes[..-1] + "9999"',
  ],
  [
    'unlogged-things',
    'a judgement of no activity',
    'MATCH (j:Adjudication) SET j.recordedAt = "2000-01-01T00:00:00.000Z"',
  ],
  [
    'unlogged-things',
    'a name of no activity',
    'MATCH (n:Name) WHERE n.recordedAt IS NOT NULL SET n.recordedAt = "2000-01-01T00:00:00.000Z"',
  ],
  [
    'unlogged-things',
    'undone by no undo',
    'MATCH (a:Activity {action: "AMEND_CLAIM"}), (j:Withdrawal {status: "UNDONE"}) SET j.statusAt = a.at',
  ],
  [
    'unlogged-relationships',
    'a tie of no activity',
    'MATCH ()-[r:OWNED_BY]->() SET r.recordedAt = "2000-01-01T00:00:00.000Z"',
  ],
  [
    'unlogged-relationships',
    'a relation of no activity',
    'MATCH (:Claim)-[r:TENSION]->() SET r.recordedAt = "2000-01-01T00:00:00.000Z"',
  ],
  [
    'unlogged-relationships',
    'a review of no activity',
    'MATCH ()-[r:ATTRIBUTED_TO]->() SET r.statusAt = "9999"',
  ],
  ['unlogged-relationships', 'undone by no undo', 'MATCH ()-[r:ATTRIBUTED_TO]->() SET r.status = "UNDONE"'],
  ['judgements', 'a grade that is none', 'MATCH (j:CredibilityAssessment) SET j.grade = 7'],
  ['judgements', 'of others than it names', 'MATCH (j:IdentityMatch) SET j.aId = "source_0"'],
  ['judgements', 'made by no activity', 'MATCH (j:Adjudication) SET j.operation = "once:x"'],
  ['judgements', 'an audit of no hand-off', 'MATCH (j:HandOffAudit) SET j.attributionId = "attribution_x"'],
];

describe('a breach of what follows from a change is named', () => {
  it.each(cases)('%s: %s', async (rule, _, planted) => {
    const before = await properties();
    const { summary } = await driver.executeQuery(planted);
    expect(summary.counters.containsUpdates()).toBe(true);
    const found = await breaches();
    await restore(before);
    expect(found.map((breach) => breach.split(':')[0])).toContain(rule);
  });
});

describe('a graph of which changes were taken back keeps the rules', () => {
  it('after all of them were undone, and with what was merged proposed', async () => {
    const undos = await story.undoAll();
    expect(undos.length).toBeGreaterThanOrEqual(20);
    expect(await breaches()).toEqual([]);
    for (const undo of undos.toReversed()) await story.undo(undo);
    await services.proposeMatches();
    expect(await breaches()).toEqual([]);
  }, 300_000);
});
