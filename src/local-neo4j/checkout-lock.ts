/**
 * One start at a time in a checkout: two servers must not write the same data. The lock is a file that names its
 * holder; it holds while that very process runs, so what a crash leaves behind blocks nobody.
 *
 * Each holder writes a file with the next number, and the highest number is the lock. To remove a stale lock and then
 * to write one would let two starts do so in turn and both win; a number, once used, is never free again.
 */
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { conflict } from '../errors.ts';
import { createLockFile, readLockFile, replaceLockFile, type LockHolder } from './lock-file.ts';
import { identify, isRunning, type ProcessIdentity } from './process-identity.ts';
import type { Place } from './way.ts';

export interface CheckoutLock {
  /** Adds the server's process to the lock: the next start waits for it. */
  noteProcess(pid: number): Promise<void>;
  /** Adds the URI to the lock: a second start names it. */
  noteUri(uri: string): Promise<void>;
  release(): Promise<void>;
}

/** A server whose parent was killed shuts down by itself; past this it is killed. */
const leftoverGraceMs = 20_000;

/** Takes the lock of the place; throws CONFLICT with the holder's pid and URI where a running process holds it. */
export async function takeLock(place: Place, log: (line: string) => void): Promise<CheckoutLock> {
  const folder = join(place.folder, 'lock');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const us = await identify(process.pid);
  if (us === null) throw new Error('This process cannot find itself in the list of processes');
  let mine: LockHolder = { holder: us, since: new Date().toISOString(), uri: null, server: null };
  const file = await createNext(folder, mine, place, log);
  const change = async (changes: Partial<LockHolder>): Promise<void> => {
    mine = { ...mine, ...changes };
    await replaceLockFile(file, mine);
  };
  return {
    noteProcess: async (pid) => change({ server: await identify(pid) }),
    noteUri: (uri) => change({ uri }),
    // The file stays, with nobody in it: its number is used up.
    release: () => change({ holder: null, server: null }),
  };
}

/** The URI of the database that another process runs for this place; null where none does, or not yet. */
export async function findRunningUri(place: Place): Promise<string | null> {
  const folder = join(place.folder, 'lock');
  const numbers = await numbersIn(folder).catch(() => []);
  if (numbers.length === 0) return null;
  const found = await readLockFile(fileOf(folder, Math.max(...numbers)));
  return found?.holder && (await isRunning(found.holder)) ? found.uri : null;
}

async function createNext(
  folder: string,
  mine: LockHolder,
  place: Place,
  log: (line: string) => void,
): Promise<string> {
  for (;;) {
    const last = Math.max(0, ...(await numbersIn(folder)));
    const found = await readLockFile(fileOf(folder, last));
    if (found?.holder && (await isRunning(found.holder))) throw alreadyRunning(found, found.holder, place);
    if (found?.server) await endLeftover(found.server, log);
    const file = fileOf(folder, last + 1);
    if (!(await createLockFile(file, mine))) continue;
    const numbers = await numbersIn(folder);
    if (Math.max(...numbers) === last + 1) {
      await Promise.all(numbers.filter((n) => n <= last).map((n) => rm(fileOf(folder, n), { force: true })));
      return file;
    }
    // While we looked another start took this number, was followed by a third, and its file was removed.
    await rm(file, { force: true });
  }
}

const fileOf = (folder: string, number: number): string => join(folder, `${number}.json`);

async function numbersIn(folder: string): Promise<number[]> {
  return (await readdir(folder)).flatMap((name) => /^(\d+)\.json$/.exec(name)?.[1] ?? []).map(Number);
}

async function endLeftover(server: ProcessIdentity, log: (line: string) => void): Promise<void> {
  if (!(await isRunning(server))) return;
  log(
    `A start that was killed left its database, process ${server.pid}, which is shutting down: waiting for it`,
  );
  const deadline = Date.now() + leftoverGraceMs;
  while (Date.now() < deadline && (await isRunning(server))) await sleep(100);
  if (!(await isRunning(server))) return;
  log(`Process ${server.pid} did not end within ${leftoverGraceMs / 1000} s: killing it`);
  process.kill(server.pid, 'SIGKILL');
  while (await isRunning(server)) await sleep(100);
}

function alreadyRunning({ uri, since }: LockHolder, { pid }: ProcessIdentity, place: Place): Error {
  const state = uri === null ? 'is starting a database' : `runs the database ${uri}`;
  return conflict(
    `One start at a time in a checkout: process ${pid} ${state} for ${place.folder} (since ${since}). ` +
      (uri === null
        ? 'Wait for it, or stop it.'
        : `Stop it, or use its database: NEO4J_URI=${uri} with the password in ${join(place.folder, 'password')}`),
  );
}
