/** What was so by a time: statuses, withdrawals, merges and kinds as they are kept, whatever became of them since. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { defaultLimits } from '../../../src/graphql/limits/limits.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { createProvenanceService } from '../../../src/provenance/provenance.service.ts';
import { createProvenanceStore } from '../../../src/provenance/provenance.store.ts';
import type { ClaimVoice, ProvenanceStore } from '../../../src/provenance/provenance.store.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase, openTestDriver, openTestGraph } from '../../support/test-graph.ts';
import { importRecords } from '../graphql/import-records.ts';

const [t0, t1, t2, t3] = [0, 1, 2, 3].map((n) => `2001-01-0${String(n + 1)}T00:00:00.000Z`) as [
  string,
  string,
  string,
  string,
];
const between = (time: string): string => time.replace('T00', 'T12');

const record = {
  format: 'hearsay-record/1',
  namespace: 'test-past',
  sources: [
    ...['gazette', 'courier', 'herald'].map((key) => ({
      ...{ key, type: 'OUTLET', outletKind: 'NEWSPAPER' },
      names: [{ value: `The ${key} (fictional)`, lang: 'en' }],
    })),
    { key: 'clerk', type: 'ANONYMOUS', descriptor: 'a clerk', carriedBy: 'courier' },
  ],
  documents: ['gazette', 'courier', 'herald'].map((key) => ({
    key: `${key}-page`,
    publisher: key,
    located: key !== 'courier',
  })),
  claims: ['flood', 'rain'].map((key) => ({ key, text: `There was ${key}`, lang: 'en' })),
  chains: [
    {
      claim: 'flood',
      readIn: 'gazette-page',
      links: [
        { source: 'gazette', modality: 'CERTAIN' },
        { source: 'courier', document: 'courier-page', modality: 'CERTAIN', cue: 'reported' },
        { source: 'clerk', modality: 'CERTAIN', cue: 'told' },
      ],
    },
    {
      claim: 'rain',
      readIn: 'herald-page',
      links: [{ source: 'herald', modality: 'CERTAIN', basis: 'OBSERVED' }],
    },
  ],
  relations: [{ kind: 'SAME_AS', from: 'flood', to: 'rain' }],
};

let driver: Driver;
let graph: Graph;
let store: ProvenanceStore;
let server: TestServer;

beforeAll(async () => {
  driver = openTestDriver();
  graph = openTestGraph();
  store = createProvenanceStore(graph);
  server = await startTestServer(openTestGraph(), { limits: { ...defaultLimits, deadlineMs: 60_000 } });
});
afterAll(async () => {
  await server.close();
  await graph.close();
  await driver.close();
});

/** Everything as if it had been recorded at t0. */
beforeEach(async () => {
  await emptyTestDatabase();
  await importRecords(record);
  await set(`MATCH (n) WHERE n.recordedAt IS NOT NULL AND NOT n:Activity SET n.recordedAt = '${t0}'`);
  await set(`MATCH (n) WHERE n.statusAt IS NOT NULL SET n.statusAt = '${t0}'`);
  await set(`MATCH ()-[r]->() WHERE r.statusAt IS NOT NULL SET r.statusAt = '${t0}', r.recordedAt = '${t0}'`);
});

async function set(query: string, params: object = {}): Promise<void> {
  await driver.executeQuery(query, params);
}

/** What a change does with a status; see ADR 10. */
const turn = (x: string, status: string, at: string): string =>
  `SET ${x}.pastStatuses = coalesce(${x}.pastStatuses, []) + ${x}.status,
   ${x}.pastStatusTimes = coalesce(${x}.pastStatusTimes, []) + ${x}.statusAt,
   ${x}.status = '${status}', ${x}.statusAt = '${at}'`;

const assertionOf = (source: string): string =>
  `MATCH (a:Assertion)-[:MADE_BY]->(s:Source {key: 'test-past#${source}'})`;
const creditOf = (source: string): string =>
  `MATCH (:Source {key: 'test-past#${source}'})<-[:MADE_BY]-(:Assertion)-[r:ATTRIBUTED_TO]->()`;

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

describe('a profile', () => {
  it('counts by whom a source spoke as of each time', async () => {
    await set(`${creditOf('gazette')} ${turn('r', 'REJECTED', t1)}`);
    await set(`${assertionOf('gazette')} ${turn('a', 'UNDONE', t2)}`);
    const id = await idOf('gazette');
    const at = async (asOf: string | null): Promise<unknown> =>
      valueAt(
        await dataOf(
          server.query(
            `query ($id: ID!, $asOf: DateTime) {
              source(id: $id) { ... on Outlet { profile(asOf: $asOf) { claims relayed relies { claims } } } }
            }`,
            { id, asOf },
          ),
        ),
        'source.profile',
      );
    expect(await at(between(t0))).toEqual({ claims: 1, relayed: 1, relies: [{ claims: 1 }] });
    expect(await at(between(t1))).toEqual({ claims: 1, relayed: 0, relies: [] });
    expect(await at(null)).toEqual({ claims: 0, relayed: 0, relies: [] });
  });
});

it('what was undone is found by its id, and in no list', async () => {
  await set(`${assertionOf('clerk')} ${turn('a', 'UNDONE', t1)}
    SET a.undoneLabels = labels(a) REMOVE a:Assertion SET a:Undone`);
  await set(`${creditOf('courier')} ${turn('r', 'UNDONE', t1)}`);
  await set(`MATCH ()-[r:SAME_AS]->() ${turn('r', 'UNDONE', t1)}`);
  await set(`MATCH (s:Outlet {key: 'test-past#herald'})
    SET s.undoneLabels = labels(s) REMOVE s:Source:Outlet SET s:Undone`);
  const { records } = await driver.executeQuery(
    `MATCH (u:Undone) RETURN u.id AS id
     UNION MATCH ()-[r:ATTRIBUTED_TO|SAME_AS {status: 'UNDONE'}]->() RETURN r.id AS id`,
  );
  const ids = records.map((one) => String(one.get('id')));
  const nodes = valuesAt(
    await dataOf(
      server.query(
        `query ($ids: [ID!]!) {
          nodes(ids: $ids) {
            __typename id
            ... on Assertion { status } ... on Attribution { status } ... on ClaimRelation { status }
          }
        }`,
        { ids },
      ),
    ),
    'nodes.*',
  );
  expect(nodes.map((one) => valueAt(one, 'id'))).toEqual(ids);
  expect(new Set(nodes.map((one) => valueAt(one, '__typename')))).toEqual(
    new Set(['Assertion', 'Outlet', 'Attribution', 'ClaimRelation']),
  );
  expect(new Set(nodes.map((one) => valueAt(one, 'status')))).toEqual(new Set(['REJECTED', undefined]));
  const data = await dataOf(
    server.query(
      `query ($id: ID!) {
        claim(id: $id) {
          relations(status: [SUGGESTED, CONFIRMED, REJECTED]) { id }
          assertions { edges { node {
            id attributedTo(status: [SUGGESTED, CONFIRMED, REJECTED]) { id }
          } } }
        }
      }`,
      { id: await claimId() },
    ),
  );
  const listed = ['claim.relations.*.id', 'claim.assertions.edges.*.node.id'].flatMap((path) =>
    valuesAt(data, path),
  );
  const credits = valuesAt(data, 'claim.assertions.edges.*.node.attributedTo.*.id');
  expect(credits.length).toBe(1);
  expect([...listed, ...credits].filter((id) => ids.includes(String(id)))).toEqual([]);
});
