/** What was undone: counted as of the times before, found by its id, and in no list. */
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { defaultLimits } from '../../../src/graphql/limits/limits.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { openTestDriver, openTestGraph } from '../../support/test-graph.ts';
import { assertionOf, between, creditOf, recordAtFirst, t0, t1, t2, turn } from './told-long-ago.ts';

let driver: Driver;
let server: TestServer;

beforeAll(async () => {
  driver = openTestDriver();
  server = await startTestServer(openTestGraph(), { limits: { ...defaultLimits, deadlineMs: 60_000 } });
});
afterAll(async () => {
  await server.close();
  await driver.close();
});
beforeEach(() => recordAtFirst(driver));

async function set(query: string): Promise<void> {
  await driver.executeQuery(query);
}

async function idOf(key: string): Promise<string> {
  const { records } = await driver.executeQuery('MATCH (n {key: $key}) RETURN n.id AS id', {
    key: `test-past#${key}`,
  });
  return String(records[0]?.get('id'));
}

it('a profile counts by whom a source spoke as of each time', async () => {
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
      { id: await idOf('flood') },
    ),
  );
  const listed = ['claim.relations.*.id', 'claim.assertions.edges.*.node.id'].flatMap((path) =>
    valuesAt(data, path),
  );
  const credits = valuesAt(data, 'claim.assertions.edges.*.node.attributedTo.*.id');
  expect(credits.length).toBe(1);
  expect([...listed, ...credits].filter((id) => ids.includes(String(id)))).toEqual([]);
});

it('a source that was undone is carried, described and has its record as of the times before', async () => {
  const [clerk, courier, flood] = await Promise.all([idOf('clerk'), idOf('courier'), idOf('flood')]);
  await set(`${assertionOf('courier')}
    CREATE (a)<-[:OF]-(:Judgement:HandOffAudit {
      id: 'audit_of_courier', attributionId: [(a)-[r:ATTRIBUTED_TO]->() | r.id][0], faithful: false,
      status: 'CONFIRMED', statusAt: '${t0}', recordedAt: '${t0}', recordedBy: 'local', operation: 'test'
    })`);
  const question = async (asOf: string): Promise<unknown> =>
    dataOf(
      server.query(
        `query ($flood: ID!, $courier: ID!, $asOf: DateTime) {
          claim(id: $flood) { origins(asOf: $asOf, scope: OWN) { classes { type sources { id } carriedBy { id } } } }
          source(id: $courier) { ... on Outlet {
            profile(asOf: $asOf) { claims anonymous }
            trackRecord(asOf: $asOf) { handOffs distorted reliability fidelity }
          } }
        }`,
        { flood, courier, asOf },
      ),
    );
  const before = await question(between(t0));
  expect(before).toEqual({
    claim: {
      origins: { classes: [{ type: 'ANONYMOUS', sources: [{ id: clerk }], carriedBy: [{ id: courier }] }] },
    },
    source: {
      profile: { claims: 1, anonymous: 1 },
      trackRecord: { handOffs: 1, distorted: 1, reliability: 0.6, fidelity: 9 / 11 },
    },
  });
  for (const key of ['courier', 'clerk']) {
    await set(`${assertionOf(key)} ${turn('a', 'UNDONE', t2)}
      SET a.undoneLabels = labels(a) REMOVE a:Assertion SET a:Undone
      SET s.undoneLabels = labels(s) REMOVE s:Source:Outlet:AnonymousSource SET s:Undone`);
  }
  await set(`${creditOf('gazette')} ${turn('r', 'UNDONE', t2)}`);
  expect(await question(between(t0))).toEqual(before);
});
