/** Databases that are really started, by each way that this machine has. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { docker, dockerWay } from '../../../src/local-neo4j/docker.ts';
import {
  findDatabase,
  type FindDatabaseOptions,
  type FoundDatabase,
} from '../../../src/local-neo4j/find-database.ts';
import { java } from '../../../src/local-neo4j/java.ts';
import type { Way } from '../../../src/local-neo4j/way.ts';
import { environment } from '../../support/local-database.ts';

jest.setTimeout(300_000);

const ways: Way[] = [];
for (const way of [java, docker]) {
  const absence = await way.whyAbsent(environment);
  if (absence === null) ways.push(way);
  else console.warn(`${way.title} is NOT tested here: ${absence}`);
}
const has = (way: Way): boolean => ways.includes(way);

let folder: string;
let lines: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-started-'));
});

afterAll(async () => {
  for (const way of ways) await dropVolume(way);
  await rm(folder, { recursive: true });
});

const stateFolderOf = (way: Way): string => join(folder, way.name);

function optionsOf(way: Way, changes: Partial<FindDatabaseOptions> = {}): FindDatabaseOptions {
  return {
    stateFolder: stateFolderOf(way),
    fresh: false,
    temporary: false,
    log: (line) => void lines.push(line),
    env: environment,
    ways: [way.name],
    ...changes,
  };
}

async function start(way: Way, changes: Partial<FindDatabaseOptions> = {}): Promise<FoundDatabase> {
  lines = [];
  const began = Date.now();
  const found = await findDatabase(optionsOf(way, changes));
  console.info(`${way.title}: up after ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return found;
}

async function ask(found: FoundDatabase, text: string): Promise<unknown[]> {
  const driver = neo4j.driver(found.uri, neo4j.auth.basic(found.username, found.password));
  try {
    const { records } = await driver.executeQuery(text, {}, { database: found.database });
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

const write = (found: FoundDatabase): Promise<unknown[]> => ask(found, "CREATE (:Note {text: 'kept'})");
const read = (found: FoundDatabase): Promise<unknown[]> => ask(found, 'MATCH (n:Note) RETURN n.text AS text');

/** What a real start that drops its data does, without the start. */
async function dropVolume(way: Way): Promise<void> {
  const fails: Way = {
    ...way,
    whyAbsent: () => Promise.resolve(null),
    start: () => Promise.reject(new Error('-')),
  };
  await findDatabase(optionsOf(way, { fresh: true }), [fails]).catch(() => null);
}

/** Starts a database in a process of its own and kills that process, as the system does when memory is short. */
async function startInKilledProcess(way: Way): Promise<FoundDatabase> {
  const script = fileURLToPath(new URL('./start-and-wait.ts', import.meta.url));
  const { NODE_OPTIONS: _, ...env } = environment;
  const child = spawn(process.execPath, [script, way.name, stateFolderOf(way)], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const found = JSON.parse(line) as FoundDatabase;
  await write(found);
  child.kill('SIGKILL');
  await once(child, 'exit');
  return found;
}

function accepts(host: string, port: number): Promise<boolean> {
  const socket = connect({ host, port, timeout: 2_000 });
  return new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true));
    for (const event of ['error', 'timeout']) socket.once(event, () => resolve(false));
  }).finally(() => socket.destroy());
}

async function expectLoopbackOnly(found: FoundDatabase): Promise<void> {
  const addresses = Object.values(networkInterfaces()).flatMap((all = []) =>
    all.filter(({ internal }) => !internal),
  );
  expect(await accepts('127.0.0.1', portOf(found))).toBe(true);
  for (const { address } of addresses) expect(await accepts(address, portOf(found))).toBe(false);
}

const portOf = (found: FoundDatabase): number => Number(new URL(found.uri).port);

describe.each(ways)('a database by $title', (way) => {
  it('is reached from this machine alone, lets no second one start, and has its data when it is started again', async () => {
    const first = await start(way);
    await write(first);
    await expectLoopbackOnly(first);
    await expect(start(way)).rejects.toThrow(`process ${process.pid} runs the database ${first.uri}`);
    await first.stop();
    expect(await accepts('127.0.0.1', portOf(first))).toBe(false);
    const second = await start(way);
    expect(await read(second)).toEqual([{ text: 'kept' }]);
    await second.stop();
  });

  it('has its data when the process that started it was killed', async () => {
    await startInKilledProcess(way);
    const found = await start(way);
    expect(await read(found)).toEqual([{ text: 'kept' }, { text: 'kept' }]);
    await found.stop();
  });

  it('says what to do when its password file was lost, and begins anew when it is asked to', async () => {
    await writeFile(join(stateFolderOf(way), 'password'), 'another-password\n');
    await expect(start(way)).rejects.toThrow(/made with another password .* begin anew/);
    const found = await start(way, { fresh: true });
    expect(await read(found)).toEqual([]);
    await found.stop();
  });

  it('leaves nothing behind when it was temporary', async () => {
    // Of its own: another run may start databases in the shared one just now.
    const place = await mkdtemp(join(folder, 'temporary-'));
    const found = await start(way, { temporary: true, env: { ...environment, TMPDIR: place } });
    expect(await readdir(place)).toEqual([expect.stringMatching(/^hearsay-neo4j-/)]);
    await write(found);
    await found.stop();
    expect(await accepts('127.0.0.1', portOf(found))).toBe(false);
    expect(await readdir(place)).toEqual([]);
  });
});

if (has(java)) {
  it('a database by Java ends when the process that started it is killed', async () => {
    const found = await startInKilledProcess(java);
    const began = Date.now();
    while (Date.now() - began < 20_000 && (await accepts('127.0.0.1', portOf(found)))) await sleep(50);
    expect(await accepts('127.0.0.1', portOf(found))).toBe(false);
    console.info(`Java: gone ${Date.now() - began} ms after its parent`);
  });
}

if (has(docker) && has(java)) {
  it('an engine that cannot get the image says why, and Java is tried', async () => {
    lines = [];
    const found = await findDatabase(optionsOf(java, { temporary: true, ways: ['docker', 'java'] }), [
      dockerWay('neo4j:no-such-tag'),
      java,
    ]);
    expect(found.way).toBe('java');
    expect(lines.join('\n')).toMatch(
      /Docker: failed: the image neo4j:no-such-tag cannot be pulled: .*\nNext: Java/,
    );
    await found.stop();
  });
}
