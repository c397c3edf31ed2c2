/** `hearsay migrate`: brings the database to the schema that this version needs. */
import { Option } from 'commander';
import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { loadExamplesIfEmpty } from '../load-examples-if-empty.ts';
import { withServices } from '../with-services.ts';

interface MigrateOptions {
  readonly examples: 'if-empty' | 'never';
}

export function addMigrate(program: Command, cli: Cli): void {
  program
    .command('migrate')
    .description('apply the migrations that the database lacks; one that is current stays as it is')
    .addOption(
      // A value, not a flag: docker-compose.yml hands in a variable's, and cannot leave a word out.
      new Option('--examples <when>', 'load the examples into a database that is empty, or never')
        .choices(['if-empty', 'never'])
        .default('never'),
    )
    .action(async ({ examples }: MigrateOptions) => {
      await withServices(cli, async (services) => {
        cli.say(`The database is current (${String(services.migrationCount)} migrations).`);
        if (examples === 'if-empty') await loadExamplesIfEmpty(services, cli);
      });
    });
}
