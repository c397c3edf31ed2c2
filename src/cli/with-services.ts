/** Runs a command on the services of its database, and closes both however it ends. */
import { createLogger } from '../ops/logger.ts';
import { openServices } from '../open-services.ts';
import type { OpenServices } from '../open-services.ts';
import type { Cli } from './cli.ts';
import { openDatabase } from './with-database.ts';

/** Opens, migrates, runs, closes. The signal fires at the first Ctrl-C; what runs then may end in order. */
export async function withServices(
  cli: Cli,
  run: (services: OpenServices, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const config = cli.readConfig();
  const stop = new AbortController();
  const onSignal = (): void => {
    stop.abort();
  };
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  const database = await openDatabase(cli, config, { joins: true });
  const services = openServices(database, createLogger({ level: 'silent' }));
  try {
    await services.migrate(cli.note);
    await run(services, stop.signal);
  } finally {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    await services.close();
    await database.stop();
  }
}
