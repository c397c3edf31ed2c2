/** Who may change the schema: one process at a time, and nobody waits long for one that was killed. */
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { migrations } from '../../../src/graph/migration-files.ts';
import { openServices } from '../../../src/open-services.ts';
import type { OpenServices } from '../../../src/open-services.ts';
import { migrateTestDatabase, openTestDriver, silentLog, testConnection } from '../../support/test-graph.ts';

let driver: Driver;
let services: OpenServices;
beforeAll(() => {
  driver = openTestDriver();
  services = openServices(testConnection(), silentLog);
});
afterEach(async () => {
  await driver.executeQuery('MATCH (root:__Migration {version: 0}) REMOVE root.holder, root.heldAt');
  await migrateTestDatabase();
});
afterAll(async () => {
  await services.close();
  await driver.close();
});

async function holdSince(secondsAgo: number): Promise<void> {
  await driver.executeQuery(
    'MATCH (root:__Migration {version: 0}) SET root.holder = "another process", root.heldAt = $at',
    { at: new Date(Date.now() - secondsAgo * 1000).toISOString() },
  );
}

/** The last migration begins with IF NOT EXISTS, so that it may be applied again. */
async function forgetLast(): Promise<void> {
  await driver.executeQuery('MATCH (m:__Migration {version: $last}) DETACH DELETE m', {
    last: migrations.length,
  });
}

const migrate = async (): Promise<number> => await services.migrate(() => undefined);

it('a current database is current, whoever holds the lock', async () => {
  await holdSince(0);
  expect(await migrate()).toBe(0);
});

it('what is missing is left to the process that is at it', async () => {
  await forgetLast();
  await holdSince(20);
  await expect(migrate()).rejects.toThrow('Migrations are being applied by another process');
});

it('a process that has not been heard of for half a minute is taken for dead', async () => {
  await forgetLast();
  await holdSince(31);
  expect(await migrate()).toBe(1);
  const { records } = await driver.executeQuery(
    'MATCH (root:__Migration {version: 0}) RETURN root.holder AS holder',
  );
  expect(records[0]?.get('holder')).toBeNull();
});
