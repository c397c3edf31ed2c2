import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readFile, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { codeOf } from './reason.ts';
import type { Place, Way } from './way.ts';

/** The place of a checkout: made where it does not exist, readable by its owner alone. */
export async function checkoutPlace(stateFolder: string): Promise<Place> {
  await mkdir(stateFolder, { recursive: true, mode: 0o700 });
  return placeAt(stateFolder, false);
}

/** A place of its own, where the variables say that temporary things go; whoever asks for it deletes it. */
export async function temporaryPlace(env: NodeJS.ProcessEnv): Promise<Place> {
  return placeAt(await mkdtemp(join(env['TMPDIR'] ?? tmpdir(), 'hearsay-neo4j-')), true);
}

/** Two names of one folder (a symbolic link) are one place: its real path decides. */
async function placeAt(path: string, isTemporary: boolean): Promise<Place> {
  const folder = await realpath(path);
  return { folder, id: createHash('sha256').update(folder).digest('hex').slice(0, 12), isTemporary };
}

/**
 * The password of the place: random, made once and then kept, because a database takes it only at its first start.
 * Hexadecimal, so that neither a shell, a URI nor `NEO4J_AUTH=user/password` can misread it.
 */
export async function passwordOf(place: Place): Promise<string> {
  const file = join(place.folder, 'password');
  try {
    await writeFile(file, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (cause) {
    if (codeOf(cause) !== 'EEXIST') throw cause;
  }
  const password = (await readFile(file, 'utf8')).trim();
  if (password.length < 8)
    throw new Error(`${file} holds no password of eight characters or more: delete it`);
  return password;
}

/** Remembers the way that was used; says so when data of this place stays behind with another way. */
export async function rememberWay(place: Place, way: Way, log: (line: string) => void): Promise<void> {
  const file = join(place.folder, 'last-way');
  const last = await readFile(file, 'utf8').catch(() => way.name);
  if (last.trim() !== way.name) {
    log(
      `The last start here was by another way (${last.trim()}); its data is kept, but is not in this database`,
    );
  }
  await writeFile(file, `${way.name}\n`);
}
