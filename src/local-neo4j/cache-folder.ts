import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { codeOf } from './reason.ts';

/** What is fetched once a machine, for every checkout: XDG_CACHE_HOME (its rule: absolute, or ignored), or ~/.cache. */
export function cacheRoot(env: NodeJS.ProcessEnv): string {
  const xdg = env['XDG_CACHE_HOME'];
  if (xdg !== undefined && isAbsolute(xdg)) return join(xdg, 'hearsay');
  return join(env['HOME'] ?? homedir(), '.cache', 'hearsay');
}

/**
 * Makes a folder that is there complete or not at all: it is filled under another name beside it and then renamed,
 * so one that is killed while filling is never taken for the real one, and of two that fill at once the first wins.
 */
export async function makeWhole(folder: string, fill: (folder: string) => Promise<void>): Promise<void> {
  const partial = `${folder}.partial-${randomUUID()}`;
  await mkdir(partial, { recursive: true });
  await removeOldPartials(folder);
  try {
    await fill(partial);
    await rename(partial, folder).catch((cause: unknown) => {
      if (!isTaken(cause)) throw cause;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

const isTaken = (cause: unknown): boolean => ['ENOTEMPTY', 'EEXIST'].includes(codeOf(cause) ?? '');

const dayMs = 24 * 60 * 60 * 1000;

/** What killed starts left; a day is far longer than any fill takes. */
async function removeOldPartials(folder: string): Promise<void> {
  const parent = dirname(folder);
  for (const name of await readdir(parent)) {
    if (!name.startsWith(`${basename(folder)}.partial-`)) continue;
    const path = join(parent, name);
    const age = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > dayMs) await rm(path, { recursive: true, force: true });
  }
}
