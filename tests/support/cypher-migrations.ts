/** cypher/migrations/: `V0001__what_becomes_true.cypher` and the checksums of those that have landed. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', '..', 'cypher', 'migrations');

export interface MigrationFile {
  readonly file: string;
  readonly text: string;
}

/** In order of their names. */
export function migrationFiles(): readonly MigrationFile[] {
  return globSync('*', { cwd: folder, exclude: ['checksums.json'] })
    .sort()
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
}

/**
 * SHA-256 by file name, as committed. `npm run golden` adds the lines of new migrations; it never changes a line, for
 * what has landed may have been applied to databases that we do not see.
 */
export function landedChecksums(): Readonly<Record<string, string>> {
  const file = join(folder, 'checksums.json');
  const landed = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
  if (process.env['UPDATE_GOLDEN'] !== 'true') return landed;
  const all = { ...currentChecksums(), ...landed };
  writeFileSync(file, `${JSON.stringify(all, Object.keys(all).sort(), 2)}\n`);
  return all;
}

export function currentChecksums(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    migrationFiles().map(({ file, text }) => [file, createHash('sha256').update(text).digest('hex')]),
  );
}
