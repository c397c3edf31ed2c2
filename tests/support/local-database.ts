/** The real database that integration and end-to-end tests share: one that is empty, and that nobody else uses. */
import neo4j from 'neo4j-driver';
import {
  findDatabase,
  type FindDatabaseOptions,
  type FoundDatabase,
} from '../../src/local-neo4j/find-database.ts';

/** What tests hand to code that needs the environment: only this folder reads it. */
export const environment = process.env;

/**
 * The database for a test run: TEST_NEO4J_URI (with TEST_NEO4J_USERNAME, _PASSWORD and _DATABASE) where it is set and
 * empty, else a temporary one by the first way that works. TEST_DATABASE_BY=docker insists on that way, whatever else
 * there is. Throws where there is none: tests are never skipped.
 */
export async function startTestDatabase(): Promise<FoundDatabase> {
  const ways = insistedWays(environment['TEST_DATABASE_BY'] ?? '');
  if (ways !== null) return findDatabase({ ...temporaryDatabase, ways });
  const uri = environment['TEST_NEO4J_URI'];
  const configured = {
    uri: uri ?? '',
    username: environment['TEST_NEO4J_USERNAME'] ?? 'neo4j',
    password: environment['TEST_NEO4J_PASSWORD'] ?? '',
    database: environment['TEST_NEO4J_DATABASE'] ?? 'neo4j',
  };
  const isConfigured = uri !== undefined && uri !== '';
  if (isConfigured) await refuseUnlessEmpty(configured);
  return findDatabase({ ...(isConfigured ? { configured } : {}), ...temporaryDatabase });
}

const temporaryDatabase: FindDatabaseOptions = {
  stateFolder: '',
  fresh: false,
  temporary: true,
  log: (line) => process.stderr.write(`${line}\n`),
  env: environment,
};

function insistedWays(way: string): readonly ('docker' | 'java')[] | null {
  if (way === '') return null;
  if (way === 'docker' || way === 'java') return [way];
  throw new Error(`TEST_DATABASE_BY is docker or java, not ${way}`);
}

/** Tests write and delete as they like: that must never happen to somebody's data. */
async function refuseUnlessEmpty(
  found: Pick<FoundDatabase, 'uri' | 'username' | 'password' | 'database'>,
): Promise<void> {
  const driver = neo4j.driver(found.uri, neo4j.auth.basic(found.username, found.password));
  try {
    const { records } = await driver.executeQuery(
      'MATCH (n) RETURN n LIMIT 1',
      {},
      { database: found.database },
    );
    if (records.length > 0) {
      throw new Error(
        `TEST_NEO4J_URI names a database that is not empty (${found.uri}, ${found.database}). ` +
          'Tests change and delete data: give them an empty one, or unset TEST_NEO4J_URI to have one started.',
      );
    }
  } finally {
    await driver.close();
  }
}
