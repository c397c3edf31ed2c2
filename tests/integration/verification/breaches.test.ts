/** Each rule names the breach that is planted for it, and a graph that keeps the rules has none. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { findRecordPaths, openServices } from '../../../src/open-services.ts';
import type { OpenServices } from '../../../src/open-services.ts';
import { importExample } from '../../support/example.ts';
import { makeRecordFolder, smallRecord } from '../../support/record-folder.ts';
import { emptyTestDatabase, openTestDriver, silentLog, testConnection } from '../../support/test-graph.ts';

let services: OpenServices;
let driver: Driver;
beforeAll(() => {
  services = openServices(testConnection(), silentLog);
  driver = openTestDriver();
});
afterAll(async () => {
  await services.close();
  await driver.close();
});

const text = 'The 🌊 quay was closed, the ledger said.';
const held = {
  sha256: createHash('sha256').update(text).digest('hex'),
  characters: 39,
  file: 'story.txt',
};

/** A record that has something of everything: a held text beyond the basic plane, a located placeholder, two carriers. */
async function importEverything(): Promise<void> {
  const folder = await makeRecordFolder();
  const record = smallRecord();
  const [chain] = record.chains;
  const [first, second, ...more] = chain?.links ?? [];
  const spans = (role: string, start: number, end: number) => ({ spans: [{ role, start, end }] });
  await folder.write('story.txt', text);
  await folder.write('a.record.json', {
    ...record,
    sources: [
      ...record.sources,
      { key: 'crew', type: 'GROUP', descriptor: 'the crew', carriedBy: 'pilot' },
      { key: 'clerk', type: 'PERSON', names: [{ value: 'A. Clerk (fictional)' }], affiliation: 'ledger' },
    ],
    documents: [
      { key: 'story', publisher: 'courier', text: held },
      { key: 'cited', publisher: 'ledger', located: false, locatedAs: 'original' },
      { key: 'original', publisher: 'ledger' },
    ],
    chains: [
      {
        ...chain,
        links: [{ ...first, ...spans('CONTENT', 4, 10) }, { ...second, ...spans('CUE', 33, 37) }, ...more],
      },
      { claim: 'c1', readIn: 'original', links: [{ source: 'ledger', modality: 'CERTAIN' }] },
    ],
  });
  const paths = await findRecordPaths([folder.path]);
  const report = await services.ingestion.importFiles({ paths, by: 'local' });
  expect('faults' in report ? report.faults : []).toEqual([]);
  await folder.remove();
}

async function brokenRules(): Promise<string[]> {
  const rules = new Set<string>();
  for await (const { rule, id, detail, sentence } of services.verification.findBreaches()) {
    expect({ id, detail, sentence }).toEqual({
      id: expect.stringMatching(/\S/),
      detail: expect.stringMatching(/\S/),
      sentence: expect.stringMatching(/\.$/),
    });
    rules.add(rule);
  }
  return [...rules];
}

const said = 'MATCH (:Assertion)-[r:ATTRIBUTED_TO]->(:Assertion)';
const cases: readonly (readonly [rule: string, breach: string, planted: string])[] = [
  ['labels', 'a strange label', 'MATCH (c:Claim {key: "test-tide#c1"}) SET c:Rumour'],
  ['labels', 'a type without Source', 'CREATE (:Person {id: "source_x"})'],
  ['node-properties', 'a strange property', 'MATCH (c:Claim {key: "test-tide#c1"}) SET c.truth = true'],
  ['node-properties', 'a descriptor of an outlet', 'MATCH (o:Outlet) SET o.descriptor = "x"'],
  ['relationships', 'a strange type', 'MATCH (c:Claim), (s:Outlet) CREATE (c)-[:LIKES]->(s)'],
  ['relationships', 'a carrier of an outlet', 'MATCH (o:Outlet) CREATE (o)-[:CARRIED_BY]->(o)'],
  [
    'relationships',
    'a publisher that is a person',
    'MATCH (d:Document), (p:Person) CREATE (d)-[:PUBLISHED_BY]->(p)',
  ],
  ['relationship-properties', 'a strange property', 'MATCH ()-[r:MADE_BY]->() SET r.since = "2020"'],
  [
    'only-relationships',
    'two affiliations',
    'MATCH (p:Person), (o:Outlet) MERGE (p)-[:AFFILIATED_WITH]->(o)',
  ],
  ['keys', 'a key without a namespace', 'MATCH (d:Document {key: "test-tide#story"}) SET d.key = "story"'],
  ['source-types', 'a source of two types', 'MATCH (p:Person) SET p:Outlet'],
  ['source-types', 'a source of no type', 'MATCH (p:Person) REMOVE p:Person'],
  ['source-properties', 'a source that nobody recorded', 'MATCH (p:Person) REMOVE p.recordedBy'],
  ['unnamed-sources', 'no descriptor', 'MATCH (s:AnonymousSource) REMOVE s.descriptor'],
  ['unnamed-sources', 'no carrier', 'MATCH (:AnonymousSource)-[r:CARRIED_BY]->() DELETE r'],
  ['unnamed-sources', 'two carriers', 'MATCH (s:AnonymousSource), (p:Person) CREATE (s)-[:CARRIED_BY]->(p)'],
  [
    'carrier-loops',
    'a loop',
    'MATCH (s:AnonymousSource)-[r:CARRIED_BY]->(), (g:UnnamedGroup) DELETE r CREATE (s)-[:CARRIED_BY]->(g)',
  ],
  [
    'carrier-loops',
    'one that carries itself',
    'MATCH (s:AnonymousSource)-[r:CARRIED_BY]->() DELETE r CREATE (s)-[:CARRIED_BY]->(s)',
  ],
  ['named-sources', 'no name', 'MATCH (:Person)-[:HAS_NAME]->(n) DETACH DELETE n'],
  ['outlet-kinds', 'a strange kind', 'MATCH (o:Outlet) SET o.outletKind = "BLOG"'],
  ['names', 'a name of two', 'MATCH (:Person)-[:HAS_NAME]->(n), (o:Outlet) CREATE (o)-[:HAS_NAME]->(n)'],
  ['names', 'a name of nobody', 'CREATE (:Name {id: "name_x", value: "x", kind: "ALIAS"})'],
  ['source-labels', 'a label that is no name', 'MATCH (p:Person) SET p.label = "Somebody"'],
  ['source-labels', 'a label beside the descriptor', 'MATCH (s:AnonymousSource) SET s.label = "Somebody"'],
  ['folded-words', 'words of another name', 'MATCH (n:Name) SET n.foldedWords = "other"'],
  ['folded-words', 'a claim without words', 'MATCH (c:Claim) REMOVE c.foldedWords'],
  ['folded-words', 'nothing alike', 'MATCH (s:AnonymousSource) SET s.alikeWords = ""'],
  ['folded-words', 'words of no title', 'MATCH (d:Document) SET d.foldedWords = ""'],
  ['documents', 'neither located nor not', 'MATCH (d:Document {key: "test-tide#story"}) REMOVE d.located'],
  ['documents', 'a strange kind', 'MATCH (d:Document {key: "test-tide#story"}) SET d.kind = "RUMOUR"'],
  ['documents', 'two publishers', 'MATCH (d:Document), (o:Outlet) MERGE (d)-[:PUBLISHED_BY]->(o)'],
  [
    'placeholders',
    'a placeholder with a text',
    'MATCH (v:DocumentVersion), (d:Document {located: false}) CREATE (v)-[:VERSION_OF]->(d)',
  ],
  [
    'placeholders',
    'a located document that is located',
    'MATCH (d:Document {key: "test-tide#story"}) CREATE (d)-[:LOCATED_AS]->(d)',
  ],
  ['versions', 'a version of nothing', 'MATCH (:DocumentVersion)-[r:VERSION_OF]->() DELETE r'],
  ['versions', 'a hash that is none', 'MATCH (v:DocumentVersion) SET v.sha256 = "x"'],
  ['held-texts', 'another text', 'MATCH (v:DocumentVersion) SET v.text = v.text + "!"'],
  ['held-texts', 'a length in UTF-16', 'MATCH (v:DocumentVersion) SET v.characters = 40'],
  ['claims', 'no wording', 'MATCH (c:Claim {key: "test-tide#c2"}) REMOVE c.text'],
  ['assertion-ends', 'made by nobody', 'MATCH (:Assertion)-[r:MADE_BY]->() DELETE r'],
  ['assertion-ends', 'of two claims', 'MATCH (a:Assertion), (c:Claim) MERGE (a)-[:STATES]->(c)'],
  ['assertion-ends', 'in two documents', 'MATCH (a:Assertion), (d:Document) MERGE (a)-[:STANDS_IN]->(d)'],
  ['assertion-properties', 'a strange status', 'MATCH (a:Assertion) SET a.status = "MAYBE"'],
  ['assertion-properties', 'no modality', 'MATCH (a:Assertion) REMOVE a.modality'],
  [
    'assertion-spans',
    'lists of unequal length',
    'MATCH (a:Assertion) WHERE size(a.spanEnds) > 0 SET a.spanEnds = []',
  ],
  [
    'assertion-spans',
    'a list that is missing',
    'MATCH (a:Assertion) WHERE size(a.spanEnds) > 0 REMOVE a.spanExacts',
  ],
  [
    'assertion-spans',
    'an end before its start',
    'MATCH (a:Assertion) WHERE size(a.spanEnds) > 0 SET a.spanEnds = [4]',
  ],
  [
    'assertion-spans',
    'a span outside the text',
    'MATCH (a:Assertion) WHERE size(a.spanEnds) > 0 SET a.spanEnds = [40]',
  ],
  [
    'assertion-spans',
    'a version that is not there',
    'MATCH (a:Assertion) WHERE size(a.spanEnds) > 0 SET a.versionId = "version_x"',
  ],
  ['attribution-spans', 'a strange role', `${said} WHERE size(r.spanEnds) > 0 SET r.spanRoles = ["VERB"]`],
  ['attribution-spans', 'a version of another document', `${said} SET r.versionId = "version_x"`],
  [
    'verified-assertion-spans',
    'other words',
    'MATCH (a:Assertion) WHERE size(a.spanEnds) > 0 SET a.spanExacts = ["🌊 pier"]',
  ],
  ['verified-assertion-spans', 'no text', 'MATCH (v:DocumentVersion) REMOVE v.text'],
  [
    'verified-attribution-spans',
    'other words',
    `${said} WHERE size(r.spanEnds) > 0 SET r.spanExacts = ["told"]`,
  ],
  [
    'attributions',
    'read in a placeholder',
    `${said} MATCH (d:Document {located: false}) SET r.documentId = d.id`,
  ],
  ['attributions', 'of another claim', `${said} MATCH (c:Claim {key: "test-tide#c2"}) SET r.claimId = c.id`],
  ['attributions', 'without a status', `${said} REMOVE r.status`],
  [
    'attributions',
    'to itself',
    'MATCH (a:Assertion)-[r:ATTRIBUTED_TO]->() CREATE (a)-[s:ATTRIBUTED_TO]->(a) SET s = r {.*, id: r.id + "x"}',
  ],
  [
    'relations',
    'of a claim with itself',
    'MATCH (c:Claim)-[r:CONTRADICTS]->() CREATE (c)-[s:TENSION]->(c) SET s = properties(r)',
  ],
  ['relations', 'a strange status', 'MATCH (:Claim)-[r:CONTRADICTS]->() SET r.status = "MAYBE"'],
  [
    'resolutions',
    'resolved as another voice',
    'MATCH (a:Assertion)-[:STANDS_IN]->(:Document {key: "test-tide#story"}), (b:Assertion)-[:STANDS_IN]->(:Document {key: "test-tide#cited"}) CREATE (b)-[:RESOLVED_AS]->(a)',
  ],
  ['missing-resolutions', 'not resolved', 'MATCH ()-[r:RESOLVED_AS]->() DELETE r'],
  ['activities', 'an action that there is none of', 'MATCH (a:Activity) SET a.action = "GUESS"'],
  [
    'unlogged-things',
    'recorded at another time',
    'MATCH (c:Claim) SET c.recordedAt = "2000-01-01T00:00:00.000Z"',
  ],
  ['activity-log', 'an entry of somebody else', 'MATCH (a:Activity) SET a.by = "somebody else"'],
];

const summaryBreaches: readonly (readonly [what: string, planted: string])[] = [
  ['another number of origins', 'MATCH (s:ClaimSummary) SET s.ownUpper = s.ownUpper + 1'],
  ['another estimate', 'MATCH (s:ClaimSummary) SET s.expected = 0.123'],
  ['other sole origins', 'MATCH (s:ClaimSummary) SET s.soleOriginIds = ["source_x"]'],
  ['no summary', 'MATCH (s:ClaimSummary) DELETE s'],
  [
    'a change that raised no revision',
    "MATCH (a:Assertion)-[:STANDS_IN]->(:Document {key: 'test-tide#original'}) SET a.basis = 'OBSERVED'",
  ],
];

describe('a graph that keeps the rules', () => {
  beforeEach(emptyTestDatabase);

  it('has no breach: the example', async () => {
    await importExample();
    expect(await brokenRules()).toEqual([]);
  });

  it('has no breach: something of everything', async () => {
    await importEverything();
    expect(await brokenRules()).toEqual([]);
  });
});

describe('a summary that claims to be fresh', () => {
  beforeEach(async () => {
    await emptyTestDatabase();
    await importEverything();
    await services.summaries.analyse({ all: false });
  });

  it('is what an analysis gives now', async () => {
    expect(await brokenRules()).toEqual([]);
  });

  it.each(summaryBreaches)('is named where it is not: %s', async (_, planted) => {
    await driver.executeQuery(planted);
    expect(await brokenRules()).toEqual(['summaries']);
  });

  it('is not named where the graph has changed since and says so', async () => {
    await driver.executeQuery(
      "MATCH (a:Assertion {basis: 'UNKNOWN'})-[:STATES]->(c:Claim) SET a.basis = 'OBSERVED' WITH DISTINCT c MATCH (r:Revision) SET r.value = r.value + 1, c.version = r.value + 1",
    );
    expect(await brokenRules()).toEqual([]);
  });
});

describe('a breach is named', () => {
  beforeEach(async () => {
    await emptyTestDatabase();
    await importEverything();
  });

  it.each(cases)('%s: %s', async (rule, _, planted) => {
    const { summary } = await driver.executeQuery(planted);
    expect(summary.counters.containsUpdates()).toBe(true);
    expect(await brokenRules()).toContain(rule);
  });
});

it('the hash of a graph changes with any value in it, and not with the clock or the folding', async () => {
  await emptyTestDatabase();
  await importEverything();
  const { hash } = await services.verification.hashGraph();
  await driver.executeQuery('MATCH (a:Assertion) SET a.recordedAt = "2000-01-01T00:00:00.000Z"');
  // By which words a label is found follows from the label, by rules that may change.
  await driver.executeQuery('MATCH (c:Claim) SET c.foldedWords = "other"');
  expect((await services.verification.hashGraph()).hash).toBe(hash);
  await driver.executeQuery(`${said} SET r.hedges = r.hedges + ["perhaps"]`);
  expect((await services.verification.hashGraph()).hash).not.toBe(hash);
});
