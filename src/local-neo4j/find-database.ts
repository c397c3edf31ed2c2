/** Finds a database or starts one: what is configured, else a Docker engine, else Java with Maven. */
import { rm } from 'node:fs/promises';
import { invalidInput } from '../errors.ts';
import { database, username } from './await-bolt.ts';
import { findRunningUri, takeLock, type CheckoutLock } from './checkout-lock.ts';
import { docker } from './docker.ts';
import { java } from './java.ts';
import { NoDatabaseError, type FailedWay } from './no-database-error.ts';
import { checkoutPlace, passwordOf, rememberWay, temporaryPlace } from './place.ts';
import { reasonOf } from './reason.ts';
import type { Place, RunningServer, StartRequest, Way } from './way.ts';

export interface FoundDatabase {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  readonly way: 'configured' | 'running' | 'docker' | 'java';
  readonly startedByUs: boolean;
  /** Ends what was started (no-op for a configured one); idempotent; data stays unless it was temporary. */
  stop(): Promise<void>;
}

export interface FindDatabaseOptions {
  /** From NEO4J_URI and its companions; used first when given, without connecting to it. */
  readonly configured?: Pick<FoundDatabase, 'uri' | 'username' | 'password' | 'database'>;
  /** Absolute; each checkout has its own (for example <checkout>/.hearsay). Data and password live here. */
  readonly stateFolder: string;
  /** Begin anew: drop the data first. Refused where a database is configured. */
  readonly fresh: boolean;
  /** The data is thrown away at stop() (tests): nothing is shared with anybody, stateFolder is not used. */
  readonly temporary: boolean;
  /** Uses the database that another process runs for this checkout, where one does; it stays that process's to end. */
  readonly joins?: boolean;
  /** Told which way is tried, why it failed, which is next, and how downloads go. */
  readonly log: (line: string) => void;
  /** The variables that Java, Maven, and the places of the cache and of temporary data depend on, for example process.env. */
  readonly env: NodeJS.ProcessEnv;
  /** Restricts the ways that are tried, in the order of the ways; both where it is absent. */
  readonly ways?: readonly ('docker' | 'java')[];
}

/**
 * Returns a database that answers over Bolt, or the configured one as it is. Throws NoDatabaseError where no way
 * works, CONFLICT where this checkout's database runs already, INVALID_INPUT where `fresh` meets a configured one.
 * The second argument is for tests of this function.
 */
export async function findDatabase(
  options: FindDatabaseOptions,
  allWays: readonly Way[] = [docker, java],
): Promise<FoundDatabase> {
  if (options.configured !== undefined) return useConfigured(options.configured, options);
  const ways = allWays.filter(({ name }) => options.ways?.includes(name) ?? true);
  const place = options.temporary
    ? await temporaryPlace(options.env)
    : await checkoutPlace(options.stateFolder);
  if (options.joins === true) {
    const joined = await joinRunning(place, options.log);
    if (joined !== null) return joined;
  }
  const { env, log } = options;
  let lock: CheckoutLock | null = null;
  let started: Started | null = null;
  try {
    if (!place.isTemporary) lock = await takeLock(place, log);
    const noteProcess = async (pid: number): Promise<void> => lock?.noteProcess(pid);
    const request = { place, password: await passwordOf(place), env, log, noteProcess };
    started = await startFirstThatWorks(ways, request, options.fresh);
    const { way, server } = started;
    if (!place.isTemporary) await rememberWay(place, way, log);
    await lock?.noteUri(server.uri);
    return toFound(
      started,
      request.password,
      once(() => end(server, lock, place)),
    );
  } catch (cause) {
    await end(started?.server ?? null, lock, place);
    throw cause;
  }
}

interface Started {
  readonly way: Way;
  readonly server: RunningServer;
}

function useConfigured(
  configured: NonNullable<FindDatabaseOptions['configured']>,
  { fresh, log }: FindDatabaseOptions,
): FoundDatabase {
  if (fresh) {
    throw invalidInput(
      'A database that NEO4J_URI names is never emptied from here: only one that was started here can begin anew. ' +
        'Unset NEO4J_URI, or empty that database yourself.',
    );
  }
  log(`Database: ${configured.uri} (NEO4J_URI)`);
  return { ...configured, way: 'configured', startedByUs: false, stop: () => Promise.resolve() };
}

async function joinRunning(place: Place, log: (line: string) => void): Promise<FoundDatabase | null> {
  const uri = await findRunningUri(place);
  if (uri === null) return null;
  log(`Database: ${uri}, which runs for this checkout already`);
  const password = await passwordOf(place);
  return {
    uri,
    username,
    password,
    database,
    way: 'running',
    startedByUs: false,
    stop: () => Promise.resolve(),
  };
}

async function startFirstThatWorks(
  ways: readonly Way[],
  request: StartRequest,
  fresh: boolean,
): Promise<Started> {
  const failed: FailedWay[] = [];
  for (const [index, way] of ways.entries()) {
    const outcome = await tryWay(way, request, fresh);
    if (typeof outcome !== 'string') {
      if (fresh) await dropDataOfOthers(ways.slice(index + 1), request);
      return { way, server: outcome };
    }
    failed.push({ way, reason: outcome });
    const next = ways[index + 1];
    request.log(`${way.title}: ${outcome}${next === undefined ? '' : `\nNext: ${next.title}`}`);
  }
  throw new NoDatabaseError(failed);
}

/** The server, or why there is none. */
async function tryWay(way: Way, request: StartRequest, fresh: boolean): Promise<RunningServer | string> {
  const absence = await way.whyAbsent(request.env);
  if (absence !== null) return `not there: ${absence}`;
  const began = Date.now();
  request.log(`Database: trying ${way.title}`);
  try {
    if (fresh) await way.dropData(request);
    const server = await way.start(request);
    request.log(
      `Database: ${server.uri} by ${way.title}, after ${((Date.now() - began) / 1000).toFixed(1)} s`,
    );
    return server;
  } catch (cause) {
    return `failed: ${reasonOf(cause)}`;
  }
}

/** To begin anew is meant for the checkout: old data must not come back when another way is used later. */
async function dropDataOfOthers(ways: readonly Way[], request: StartRequest): Promise<void> {
  for (const way of ways) {
    await way.dropData(request).catch((cause: unknown) => {
      request.log(`${way.title}: its old data stays: ${reasonOf(cause)}`);
    });
  }
}

function toFound({ way, server }: Started, password: string, stop: () => Promise<void>): FoundDatabase {
  return { uri: server.uri, username, password, database, way: way.name, startedByUs: true, stop };
}

async function end(server: RunningServer | null, lock: CheckoutLock | null, place: Place): Promise<void> {
  try {
    await server?.stop();
  } finally {
    // The server is down: only now may another start have the data, or the folder go.
    await lock?.release();
    if (place.isTemporary) await rm(place.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function once(action: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => (done ??= action());
}
