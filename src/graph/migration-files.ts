/** The migrations as files: V0001__what_becomes_true.cypher, one statement each, never changed once they landed. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

export interface Migration {
  /** From 1, without gaps. */
  readonly version: number;
  /** What becomes true, as in the file's name. */
  readonly name: string;
  readonly text: string;
  /** SHA-256 of the text. */
  readonly checksum: string;
}

const folder = new URL('../../cypher/migrations/', import.meta.url);
const filePattern = /^V(\d{4})__([a-z0-9_]+)\.cypher$/;

/** Throws where a number is missing or taken twice: nobody could say what is current. */
function readMigrations(): readonly Migration[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => {
      const match = filePattern.exec(file);
      const text = readFileSync(new URL(file, folder), 'utf8');
      const checksum = createHash('sha256').update(text).digest('hex');
      return { version: Number(match?.[1] ?? Number.NaN), name: match?.[2] ?? file, text, checksum };
    });
  files.forEach(({ version, name }, index) => {
    if (version !== index + 1) throw new Error(`Migration ${name}: number ${String(index + 1)} is due here`);
  });
  return files;
}

/** All migrations in order, read once, at start. */
export const migrations: readonly Migration[] = readMigrations();
