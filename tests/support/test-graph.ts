/** The database of the test run: a driver for looking behind the scenes, and the graph as the service opens it. */
import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import type { Graph } from '../../src/graph/graph.ts';
import { openNeo4jGraph } from '../../src/graph/neo4j-graph.ts';
import { openServices } from '../../src/open-services.ts';
import { createLogger } from '../../src/ops/logger.ts';

export interface TestConnection {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** Where the run's database is; a failure, never a skip, where there is none. */
export function testConnection(): TestConnection {
  const uri = process.env['TEST_NEO4J_URI'];
  if (uri === undefined)
    throw new Error('No test database: run through `npm test`, whose set-up starts one.');
  return {
    uri,
    username: process.env['TEST_NEO4J_USERNAME'] ?? 'neo4j',
    password: process.env['TEST_NEO4J_PASSWORD'] ?? '',
    database: 'neo4j',
  };
}

export function openTestDriver(): Driver {
  const { uri, username, password } = testConnection();
  return neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
}

export const silentLog = createLogger({ level: 'silent' });

export function openTestGraph(): Graph {
  return openNeo4jGraph({ ...testConnection(), log: silentLog });
}

export async function migrateTestDatabase(): Promise<void> {
  const services = openServices(testConnection(), silentLog);
  await services.migrate(() => undefined);
  await services.close();
}

/** Removes all data and keeps the schema, so that each file of tests begins with nothing. */
export async function emptyTestDatabase(): Promise<void> {
  const driver = openTestDriver();
  try {
    const query =
      'MATCH (n) WHERE NOT n:__Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS';
    const session = driver.session();
    await session.run(query);
    await session.close();
  } finally {
    await driver.close();
  }
}
