/** Changes as they happen: over HTTP, from a real database, with other processes and with clients as they are. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-sse';
import { startServed } from '../../../scripts/faults/served-process.ts';
import { findRecordPaths, openServices } from '../../../src/open-services.ts';
import { openStream } from '../../support/event-reader.ts';
import type { EventReader, ReceivedEvent } from '../../support/event-reader.ts';
import { importExample } from '../../support/example.ts';
import { makeRecordFolder, smallRecord } from '../../support/record-folder.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase, silentLog, testConnection } from '../../support/test-graph.ts';

const live = `subscription Live($filter: ActivityFilter, $after: Int) {
  activity(filter: $filter, after: $after) { seq action reason by { id } subjects { id } }
}`;
const assess = `mutation Assess($input: AssessCredibilityInput!) {
  assessCredibility(input: $input) { assessment { id } activity { seq } userErrors { code message } }
}`;

let server: TestServer;
let other: TestServer;
let claimIds: readonly string[];
const standing = new Map<string, string>();
const readers: EventReader[] = [];

beforeAll(async () => {
  await emptyTestDatabase();
  await importExample();
  server = await startTestServer();
  other = await startTestServer();
  const data = await dataOf(server.query('{ claims(first: 20) { edges { node { id } } } }'));
  claimIds = valuesAt(data, 'claims.edges.*.node.id').map(String);
});
afterEach(() => {
  for (const reader of readers.splice(0)) reader.leave();
});
afterAll(async () => {
  await server.close();
  await other.close();
});

async function follow(
  variables: Readonly<Record<string, unknown>> = {},
  { url }: Pick<TestServer, 'url'> = server,
  headers: Record<string, string> = {},
): Promise<EventReader> {
  const search = new URLSearchParams({ query: live, variables: JSON.stringify(variables) });
  const reader = await openStream(`${url}/graphql/stream?${search.toString()}`, { headers });
  readers.push(reader);
  expect(reader.response.status).toBe(200);
  return reader;
}

/** Grades a claim anew; returns the place of the change in the log. */
async function grade(
  claim: string | undefined,
  by: TestServer = server,
  rationale = 'seen',
): Promise<number> {
  const id = String(claim);
  const input = { claim: id, grade: 3, rationale, reliabilitySeen: false, supersedes: standing.get(id) };
  const { assessCredibility: answer } = (await dataOf(by.query(assess, { input }))) as {
    assessCredibility: unknown;
  };
  expect(valueAt(answer, 'userErrors')).toEqual([]);
  standing.set(id, String(valueAt(answer, 'assessment.id')));
  return Number(valueAt(answer, 'activity.seq'));
}

async function importOne(namespace: string, by = 'local'): Promise<void> {
  const services = openServices(testConnection(), silentLog);
  const folder = await makeRecordFolder();
  await folder.write('1.record.json', { ...smallRecord(), namespace });
  await services.ingestion.importFiles({ paths: await findRecordPaths([folder.path]), by });
  await folder.remove();
  await services.close();
}

const activityOf = (event: ReceivedEvent | null): unknown => valueAt(event?.data, 'data.activity');
const seqsOf = (events: readonly ReceivedEvent[]): number[] =>
  events.map((event) => Number(valueAt(activityOf(event), 'seq')));

const lastSeq = async (): Promise<number> => {
  const data = await dataOf(server.query('{ activities(first: 1) { edges { node { seq } } } }'));
  return Number(valuesAt(data, 'activities.edges.*.node.seq')[0]);
};

describe('the stream of changes', () => {
  it('tells of a change and of an import of another process, as they happen', async () => {
    const reader = await follow();
    await grade(claimIds[1]);
    await reader.take(1);
    const seq = await grade(claimIds[0]);
    const acknowledged = performance.now();
    expect(await reader.next()).toMatchObject({
      event: 'next',
      id: String(seq),
      data: {
        data: {
          activity: {
            seq,
            action: 'ASSESS_CREDIBILITY',
            reason: 'seen',
            by: { id: 'local' },
            subjects: [{ id: claimIds[0] }, { id: standing.get(String(claimIds[0])) }],
          },
        },
      },
    });
    // At once, not when the log is looked at anyway.
    expect(performance.now() - acknowledged).toBeLessThan(900);
    await importOne('live-1');
    expect(activityOf(await reader.next())).toMatchObject({ seq: seq + 1, action: 'IMPORT' });
  });

  it('loses nothing and doubles nothing for a reader that is cut off again and again', async () => {
    const start = await lastSeq();
    const COUNT = 200;
    const writing = (async () => {
      for (let n = 0; n < COUNT / 4; n += 1) {
        const four = [0, 1, 2, 3].map((k) => grade(claimIds[k], k % 2 === 0 ? server : other));
        await Promise.all(four);
      }
    })();
    const seen: number[] = [];
    for (let turn = 0; seen.length < COUNT; turn += 1) {
      // On one server and on the other, and by either way of saying how far one came.
      const at = seen.at(-1) ?? start;
      const where = turn % 2 === 0 ? server : other;
      const reader =
        turn % 3 === 0
          ? await follow({ after: at }, where)
          : await follow({ after: 0 }, where, { 'last-event-id': String(at) });
      seen.push(...seqsOf(await reader.take(Math.min(7, COUNT - seen.length))));
      reader.leave();
    }
    await writing;
    expect(seen).toEqual(Array.from({ length: COUNT }, (_, n) => start + 1 + n));
  });

  it('sees what the other server writes', async () => {
    const here = await follow();
    const there = await follow({}, other);
    const seqs = [await grade(claimIds[1]), await grade(claimIds[1], other)];
    expect(seqsOf(await here.take(2))).toEqual(seqs);
    expect(seqsOf(await there.take(2))).toEqual(seqs);
  });

  it('tells all from the first entry on to who asks for it', async () => {
    const last = await lastSeq();
    const reader = await follow({ after: 0 });
    expect(seqsOf(await reader.take(last))).toEqual(Array.from({ length: last }, (_, n) => n + 1));
  });

  it.each([
    ['an action', { actions: ['IMPORT'] }],
    ['an actor', { by: 'anna' }],
  ])('is narrowed by %s', async (_, filter) => {
    const reader = await follow({ filter });
    await grade(claimIds[2]);
    const namespace = `filter-${Object.keys(filter).join('')}`;
    await importOne(namespace, 'anna');
    expect(activityOf(await reader.next())).toMatchObject({ action: 'IMPORT', by: { id: 'anna' } });
  });

  it('is narrowed by a subject and a time', async () => {
    const at = new Date().toISOString();
    const reader = await follow({ filter: { subject: claimIds[3], from: at }, after: 0 });
    await grade(claimIds[2]);
    const seq = await grade(claimIds[3]);
    expect(seqsOf(await reader.take(1))).toEqual([seq]);
    const past = await follow({ filter: { to: at } });
    await grade(claimIds[3]);
    await expect(Promise.race([past.next(), sleep(1_500, 'nothing')])).resolves.toBe('nothing');
  });

  it('goes on for a reader that was slow', async () => {
    const start = await lastSeq();
    const reader = await follow({ after: start });
    for (let n = 0; n < 60; n += 1) await grade(claimIds[4], server, 'x'.repeat(2_000));
    await sleep(500);
    const events = await reader.take(60);
    expect(seqsOf(events)).toEqual(Array.from({ length: 60 }, (_, n) => start + 1 + n));
  });

  it('is understood by the client of graphql-sse', async () => {
    const start = await lastSeq();
    const seqs = [await grade(claimIds[5]), await grade(claimIds[5])];
    const client = createClient({ url: `${server.url}/graphql/stream`, retryAttempts: 0 });
    const seen: unknown[] = [];
    for await (const result of client.iterate({ query: live, variables: { after: start } })) {
      seen.push(valueAt(result, 'data.activity.seq'));
      if (seen.length === 2) break;
    }
    client.dispose();
    expect(seen).toEqual(seqs);
    const wrong = createClient({ url: `${server.url}/graphql/stream`, retryAttempts: 0 });
    const events = wrong.iterate({ query: 'subscription { nothing }' });
    await expect(events.next()).rejects.toThrow();
    wrong.dispose();
  });

  it.each([
    ['a place before all', { after: -1 }, {}],
    ['a subject that is no id', { filter: { subject: "x' OR 1" } }, {}],
    ['an event id that is none', {}, { 'last-event-id': 'x' }],
  ])('refuses %s', async (_, variables, headers: Record<string, string>) => {
    const search = new URLSearchParams({ query: live, variables: JSON.stringify(variables) });
    const { response } = await openStream(`${server.url}/graphql/stream?${search.toString()}`, { headers });
    const body: unknown = await response.json();
    expect([response.status, valuesAt(body, 'errors.*.extensions.code')]).toEqual([400, ['INVALID_INPUT']]);
  });

  it('leaves queries as they are', async () => {
    const { status, body } = await server.query('{ activities(first: 1) { totalCount } }');
    expect([status, valueAt(body, 'data.activities.totalCount')]).toEqual([200, await lastSeq()]);
  });

  it('ends when its server closes, and goes on at the other', async () => {
    const third = await startTestServer();
    const reader = await follow({}, third);
    const seq = await grade(claimIds[6]);
    expect(seqsOf(await reader.take(1))).toEqual([seq]);
    const closed = performance.now();
    await third.close();
    expect(performance.now() - closed).toBeLessThan(2_000);
    expect(await reader.next()).toBeNull();
    const again = await follow({}, other, { 'last-event-id': String(seq) });
    const next = await grade(claimIds[6]);
    expect(seqsOf(await again.take(1))).toEqual([next]);
  });

  it('ends in order, and soon, where the process of its server is told to end', async () => {
    const served = await startServed(testConnection());
    try {
      const reader = await follow({}, served);
      const seq = await grade(claimIds[7]);
      expect(seqsOf(await reader.take(1))).toEqual([seq]);
      const told = performance.now();
      await served.stop();
      expect(performance.now() - told).toBeLessThan(10_000);
      // A connection that breaks would be an error here; this is the end of the answer.
      expect(await reader.next()).toBeNull();
    } finally {
      await served.kill();
    }
  });
});
