/** A database that was filled before, or by other rules, is folded anew: whole, once, and on from where it was cut short. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { FOLDING_RULES } from '../../../src/core/search/fold-label.ts';
import { migrationsAreCurrent } from '../../../src/graph/migrations.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { readinessOf } from '../../../src/main.ts';
import { openServices } from '../../../src/open-services.ts';
import type { OpenServices } from '../../../src/open-services.ts';
import { createFoldingService } from '../../../src/search/folding.service.ts';
import { createFoldingStore } from '../../../src/search/folding.store.ts';
import type { FoldingStore } from '../../../src/search/folding.store.ts';
import { createSearchService } from '../../../src/search/search.service.ts';
import { createSearchStore } from '../../../src/search/search.store.ts';
import { importExample } from '../../support/example.ts';
import {
  emptyTestDatabase,
  openTestDriver,
  openTestGraph,
  silentLog,
  testConnection,
} from '../../support/test-graph.ts';

let services: OpenServices;
let driver: Driver;
let graph: Graph;
let store: FoldingStore;

beforeAll(() => {
  services = openServices(testConnection(), silentLog);
  driver = openTestDriver();
  graph = openTestGraph();
  store = createFoldingStore(graph);
});
afterAll(async () => {
  // One test takes the schema back; where it fails, the tests after it must not.
  await services.migrate(() => undefined);
  await Promise.all([services.close(), driver.close(), graph.close()]);
});
beforeEach(async () => {
  await emptyTestDatabase();
  await importExample();
});

/** As a database was before there were folded words. */
async function forgetFolding(): Promise<void> {
  await driver.executeQuery('MATCH (n) REMOVE n.foldedWords, n.alikeWords, n.foldingRules');
}

async function countFolded(): Promise<number> {
  const { records } = await driver.executeQuery(
    'MATCH (n) WHERE n.foldedWords IS NOT NULL AND n.alikeWords IS NOT NULL RETURN count(n) AS n',
  );
  return Number(records[0]?.get('n'));
}

async function foldingBreaches(): Promise<number> {
  let found = 0;
  for await (const { rule } of services.verification.findBreaches()) if (rule === 'folded-words') found += 1;
  return found;
}

const find = async (text: string): Promise<string | undefined> =>
  (await createSearchService(createSearchStore(graph)).find(text, null, 10))[0]?.label;

it('what an import writes is folded as it is written', async () => {
  expect(await foldingBreaches()).toBe(0);
  expect(await countFolded()).toBeGreaterThan(35);
  expect(await createFoldingService(store).foldAll()).toBeNull();
});

describe('a database without folded words', () => {
  it('is not current, breaks the rule, and is both no more once it is folded', async () => {
    const before = await services.verification.hashGraph();
    const labels = await countFolded();
    await forgetFolding();
    expect(await readinessOf(graph)).toEqual({ databaseAnswers: true, migrationsAreCurrent: false });
    expect(await foldingBreaches()).toBe(labels);
    expect(await find('Bagdad Today')).toBeUndefined();

    expect(await createFoldingService(store).foldAll()).toBe(labels);
    expect(await readinessOf(graph)).toEqual({ databaseAnswers: true, migrationsAreCurrent: true });
    expect(await foldingBreaches()).toBe(0);
    expect(await find('Bagdad Today')).toBe('Baghdad Today');
    expect(await services.verification.hashGraph()).toEqual(before);
  });

  it('that is cut short stays not current, and goes on with what is missing', async () => {
    const labels = await countFolded();
    await forgetFolding();
    let batches = 0;
    const cut: FoldingStore = {
      ...store,
      keep: async (rows) => {
        batches += 1;
        if (batches > 2) throw new Error('the process was killed');
        await store.keep(rows);
      },
    };
    await expect(createFoldingService(cut, 5).foldAll()).rejects.toThrow('killed');
    expect(await countFolded()).toBe(10);
    expect(await createFoldingService(store).isCurrent()).toBe(false);

    expect(await createFoldingService(store, 5).foldAll()).toBe(labels - 10);
    expect(await createFoldingService(store).isCurrent()).toBe(true);
    expect(await foldingBreaches()).toBe(0);
  });

  it('that two processes fold at once is folded once', async () => {
    const labels = await countFolded();
    await forgetFolding();
    await Promise.all([createFoldingService(store, 7).foldAll(), createFoldingService(store, 5).foldAll()]);
    expect(await countFolded()).toBe(labels);
    expect(await foldingBreaches()).toBe(0);
  });
});

it('a database that other rules have folded is folded anew', async () => {
  await driver.executeQuery(
    'MATCH (n:Claim) SET n.foldedWords = "other", n.alikeWords = "words" WITH count(*) AS n MATCH (root:__Migration {version: 0}) SET root.foldingRules = $rules',
    { rules: FOLDING_RULES - 1 },
  );
  expect(await createFoldingService(store).isCurrent()).toBe(false);
  expect(await createFoldingService(store).foldAll()).toBe(20);
  expect(await foldingBreaches()).toBe(0);
});

it('a database of the version before is brought up by migrate: index, words and all', async () => {
  await forgetFolding();
  await driver.executeQuery('MATCH (m:__Migration) WHERE m.version > 26 DETACH DELETE m');
  await driver.executeQuery('DROP INDEX labels_are_folded');
  await driver.executeQuery(
    'CREATE FULLTEXT INDEX words_are_found FOR (n:Name|Document|Claim) ON EACH [n.value, n.title, n.text]',
  );
  expect(await migrationsAreCurrent(graph)).toBe(false);

  const told: string[] = [];
  expect(await services.migrate((line) => told.push(line))).toBe(services.migrationCount - 26);
  expect(told.at(-1)).toMatch(/^\d+ labels folded$/);
  expect(await migrationsAreCurrent(graph)).toBe(true);
  const { records } = await driver.executeQuery(
    "SHOW INDEXES YIELD name, type WHERE type = 'FULLTEXT' RETURN name ORDER BY name",
  );
  expect(records.map((record) => String(record.get('name')))).toEqual([
    'activities_are_found_by_subject',
    'labels_are_folded',
  ]);
  expect(await find('Zaynabiyoun')).toMatch(/Zainabiyoun/);
  expect(await services.migrate((line) => told.push(line))).toBe(0);
});
