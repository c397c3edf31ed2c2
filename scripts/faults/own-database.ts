/** A database of this run's own, which can be killed, frozen and started again on what it had kept. */
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openServices } from '../../src/open-services.ts';
import { findDatabase } from '../../src/local-neo4j/find-database.ts';
import type { FoundDatabase } from '../../src/local-neo4j/find-database.ts';
import { createLogger } from '../../src/ops/logger.ts';
import type { Address } from './address.ts';

export interface OwnDatabase {
  /** Another after each start. */
  readonly address: () => Address;
  /** SIGKILL, and when it is gone a new start on the same files. */
  readonly killAndStart: () => Promise<void>;
  readonly freeze: () => void;
  readonly goOn: () => void;
  /** Ends it and throws its files away. */
  readonly stop: () => Promise<void>;
}

export interface OwnDatabaseOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly log: (line: string) => void;
}

const migrateTurns = 5;

/** Starts one by Java with Maven (a container cannot be frozen by its process), migrated. */
export async function startOwnDatabase({ env, log }: OwnDatabaseOptions): Promise<OwnDatabase> {
  const stateFolder = await mkdtemp(join(tmpdir(), 'hearsay-faults-'));
  const start = (): Promise<FoundDatabase> =>
    findDatabase({ stateFolder, fresh: false, temporary: false, log, env, ways: ['java'] });
  let found = await start();
  let pid = await processOf(stateFolder);
  try {
    await migrate(found);
  } catch (error) {
    await found.stop();
    throw error;
  }
  return {
    address: () => found,
    killAndStart: async () => {
      process.kill(pid, 'SIGKILL');
      // What is left of it is its lock.
      await found.stop();
      found = await start();
      pid = await processOf(stateFolder);
    },
    freeze: () => process.kill(pid, 'SIGSTOP'),
    goOn: () => process.kill(pid, 'SIGCONT'),
    stop: async () => {
      process.kill(pid, 'SIGCONT');
      await found.stop();
      await rm(stateFolder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** From the lock of the folder, which names it. */
async function processOf(stateFolder: string): Promise<number> {
  const folder = join(stateFolder, 'lock');
  const numbers = (await readdir(folder)).map((name) => Number.parseInt(name, 10));
  const lock = await readFile(join(folder, `${String(Math.max(...numbers))}.json`), 'utf8');
  const { server } = JSON.parse(lock) as { readonly server: { readonly pid: number } | null };
  if (server === null) throw new Error('the lock names no process of the database');
  return server.pid;
}

/** The first statements after a start may take longer than they may. */
async function migrate(address: Address): Promise<void> {
  const services = openServices(address, createLogger({ level: 'silent' }));
  try {
    for (let turn = 1; ; turn += 1) {
      try {
        await services.migrate(() => undefined);
        return;
      } catch (error) {
        if (turn === migrateTurns) throw error;
      }
    }
  } finally {
    await services.close();
  }
}
