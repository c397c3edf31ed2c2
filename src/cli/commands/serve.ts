/** `hearsay serve`: serves, and nothing else; the database may come later. */
import type { Command } from 'commander';
import { invalidInput } from '../../errors.ts';
import { serve } from '../../main.ts';
import { createLogger } from '../../ops/logger.ts';
import type { Cli } from '../cli.ts';

export function addServe(program: Command, cli: Cli): void {
  program
    .command('serve')
    .description(
      'serve the workbench, GraphQL and the playground on the configured database; loads and migrates nothing',
    )
    .addHelpText(
      'after',
      '\nThe server may start before its database: /health/ready tells when it can answer.',
    )
    .action(async () => {
      const config = cli.readConfig();
      if (config.neo4j === null) {
        throw invalidInput(
          'serve needs a configured database: set NEO4J_URI (and NEO4J_PASSWORD), or use `npm start`, which finds one.',
        );
      }
      const log = createLogger({ level: config.logLevel });
      await serve({ config, env: cli.env, database: config.neo4j, log });
    });
}
