/** Whatever a claim's analysis rests on makes its summary stale when it changes, and nothing else does. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import type { Graph } from '../../../src/graph/graph.ts';
import { raiseRevision } from '../../../src/graph/revision.ts';
import { emptyTestDatabase, openTestDriver, openTestGraph } from '../../support/test-graph.ts';
import { importRecords } from '../graphql/import-records.ts';
import { createSummaryFixture } from './summary-fixture.ts';
import type { SummaryFixture } from './summary-fixture.ts';

let driver: Driver;
let graph: Graph;
let fixture: SummaryFixture;

beforeAll(() => {
  driver = openTestDriver();
  graph = openTestGraph();
  fixture = createSummaryFixture(graph, driver);
});
afterAll(async () => {
  await graph.close();
  await driver.close();
});

const outlet = (key: string, more: object = {}): object => ({
  key,
  type: 'OUTLET',
  names: [{ value: `The ${key} (fictional)`, lang: 'en' }],
  ...more,
});

/** Nine claims, each stated by the outlet of its number in a document of its own. */
function nineClaims(): Record<string, object[] | string> {
  const numbers = Array.from({ length: 9 }, (_, n) => String(n + 1));
  return {
    format: 'hearsay-record/1',
    namespace: 'test-nine',
    sources: [
      outlet('holding'),
      outlet('company', { ownedBy: [{ source: 'holding' }] }),
      ...numbers.map((n) => outlet(`o${n}`, n === '1' ? { ownedBy: [{ source: 'company' }] } : {})),
      { key: 'clerk', type: 'ANONYMOUS', descriptor: 'a clerk', carriedBy: 'o2' },
      { key: 'aide', type: 'ANONYMOUS', descriptor: 'an aide', carriedBy: 'clerk' },
    ],
    documents: numbers.map((n) => ({ key: `d${n}`, publisher: `o${n}` })),
    claims: numbers.map((n) => ({ key: `c${n}`, text: `The tide number ${n} was late`, lang: 'en' })),
    chains: numbers.map((n) => ({
      claim: `c${n}`,
      readIn: `d${n}`,
      links: [
        { source: `o${n}`, modality: 'CERTAIN' },
        ...(n === '2' ? [{ source: 'aide', modality: 'CERTAIN', cue: 'told' }] : []),
      ],
    })),
    relations: [
      { kind: 'SAME_AS', from: 'c3', to: 'c4' },
      { kind: 'ENTAILS', from: 'c4', to: 'c5' },
      { kind: 'CONTRADICTS', from: 'c5', to: 'c6' },
      { kind: 'SAME_AS', from: 'c7', to: 'c6' },
      { kind: 'TENSION', from: 'c7', to: 'c8' },
    ],
  };
}

const idOf = async (key: string): Promise<string> => {
  const { records } = await driver.executeQuery(
    'MATCH (n:Source|Document|Claim {key: $key}) RETURN n.id AS id',
    { key: `test-nine#${key}` },
  );
  return String(records[0]?.get('id'));
};

type Changed = Partial<Record<'claimIds' | 'sourceIds' | 'documentIds', string[]>>;

/** A change as a write of the service would make it: the change itself, then the revision of what it touched. */
async function change(query: string, changed: Changed): Promise<void> {
  await driver.executeQuery(query);
  const none = { claimIds: [], sourceIds: [], documentIds: [] };
  const maybe = { maybeAssertionIds: [], maybeAttributionIds: [], maybeRelations: [] };
  const maybeNew = { maybeNewClaimIds: [], maybeNewSourceIds: [], maybeNewDocumentIds: [] };
  const changes = { ...none, ...maybe, ...maybeNew, ...changed };
  await graph.write((transaction) => raiseRevision(transaction, changes, '2025-02-06T12:00:00.000Z'));
}

async function expectFresh(): Promise<void> {
  const [kept, fresh] = await fixture.keptAndFresh();
  expect(kept).toEqual(fresh);
}

beforeEach(async () => {
  await emptyTestDatabase();
  await importRecords(nineClaims());
  await fixture.service.settle(60_000);
  fixture.takeAnalysed();
});

it('the first time every claim is summarised; the second time none is', async () => {
  await expectFresh();
  expect(await fixture.service.settle(60_000)).toBeNull();
  expect(fixture.takeAnalysed()).toBe(0);
});

describe('a change of one thing costs the analysis of the claims that rest on it', () => {
  const of = 'MATCH (n {key: "test-nine#KEY"})';
  const at = (key: string): string => of.replace('KEY', key);
  const related = (from: string, to: string): string =>
    `MATCH (:Claim {key: "test-nine#${from}"})-[r]->(:Claim {key: "test-nine#${to}"})`;

  it.each<[string, string, () => Promise<Changed>, number]>([
    [
      'a claim that nothing depends on',
      `${at('c9')}<-[:STATES]-(a) SET a.status = 'REJECTED'`,
      async () => ({ claimIds: [await idOf('c9')] }),
      1,
    ],
    [
      'a claim that is the same as one that entails a third, which one contradicts that is the same as another',
      `${at('c3')}<-[:STATES]-(a) SET a.status = 'REJECTED'`,
      async () => ({ claimIds: [await idOf('c3')] }),
      5,
    ],
    [
      'an entailed claim, on which those that entail it do not rest',
      `${at('c5')}<-[:STATES]-(a) SET a.status = 'REJECTED'`,
      async () => ({ claimIds: [await idOf('c5')] }),
      3,
    ],
    [
      'a relation that is taken back, which raises both its ends',
      `${related('c3', 'c4')} SET r.status = 'REJECTED'`,
      async () => ({ claimIds: [await idOf('c3'), await idOf('c4')] }),
      5,
    ],
    [
      'a source of one claim',
      `${at('o9')}<-[:MADE_BY]-(a) SET a.status = 'REJECTED'`,
      async () => ({ sourceIds: [await idOf('o9')] }),
      1,
    ],
    [
      'a source that is judged to be one with another',
      `${at('o9')}, (o {key: "test-nine#o1"})
        CREATE (n)<-[:OF]-(:Judgement:IdentityMatch {status: 'CONFIRMED'})-[:OF]->(o)`,
      async () => ({ sourceIds: [await idOf('o9')] }),
      2,
    ],
    [
      'a source that was separated from another',
      `${at('o9')}, (o {key: "test-nine#o1"})
        CREATE (n)<-[:OF]-(:Judgement:IdentityMatch {status: 'UNDONE', pastStatuses: ['CONFIRMED']})-[:OF]->(o)`,
      async () => ({ sourceIds: [await idOf('o1')] }),
      2,
    ],
    [
      'the owner of an owner of an outlet',
      `${at('holding')}, (o {key: "test-nine#o9"}) CREATE (n)-[:OWNED_BY]->(o)`,
      async () => ({ sourceIds: [await idOf('holding')] }),
      1,
    ],
    [
      'the carrier of one who carries a source',
      `${at('clerk')}-[r:CARRIED_BY]->() DELETE r WITH n MATCH (h {key: "test-nine#o1"}) CREATE (n)-[:CARRIED_BY]->(h) CREATE (h)-[:OWNED_BY]->(h)`,
      async () => ({ sourceIds: [await idOf('clerk')] }),
      1,
    ],
    [
      'a document that a voice stands in',
      `${at('d9')} SET n.located = false`,
      async () => ({ documentIds: [await idOf('d9')] }),
      1,
    ],
    [
      'a document that a credit was read in',
      `${at('d2')} SET n.located = false`,
      async () => ({ documentIds: [await idOf('d2')] }),
      1,
    ],
  ])('%s', async (_, query, changed, claims) => {
    await change(query, await changed());
    expect((await fixture.service.settle(0))?.stale).toBe(claims);
    expect(await fixture.service.settle(60_000)).toBeNull();
    expect(fixture.takeAnalysed()).toBe(claims);
    await expectFresh();
  });
});
