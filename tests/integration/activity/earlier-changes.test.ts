/** A database from before there was a log: what was imported then gets the entries that it would have written itself. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { Driver } from 'neo4j-driver';
import { createEarlierChangesService } from '../../../src/activity/earlier-changes.service.ts';
import { createEarlierChangesStore } from '../../../src/activity/earlier-changes.store.ts';
import type { EarlierChangesStore } from '../../../src/activity/earlier-changes.store.ts';
import { createSealChange } from '../../../src/activity/seal-change.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { readinessOf } from '../../../src/main.ts';
import { findRecordPaths, openServices } from '../../../src/open-services.ts';
import type { OpenServices } from '../../../src/open-services.ts';
import { makeRecordFolder, smallRecord } from '../../support/record-folder.ts';
import type { RecordFolder } from '../../support/record-folder.ts';
import {
  emptyTestDatabase,
  openTestDriver,
  openTestGraph,
  silentLog,
  testConnection,
} from '../../support/test-graph.ts';

const FILES = 5;
const seal = createSealChange((text) => createHash('sha256').update(text).digest('hex'));

let services: OpenServices;
let driver: Driver;
let graph: Graph;
let store: EarlierChangesStore;
let folder: RecordFolder;

beforeAll(async () => {
  services = openServices(testConnection(), silentLog);
  driver = openTestDriver();
  graph = openTestGraph();
  store = createEarlierChangesStore(graph, seal);
  await services.migrate(() => undefined);
});
afterAll(async () => {
  await services.migrate(() => undefined);
  await Promise.all([services.close(), driver.close(), graph.close()]);
});
beforeEach(async () => {
  await emptyTestDatabase();
  folder = await makeRecordFolder();
  for (let n = 0; n < FILES; n += 1) {
    await folder.write(`${n}.record.json`, { ...smallRecord(), namespace: `test-${n}` });
  }
  const paths = await findRecordPaths([folder.path]);
  await services.ingestion.importFiles({ paths, by: 'a clerk' });
  await folder.remove();
});

type Node = Readonly<Record<string, unknown>>;
async function log(): Promise<readonly Node[]> {
  const { records } = await driver.executeQuery(
    'MATCH (a:Activity) RETURN properties(a) AS a ORDER BY a.seq',
  );
  return records.map((record) => record.get('a') as Node);
}

/** As a database was before there was a log. */
async function forgetLog(): Promise<void> {
  await driver.executeQuery('MATCH (n:Activity|LogHead) DELETE n');
  await driver.executeQuery('MATCH (root:__Migration {version: 0}) REMOVE root.earlierChangesAt');
}

const logAll = (through: EarlierChangesStore = store, atOnce = 2): Promise<number | null> =>
  createEarlierChangesService(through, () => new Date(), atOnce).logAll();

async function breaches(): Promise<readonly string[]> {
  const found: string[] = [];
  await services.activityLog.verify([], { breach: ({ kind, seq }) => found.push(`${kind} ${String(seq)}`) });
  return found;
}

async function unlogged(): Promise<number> {
  let found = 0;
  for await (const { rule } of services.verification.findBreaches())
    if (rule === 'unlogged-things') found += 1;
  return found;
}

describe('a database without a log', () => {
  it('is not current, and is brought to the very log that its imports would have written', async () => {
    const before = await log();
    expect(before).toHaveLength(FILES);
    await forgetLog();
    expect(await readinessOf(graph)).toEqual({ databaseAnswers: true, migrationsAreCurrent: false });
    expect(await unlogged()).toBeGreaterThan(0);

    const told: string[] = [];
    expect(await services.migrate((line) => told.push(line))).toBe(0);
    expect(told).toEqual([`${FILES} earlier changes logged`]);
    expect(await log()).toEqual(before);
    expect(await breaches()).toEqual([]);
    expect(await unlogged()).toBe(0);
    expect(await readinessOf(graph)).toEqual({ databaseAnswers: true, migrationsAreCurrent: true });
    await services.migrate((line) => told.push(line));
    expect(told).toHaveLength(1);
  });

  it('that is cut short goes on with what is missing', async () => {
    const before = await log();
    await forgetLog();
    let batches = 0;
    const cut: EarlierChangesStore = {
      ...store,
      record: async (changes) => {
        batches += 1;
        if (batches > 2) throw new Error('the process was killed');
        return await store.record(changes);
      },
    };
    await expect(logAll(cut)).rejects.toThrow('killed');
    expect(await log()).toHaveLength(4);
    expect(await store.areLogged()).toBe(false);
    expect(await logAll()).toBe(FILES - 4);
    expect(await log()).toEqual(before);
    expect(await logAll()).toBeNull();
  });

  it('that two processes log at once is logged once', async () => {
    const before = await log();
    await forgetLog();
    const logged = await Promise.all([logAll(store, 1), logAll(store, 2)]);
    expect(logged.reduce<number>((sum, n) => sum + (n ?? 0), 0)).toBe(FILES);
    expect(await log()).toEqual(before);
  });

  it('whose ledger is gone too gets one entry for each time at which something was recorded', async () => {
    const before = await log();
    await forgetLog();
    await driver.executeQuery('MATCH (o:Operation) DELETE o');
    await logAll();
    const after = await log();
    const told = ({ at, by, subjects }: Node): Node => ({ at, by, subjects });
    expect(after.map(told)).toEqual(before.map(told));
    expect(after[0]).toMatchObject({
      operation: `recorded:${String(after[0]?.['at'])}`,
      detail: '{"assertions":3,"attributions":2,"claims":2,"documents":2,"relations":1,"sources":3}',
    });
    expect(await breaches()).toEqual([]);
  });
});
