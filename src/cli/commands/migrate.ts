/** `hearsay migrate`: brings the database to the schema that this version needs. */
import type { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { withServices } from '../with-services.ts';

export function addMigrate(program: Command, cli: Cli): void {
  program
    .command('migrate')
    .description('apply the migrations that the database lacks; one that is current stays as it is')
    .action(async () => {
      await withServices(cli, (services) => {
        cli.say(`The database is current (${String(services.migrationCount)} migrations).`);
        return Promise.resolve();
      });
    });
}
