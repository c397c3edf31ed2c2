/** What a write raises: its own things and nothing that depends on them, once, in the order of commits. */
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { openServices } from '../../../src/open-services.ts';
import { importExample } from '../../support/example.ts';
import { smallRecord } from '../../support/record-folder.ts';
import { emptyTestDatabase, openTestDriver, silentLog, testConnection } from '../../support/test-graph.ts';
import { importRecords } from '../graphql/import-records.ts';

let driver: Driver;
beforeAll(() => {
  driver = openTestDriver();
});
beforeEach(() => emptyTestDatabase());
afterAll(() => driver.close());

async function column(query: string): Promise<unknown[]> {
  const { records } = await driver.executeQuery(query);
  return records.map((record): unknown => record.get(0));
}

async function revision(): Promise<unknown> {
  return (await column('MATCH (r:Revision) RETURN r.value'))[0];
}

/** What carries this revision, by key, in order. */
const raisedTo = (version: number): Promise<unknown[]> =>
  column(
    `MATCH (n:Source|Document|Claim) WHERE n.version = ${String(version)} RETURN split(n.key, '#')[1] AS key ORDER BY key`,
  );

/** Says of claim c1 of the small record what its courier says elsewhere. */
function laterStory(namespace = 'test-later'): object {
  return {
    format: 'hearsay-record/1',
    namespace,
    documents: [{ key: 'later', publisher: 'test-tide#courier' }],
    chains: [
      {
        claim: 'test-tide#c1',
        readIn: 'later',
        links: [{ source: 'test-tide#courier', modality: 'CERTAIN' }],
      },
    ],
  };
}

it('the first import raises the revision to one, and all that it brings carries it', async () => {
  await importRecords(smallRecord());
  expect(await revision()).toBe(1);
  expect(await raisedTo(1)).toEqual(['c1', 'c2', 'cited', 'courier', 'ledger', 'pilot', 'story']);
});

it('an import that brings nothing new raises nothing', async () => {
  await importExample();
  await importRecords(smallRecord());
  expect(await revision()).toBe(2);
  // Another file, so that the ledger does not know it, that says the same.
  await importRecords({
    ...smallRecord(),
    relations: smallRecord().relations.toReversed(),
    title: undefined,
  });
  await importRecords(Object.fromEntries(Object.entries(smallRecord()).toReversed()));
  expect(await revision()).toBe(2);
});

it('a new document about a known claim raises the document and the claim', async () => {
  await importRecords(smallRecord());
  await importRecords(laterStory());
  expect(await revision()).toBe(2);
  expect(await raisedTo(2)).toEqual(['c1', 'later']);
});

it('what a stronger record confirms raises its claim, and a relation both its ends', async () => {
  const suggested = smallRecord();
  await importRecords({
    ...suggested,
    chains: suggested.chains.map((chain) => ({ ...chain, status: 'SUGGESTED' })),
    relations: suggested.relations.map((relation) => ({ ...relation, status: 'SUGGESTED' })),
  });
  await importRecords({ ...smallRecord(), relations: [] });
  expect(await raisedTo(2)).toEqual(['c1']);
  await importRecords(smallRecord());
  expect(await raisedTo(3)).toEqual(['c1', 'c2']);
});

it('another reading of a known hand-off raises its claim alone', async () => {
  await importRecords(smallRecord());
  const attributions = 'MATCH (:Assertion)-[r:ATTRIBUTED_TO]->(:Assertion) RETURN count(r)';
  const [before] = await column(attributions);
  await importRecords({
    format: 'hearsay-record/1',
    namespace: 'test-reader',
    chains: [
      {
        claim: 'test-tide#c1',
        readIn: 'test-tide#story',
        links: [
          { ...smallRecord().chains[0]?.links[0], source: 'test-tide#courier' },
          { source: 'test-tide#ledger', document: 'test-tide#cited', modality: 'CERTAIN', cue: 'wrote' },
        ],
      },
    ],
  });
  expect(await column(attributions)).toEqual([Number(before) + 1]);
  expect(await raisedTo(2)).toEqual(['c1']);
});

it('a claim that thousands depend on is raised without them', async () => {
  const record = smallRecord();
  const dependents = Array.from({ length: 3_000 }, (_, n) => `d${String(n)}`);
  record.claims.push(...dependents.map((key) => ({ key, text: `The tide was late (${key})`, lang: 'en' })));
  record.relations.push(...dependents.map((to) => ({ kind: 'ENTAILS', from: 'c1', to })));
  await importRecords(record);
  await importRecords(laterStory());
  expect(await raisedTo(2)).toEqual(['c1', 'later']);
  expect(await column('MATCH (c:Claim {version: 1}) RETURN count(c)')).toEqual([3_001]);
  expect(await column('MATCH (n:ClaimSummary|AnalysisState) RETURN count(n)')).toEqual([0]);
});

it('writes at once get a number each', async () => {
  await importRecords(smallRecord());
  const names = Array.from({ length: 8 }, (_, n) => `test-later-${String(n)}`);
  await Promise.all(names.map((name) => importRecords(laterStory(name))));
  expect(await revision()).toBe(9);
  expect(await column('MATCH (d:Document) WHERE d.version > 1 RETURN d.version ORDER BY d.version')).toEqual([
    2, 3, 4, 5, 6, 7, 8, 9,
  ]);
  expect(await column('MATCH (c:Claim {key: "test-tide#c1"}) RETURN c.version')).toEqual([9]);
});

it('the hash of a graph does not know of revisions', async () => {
  await importRecords(smallRecord());
  const services = openServices(testConnection(), silentLog);
  const before = await services.verification.hashGraph();
  await driver.executeQuery('MATCH (n:Source|Document|Claim) SET n.version = 7');
  await driver.executeQuery('MATCH (r:Revision) SET r.value = 7 CREATE (:ClaimSummary {claimId: "x"})');
  expect(await services.verification.hashGraph()).toEqual(before);
  await services.close();
});
