/** `hearsay start`: everything a newcomer needs: a database, its schema, the examples, the server. */
import type { Command } from 'commander';
import { serve } from '../../main.ts';
import { openServices } from '../../open-services.ts';
import { createLogger } from '../../ops/logger.ts';
import type { Cli } from '../cli.ts';
import { loadExamplesIfEmpty } from '../load-examples-if-empty.ts';
import { openDatabase } from '../with-database.ts';
import type { FoundDatabase } from '../../local-neo4j/find-database.ts';

export function addStart(program: Command, cli: Cli): void {
  program
    .command('start')
    .description('find or start a database, migrate it, load the examples if it is empty, and serve')
    .option('--fresh', 'begin anew: drop the data of the database that this checkout started itself', false)
    .action(async ({ fresh }: { fresh: boolean }) => {
      const config = cli.readConfig();
      const database = await openDatabase(cli, config, { fresh });
      try {
        await prepare(cli, database);
      } catch (error) {
        await database.stop();
        throw error;
      }
      // A newcomer reads the screen: the log is there for those who ask for it.
      const log = createLogger({ level: cli.env['LOG_LEVEL'] ? config.logLevel : 'warn' });
      const server = await serve({ config, env: cli.env, database, log, alsoClose: () => database.stop() });
      cli.say(
        `\nHearsay is ready: ${server.url}  (GraphQL at ${server.url}/graphql, its playground at ${server.url}/playground/). Ctrl-C ends it.\n`,
      );
    });
}

async function prepare(cli: Cli, database: FoundDatabase): Promise<void> {
  const services = openServices(database, createLogger({ level: 'silent' }));
  try {
    const applied = await services.migrate(() => undefined);
    if (applied > 0) cli.say(`Applied ${String(applied)} migrations.`);
    await loadExamplesIfEmpty(services, cli);
  } finally {
    await services.close();
  }
}
