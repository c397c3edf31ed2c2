/** `hearsay start`: everything a newcomer needs: a database, its schema, the examples, the server. */
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { serve } from '../../main.ts';
import { findRecordPaths, openServices } from '../../open-services.ts';
import { createLogger } from '../../ops/logger.ts';
import type { Cli } from '../cli.ts';
import { printImportReport } from '../print-import-report.ts';
import { openDatabase } from '../with-database.ts';
import type { FoundDatabase } from '../../local-neo4j/find-database.ts';

const examples = fileURLToPath(new URL('../../../examples/', import.meta.url));

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
      cli.say(`\nHearsay is ready: ${server.url}  (GraphQL at ${server.url}/graphql). Ctrl-C ends it.\n`);
    });
}

async function prepare(cli: Cli, database: FoundDatabase): Promise<void> {
  const services = openServices(database, createLogger({ level: 'silent' }));
  try {
    const applied = await services.migrate(() => undefined);
    if (applied > 0) cli.say(`Applied ${String(applied)} migrations.`);
    if (!(await services.ingestion.isEmpty())) return;
    const paths = await findRecordPaths([examples]);
    cli.say('The database is empty: loading the examples.');
    printImportReport(await services.ingestion.importFiles({ paths, by: 'local' }), cli);
  } finally {
    await services.close();
  }
}
