/** What was so by a time: statuses, withdrawals, merges and kinds as they are kept, whatever became of them since. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import type { Graph } from '../../../src/graph/graph.ts';
import { createProvenanceService } from '../../../src/provenance/provenance.service.ts';
import { createProvenanceStore } from '../../../src/provenance/provenance.store.ts';
import type { ClaimVoice, ProvenanceStore } from '../../../src/provenance/provenance.store.ts';
import { openTestDriver, openTestGraph } from '../../support/test-graph.ts';
import { assertionOf, between, creditOf, recordAtFirst, t0, t1, t2, t3, turn } from './told-long-ago.ts';

let driver: Driver;
let graph: Graph;
let store: ProvenanceStore;

beforeAll(() => {
  driver = openTestDriver();
  graph = openTestGraph();
  store = createProvenanceStore(graph);
});
afterAll(async () => {
  await graph.close();
  await driver.close();
});

beforeEach(() => recordAtFirst(driver));

async function set(query: string, params: object = {}): Promise<void> {
  await driver.executeQuery(query, params);
}

async function idOf(key: string): Promise<string> {
  const { records } = await driver.executeQuery('MATCH (n {key: $key}) RETURN n.id AS id', {
    key: `test-past#${key}`,
  });
  return String(records[0]?.get('id'));
}

const claimId = (): Promise<string> => idOf('flood');

/** The same by the statement of one claim and by that of many. */
async function voicesAt(asOf: string | null): Promise<readonly ClaimVoice[]> {
  const id = await claimId();
  const voices = await store.claimGraph({ claimId: id, withEntailing: false, asOf });
  const many = (await store.claimVoices([id], asOf)).get(id);
  const idsOf = (list: readonly string[]): string[] => [...list].sort();
  expect(idsOf(many?.voices.map((one) => one.assertionId) ?? [])).toEqual(
    idsOf(voices.map(({ assertion }) => assertion.id)),
  );
  expect(idsOf(many?.credits.map((one) => `${one.attributionId} ${String(one.confirmed)}`) ?? [])).toEqual(
    idsOf(
      voices.flatMap(({ credits }) =>
        credits.map((one) => `${one.attribution.id} ${String(one.isConfirmed)}`),
      ),
    ),
  );
  return voices;
}

const labelsAt = async (asOf: string | null): Promise<string[]> =>
  (await voicesAt(asOf)).map(({ source }) => source.label.split(' ')[1] ?? '').sort();
const creditsAt = async (asOf: string | null): Promise<string[]> =>
  (await voicesAt(asOf))
    .flatMap(({ source, credits }) =>
      credits.map(({ isConfirmed }) => `${source.label.split(' ')[1] ?? ''} ${String(isConfirmed)}`),
    )
    .sort();

const all = ['clerk', 'courier', 'gazette'];

describe('an assertion', () => {
  it('is there while it was confirmed, whatever it was before and since', async () => {
    await set(`${assertionOf('clerk')} SET a.status = 'SUGGESTED'`);
    await set(`${assertionOf('clerk')} ${turn('a', 'CONFIRMED', t1)}`);
    await set(`${assertionOf('clerk')} ${turn('a', 'REJECTED', t2)}`);
    const without = ['courier', 'gazette'];
    expect(await labelsAt('2000-01-01T00:00:00.000Z')).toEqual([]);
    expect(await labelsAt(between(t0))).toEqual(without);
    expect(await labelsAt(t1)).toEqual(all);
    expect(await labelsAt(between(t1))).toEqual(all);
    expect(await labelsAt(t2)).toEqual(without);
    expect(await labelsAt(null)).toEqual(without);
  });

  it('that was undone with its source, document and claim is there for any time before', async () => {
    await set(`${assertionOf('clerk')}, (a)-[:STATES]->(c) ${turn('a', 'UNDONE', t1)}
      FOREACH (n IN [a, s, c] | SET n.undoneLabels = labels(n))
      REMOVE a:Assertion, s:Source:AnonymousSource, c:Claim SET a:Undone, s:Undone, c:Undone`);
    expect(await labelsAt(between(t0))).toEqual(all);
    expect(await labelsAt(null)).toEqual(['courier', 'gazette']);
    const clerk = (await voicesAt(between(t0))).find(({ source }) => source.label.includes('clerk'));
    expect(clerk?.source.type).toBe('ANONYMOUS');
    expect(clerk?.assertion.status).toBe('REJECTED');
  });
});

describe('an attribution', () => {
  it('carries while it was confirmed, and is not there once it was rejected or undone', async () => {
    await set(`${creditOf('courier')} SET r.status = 'SUGGESTED'`);
    await set(`${creditOf('courier')} ${turn('r', 'CONFIRMED', t1)}`);
    await set(`${creditOf('courier')} ${turn('r', 'UNDONE', t2)}`);
    await set(`${creditOf('courier')} ${turn('r', 'REJECTED', t3)}`);
    expect(await creditsAt(between(t0))).toEqual(['courier false', 'gazette true']);
    expect(await creditsAt(between(t1))).toEqual(['courier true', 'gazette true']);
    expect(await creditsAt(between(t2))).toEqual(['gazette true']);
    expect(await creditsAt(null)).toEqual(['gazette true']);
  });

  it('that is undone makes no relay without a trail: who credited speaks for itself then', async () => {
    const { analysis } = createProvenanceService(store);
    const originsAt = async (asOf: string | null): Promise<string[]> => {
      const request = { claimId: await claimId(), withEntailing: false, asOf };
      return [...(await analysis(request, store.claimGraph)).originTypes('FOR').keys()];
    };
    const assertion = async (source: string): Promise<string> => {
      const { records } = await driver.executeQuery(`${assertionOf(source)} RETURN a.id AS id`);
      return String(records[0]?.get('id'));
    };
    const clerk = (await voicesAt(null)).find(({ source }) => source.type === 'ANONYMOUS')?.assertion.id;
    await set(`${creditOf('gazette')} ${turn('r', 'UNDONE', t1)}`);
    expect(await originsAt(between(t0))).toEqual([clerk]);
    expect(await originsAt(null)).toEqual([await assertion('gazette')]);
  });
});

describe('a relation', () => {
  it('joins claims while it was confirmed', async () => {
    const relation = 'MATCH (:Claim)-[r:SAME_AS]->(:Claim)';
    await set(`${relation} ${turn('r', 'UNDONE', t1)}`);
    await set(`${relation} ${turn('r', 'CONFIRMED', t2)}`);
    const claims = async (asOf: string | null): Promise<number> => {
      const voices = await store.claimGraph({ claimId: await claimId(), withEntailing: true, asOf });
      return new Set(voices.map(({ assertion }) => assertion.claimId)).size;
    };
    expect(await claims(between(t0))).toBe(2);
    expect(await claims(between(t1))).toBe(1);
    expect(await claims(between(t2))).toBe(2);
    expect(await claims(null)).toBe(2);
  });
});

it('what a placeholder turned out to be is so until that is undone', async () => {
  await set(`${assertionOf('courier')} MATCH (t:Assertion)-[:MADE_BY]->({key: 'test-past#gazette'})
    CREATE (a)-[:RESOLVED_AS {recordedAt: '${t1}', status: 'CONFIRMED', statusAt: '${t1}'}]->(t)`);
  await set(`MATCH ()-[r:RESOLVED_AS]->() ${turn('r', 'UNDONE', t2)}`);
  const resolved = async (asOf: string | null): Promise<number> =>
    (await voicesAt(asOf)).flatMap(({ resolvedAs }) => resolvedAs).length;
  expect(await resolved(between(t0))).toBe(0);
  expect(await resolved(between(t1))).toBe(1);
  expect(await resolved(null)).toBe(0);
});

it('what is withdrawn is so between each odd time and the next', async () => {
  await set(`${assertionOf('clerk')} SET s.withdrawals = ['${t1}', '${t2}', '${t3}']`);
  const withdrawn = async (asOf: string | null): Promise<string[]> => [
    ...new Set((await voicesAt(asOf)).flatMap(({ withdrawnIds }) => withdrawnIds)),
  ];
  const { records } = await driver.executeQuery(`${assertionOf('clerk')} RETURN s.id AS id`);
  const id = String(records[0]?.get('id'));
  expect(await withdrawn(between(t0))).toEqual([]);
  expect(await withdrawn(between(t1))).toEqual([id]);
  expect(await withdrawn(between(t2))).toEqual([]);
  expect(await withdrawn(null)).toEqual([id]);
});

it('a credit that was read in a withdrawn document says so, also where its voice stands in another', async () => {
  await set(`MATCH (d:Document {key: 'test-past#gazette-page'}) SET d.withdrawals = ['${t1}']`);
  const marked = async (asOf: string | null): Promise<unknown> =>
    (await voicesAt(asOf))
      .flatMap(({ source, credits }) =>
        credits.filter((one) => one.isReadInWithdrawn).map(() => source.label.split(' ')[1]),
      )
      .sort();
  expect(await marked(between(t0))).toEqual([]);
  expect(await marked(null)).toEqual(['courier']);
});

it('who is known by another source counts as that one, with its kind, since it was judged so', async () => {
  const [courier, herald] = [await idOf('courier'), await idOf('herald')];
  await set(
    `MATCH (s:Source {id: $courier}) SET s.canonicalId = $courier,
     s.canonicalIds = [$herald, $courier], s.canonicalTimes = ['${t1}', '${t2}']`,
    { courier, herald },
  );
  await set(
    `MATCH (s:Source {id: $herald}) SET s.outletKind = 'BROADCASTER',
     s.outletKinds = ['NEWSPAPER', '', 'BROADCASTER'], s.outletKindTimes = ['${t0}', '${between(t1)}', '${t2}']`,
    { herald },
  );
  const ofCourier = async (asOf: string | null): Promise<unknown> => {
    const voice = (await voicesAt(asOf)).find(({ source }) => source.id === courier);
    return [voice?.canonicalId, voice?.outletKind];
  };
  expect(await ofCourier(between(t0))).toEqual([courier, 'NEWSPAPER']);
  expect(await ofCourier(t1)).toEqual([herald, 'NEWSPAPER']);
  expect(await ofCourier(between(t1))).toEqual([herald, null]);
  expect(await ofCourier(null)).toEqual([courier, 'NEWSPAPER']);
  await set(`MATCH (s:Source {id: $courier}) SET s.canonicalId = $herald`, { courier, herald });
  expect(await ofCourier(null)).toEqual([herald, 'BROADCASTER']);
});
