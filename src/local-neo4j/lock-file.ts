import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { codeOf } from './reason.ts';

const identitySchema = z.object({ pid: z.number(), began: z.string() });

const holderSchema = z.object({
  /** Null once it has been released. */
  holder: identitySchema.nullable(),
  since: z.string(),
  uri: z.string().nullable(),
  /** A server process of this machine, which may outlive a killed holder for a few seconds. */
  server: identitySchema.nullable(),
});

export type LockHolder = z.output<typeof holderSchema>;

/** Writes the file unless there is one; false where there is. Nobody ever sees half of it. */
export async function createLockFile(file: string, holder: LockHolder): Promise<boolean> {
  const aside = await writeAside(file, holder);
  try {
    await link(aside, file);
    return true;
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false;
    throw cause;
  } finally {
    await rm(aside, { force: true });
  }
}

/** Writes the file anew. Nobody ever sees half of it. */
export async function replaceLockFile(file: string, holder: LockHolder): Promise<void> {
  await rename(await writeAside(file, holder), file);
}

/** Null where there is none, or one that nobody can have written: neither blocks. */
export async function readLockFile(file: string): Promise<LockHolder | null> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}

async function writeAside(file: string, holder: LockHolder): Promise<string> {
  const aside = `${file}.${randomUUID()}`;
  await writeFile(aside, `${JSON.stringify(holder)}\n`, { mode: 0o600 });
  return aside;
}
