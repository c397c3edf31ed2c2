/** How migrations are kept track of: see migrations.ts. */
import { z } from 'zod';
import { statement } from './statement.ts';

const fewMigrations = { NodeByLabelScan: 'there are as many of them as migrations: a few dozen' };

export const appliedMigrations = statement(
  'migration/applied-migrations',
  'read',
  {},
  { version: z.int(), name: z.string(), checksum: z.string() },
  { ...fewMigrations, NoLimit: 'all of a few dozen are needed' },
);
export const takeLock = statement(
  'migration/take-lock',
  'write',
  { holder: z.string(), at: z.string(), staleBefore: z.string() },
  { holder: z.string() },
  fewMigrations,
);
export const releaseLock = statement(
  'migration/release-lock',
  'write',
  { holder: z.string() },
  {},
  fewMigrations,
);
export const recordMigration = statement(
  'migration/record-migration',
  'write',
  { version: z.int(), name: z.string(), checksum: z.string(), at: z.string() },
  {},
  fewMigrations,
);
export const foreignLabels = statement(
  'migration/foreign-labels',
  'read',
  { ours: z.array(z.string()).readonly() },
  { label: z.string() },
);
export const awaitIndexes = statement('migration/await-indexes', 'schema', {}, {});
