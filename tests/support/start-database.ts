/** Before integration and end-to-end tests: one real database for the run, migrated and empty. */
import { startTestDatabase } from './local-database.ts';
import { migrateTestDatabase } from './test-graph.ts';

export default async function startDatabase(): Promise<void> {
  if (globalThis.hearsayTestDatabase !== undefined) return;
  const database = await startTestDatabase();
  globalThis.hearsayTestDatabase = database;
  process.env['TEST_NEO4J_URI'] = database.uri;
  process.env['TEST_NEO4J_USERNAME'] = database.username;
  process.env['TEST_NEO4J_PASSWORD'] = database.password;
  try {
    await migrateTestDatabase();
  } catch (error) {
    // Jest runs no globalTeardown where the set-up fails.
    await database.stop();
    throw error;
  }
}

declare global {
  // Only `var` makes a property of globalThis.
  var hearsayTestDatabase: { readonly stop: () => Promise<void> } | undefined;
}
