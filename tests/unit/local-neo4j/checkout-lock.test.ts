import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, readdir, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeLock } from '../../../src/local-neo4j/checkout-lock.ts';
import { identify, isRunning, type ProcessIdentity } from '../../../src/local-neo4j/process-identity.ts';
import type { Place } from '../../../src/local-neo4j/way.ts';

let place: Place;
let lines: string[];
let children: ChildProcess[];
const log = (line: string): void => void lines.push(line);
const lockFile = (number = 1): string => join(place.folder, 'lock', `${number}.json`);

beforeEach(async () => {
  place = {
    folder: await realpath(await mkdtemp(join(tmpdir(), 'hearsay-lock-'))),
    id: 'x',
    isTemporary: false,
  };
  await mkdir(join(place.folder, 'lock'));
  lines = [];
  children = [];
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(place.folder, { recursive: true });
});

async function sleeper(): Promise<{ child: ChildProcess; identity: ProcessIdentity }> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
  children.push(child);
  await once(child, 'spawn');
  const identity = await identify(child.pid ?? 0);
  if (identity === null) throw new Error('The child cannot be identified');
  return { child, identity };
}

async function writeLock(holder: ProcessIdentity, server: ProcessIdentity | null = null): Promise<void> {
  const lock = { holder, since: '2026-01-01T00:00:00.000Z', uri: 'bolt://127.0.0.1:1234', server };
  await writeFile(lockFile(), `${JSON.stringify(lock)}\n`);
}

describe('the lock of a checkout', () => {
  it('of a running process is refused with its pid and URI', async () => {
    const { identity } = await sleeper();
    await writeLock(identity);
    await expect(takeLock(place, log)).rejects.toThrow(
      new RegExp(`process ${identity.pid} runs the database bolt://127.0.0.1:1234`),
    );
  });

  it('that a crash left does not block', async () => {
    const { child, identity } = await sleeper();
    child.kill('SIGKILL');
    await once(child, 'exit');
    await writeLock(identity);
    const lock = await takeLock(place, log);
    expect(JSON.parse(await readFile(lockFile(2), 'utf8'))).toMatchObject({ holder: { pid: process.pid } });
    await lock.release();
  });

  it('does not block when its pid belongs to another process by now', async () => {
    await writeLock({ pid: process.pid, began: 'another time' });
    await (await takeLock(place, log)).release();
  });

  it.each(['', 'no JSON', '{}'])('that holds %j does not block', async (text) => {
    await writeFile(lockFile(), text);
    await (await takeLock(place, log)).release();
  });

  it('can be taken again once it is released', async () => {
    for (let round = 0; round < 3; round++) await (await takeLock(place, log)).release();
    expect(await readdir(join(place.folder, 'lock'))).toEqual(['3.json']);
  });

  it('is got by one of many that try at once, whatever lay there before', async () => {
    await writeLock({ pid: process.pid, began: 'another time' });
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(place, log)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await readdir(join(place.folder, 'lock'))).toEqual(['2.json']);
  });

  it('waits for the database that a killed holder left', async () => {
    const { child, identity } = await sleeper();
    await writeLock({ pid: process.pid, began: 'another time' }, identity);
    setTimeout(() => child.kill('SIGKILL'), 500);
    await (await takeLock(place, log)).release();
    expect(await isRunning(identity)).toBe(false);
    expect(lines.join()).toMatch(new RegExp(`process ${identity.pid}, which is shutting down`));
  });
});

describe('the identity of a process', () => {
  it('is the same each time it is asked', async () => {
    expect(await identify(process.pid)).toEqual(await identify(process.pid));
    expect(await identify(process.pid)).not.toBeNull();
  });

  it('is null for a pid that nobody has', async () => {
    expect(await identify(2 ** 30)).toBeNull();
  });
});
