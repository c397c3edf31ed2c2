/**
 * Brings a database to the schema that the service needs: each migration once, in order, under a lock.
 * A migration is a schema change that may be begun again (IF NOT EXISTS), so one cut short is simply resumed.
 */
import { randomUUID } from 'node:crypto';
import { conflict } from '../errors.ts';
import type { Graph } from './graph.ts';
import { migrations } from './migration-files.ts';
import type { Migration } from './migration-files.ts';
import {
  appliedMigrations,
  awaitIndexes,
  foreignLabels,
  recordMigration,
  releaseLock,
  takeLock,
} from './migrations.statements.ts';
import { ourLabels } from './our-labels.ts';

export interface MigrateOptions {
  readonly now: () => Date;
  /** Told one line for each migration that is applied. */
  readonly log: (line: string) => void;
  /** Names this process among those that may migrate. */
  readonly holder?: string;
}

/** A holder that has not renewed its lock for so long is taken for dead; one that lives renews it three times as often. */
const LEASE_MS = 30_000;

/**
 * Applies what is missing; returns how many that were. Throws CONFLICT where the database holds labels that are not
 * ours, where an applied migration differs from its file, or where somebody else is migrating.
 */
export async function migrate(graph: Graph, options: MigrateOptions): Promise<number> {
  await refuseForeignLabels(graph);
  // A current database needs no lock: nobody waits for a reader that was killed.
  if ((await pendingMigrations(graph)).length === 0) return 0;
  // Processes in containers share their numbers.
  const holder = options.holder ?? `process ${String(process.pid)} (${randomUUID()})`;
  await lock(graph, holder, options.now());
  const renewal = setInterval(() => {
    // A renewal that fails leaves the lock to its lease, and the migration to its own answer.
    lock(graph, holder, options.now()).catch(() => undefined);
  }, LEASE_MS / 3);
  try {
    const pending = await pendingMigrations(graph);
    for (const migration of pending) await apply(graph, migration, options);
    if (pending.length > 0) await graph.run(awaitIndexes, {});
    return pending.length;
  } finally {
    clearInterval(renewal);
    await graph.write((transaction) => transaction.run(releaseLock, { holder }));
  }
}

/** True if every migration was applied as it stands in its file. */
export async function migrationsAreCurrent(graph: Graph): Promise<boolean> {
  const applied = await graph.run(appliedMigrations, {});
  return migrations.every(({ version, checksum }) =>
    applied.some((row) => row.version === version && row.checksum === checksum),
  );
}

async function refuseForeignLabels(graph: Graph): Promise<void> {
  const foreign = await graph.run(foreignLabels, { ours: ourLabels });
  if (foreign.length === 0) return;
  const labels = foreign.map(({ label }) => label).join(', ');
  throw conflict(
    `This database holds what is not ours (labels ${labels}): Hearsay wants a database of its own.`,
  );
}

async function lock(graph: Graph, holder: string, now: Date): Promise<void> {
  const staleBefore = new Date(now.getTime() - LEASE_MS).toISOString();
  const { rows } = await graph.write((transaction) =>
    transaction.run(takeLock, { holder, at: now.toISOString(), staleBefore }),
  );
  if (rows[0]?.holder !== holder) {
    throw conflict(
      `Migrations are being applied by ${rows[0]?.holder ?? 'somebody else'}; try again when it is done.`,
    );
  }
}

async function pendingMigrations(graph: Graph): Promise<readonly Migration[]> {
  const applied = new Map((await graph.run(appliedMigrations, {})).map((row) => [row.version, row]));
  for (const { version, name, checksum } of migrations) {
    const row = applied.get(version);
    if (row !== undefined && row.checksum !== checksum) {
      throw conflict(
        `Migration ${String(version)} (${name}) was applied in another form: a landed migration never changes.`,
      );
    }
  }
  const unknown = [...applied.values()].find(({ version }) => version > migrations.length);
  if (unknown !== undefined) {
    throw conflict(
      `The database is newer than this program: it has migration ${String(unknown.version)} (${unknown.name}).`,
    );
  }
  return migrations.filter(({ version }) => !applied.has(version));
}

async function apply(graph: Graph, migration: Migration, { now, log }: MigrateOptions): Promise<void> {
  const { version, name, checksum, text } = migration;
  await graph.changeSchema(`migrations/${name}`, text);
  const at = now().toISOString();
  await graph.write((transaction) => transaction.run(recordMigration, { version, name, checksum, at }));
  log(`V${String(version).padStart(4, '0')} ${name.replaceAll('_', ' ')}`);
}
