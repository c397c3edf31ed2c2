/**
 * One start at a time in a checkout: two servers must not write the same data. The lock is a file that names its
 * holder; it holds while that very process runs, so what a crash leaves behind blocks nobody.
 */
import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { conflict } from '../errors.ts';
import { identify, isRunning, type ProcessIdentity } from './process-identity.ts';
import { codeOf } from './reason.ts';
import type { Place } from './way.ts';

const identitySchema = z.object({ pid: z.number(), began: z.string() });
const holderSchema = z.object({
  holder: identitySchema,
  since: z.string(),
  uri: z.string().nullable(),
  /** A server process of this machine, which may outlive a killed holder for a few seconds. */
  server: identitySchema.nullable(),
});
type Holder = z.output<typeof holderSchema>;

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
  const file = join(place.folder, 'lock.json');
  const us = await identify(process.pid);
  if (us === null) throw new Error('This process cannot find itself in the list of processes');
  let mine: Holder = { holder: us, since: new Date().toISOString(), uri: null, server: null };
  while (!(await createIfAbsent(file, mine))) await clearStale(file, place, log);
  const replace = async (changes: Partial<Holder>): Promise<void> => {
    mine = { ...mine, ...changes };
    // Written aside and renamed: whoever reads the lock never sees half of it.
    await writeFile(`${file}.new`, toText(mine), { mode: 0o600 });
    await rename(`${file}.new`, file);
  };
  return {
    noteProcess: async (pid) => replace({ server: await identify(pid) }),
    noteUri: (uri) => replace({ uri }),
    release: () => rm(file, { force: true }),
  };
}

const toText = (holder: Holder): string => `${JSON.stringify(holder)}\n`;

async function createIfAbsent(file: string, holder: Holder): Promise<boolean> {
  try {
    await writeFile(file, toText(holder), { mode: 0o600, flag: 'wx' });
    return true;
  } catch (cause) {
    if (codeOf(cause) === 'EEXIST') return false;
    throw cause;
  }
}

/** Removes the lock of a process that has ended, after the server that it may have left has ended as well. */
async function clearStale(file: string, place: Place, log: (line: string) => void): Promise<void> {
  const found = await readHolder(file);
  if (found !== null && (await isRunning(found.holder))) throw alreadyRunning(found, place);
  if (found?.server) await endLeftover(found.server, log);
  // Moved before it is removed: of two starts that see the same stale lock only one gets it.
  const moved = `${file}.${randomUUID()}`;
  const isMoved = await rename(file, moved).then(
    () => true,
    () => false,
  );
  if (!isMoved) return;
  const taken = await readHolder(moved);
  // Between our look and our move another start may have put its own lock there: it gets it back.
  if (taken !== null && (await isRunning(taken.holder))) await rename(moved, file);
  else await rm(moved, { force: true });
}

/** Null where the file is gone or holds no lock; a lock that is being written is given a moment. */
async function readHolder(file: string): Promise<Holder | null> {
  for (let tries = 0; tries < 10; tries++) {
    const text = await readFile(file, 'utf8').catch(() => null);
    if (text === null) return null;
    if (text.endsWith('\n')) return holderSchema.safeParse(parseJson(text)).data ?? null;
    await sleep(50);
  }
  return null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
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

function alreadyRunning({ holder, uri, since }: Holder, place: Place): Error {
  const state = uri === null ? 'is starting a database' : `runs the database ${uri}`;
  return conflict(
    `One start at a time in a checkout: process ${holder.pid} ${state} for ${place.folder} (since ${since}). ` +
      (uri === null
        ? 'Wait for it, or stop it.'
        : `Stop it, or use its database: NEO4J_URI=${uri} with the password in ${join(place.folder, 'password')}`),
  );
}
