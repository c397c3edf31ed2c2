/** A command's database: the configured one, or this checkout's, started for as long as the command takes. */
import { fileURLToPath } from 'node:url';
import type { Config } from '../config.ts';
import { findDatabase } from '../local-neo4j/find-database.ts';
import type { FoundDatabase } from '../local-neo4j/find-database.ts';
import type { Cli } from './cli.ts';

/** Data, password and logs of the database that this checkout starts for itself. */
const stateFolder = fileURLToPath(new URL('../../.hearsay/', import.meta.url));

/** Finds or starts the database; the caller stops it. */
export async function openDatabase(
  cli: Cli,
  config: Config,
  { fresh = false, joins = false }: { fresh?: boolean; joins?: boolean },
): Promise<FoundDatabase> {
  return await findDatabase({
    ...(config.neo4j === null ? {} : { configured: config.neo4j }),
    stateFolder,
    fresh,
    joins,
    temporary: false,
    log: cli.note,
    env: { ...cli.env },
  });
}
