import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, readFile, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  areLibrariesComplete,
  ensureLibraries,
  libraryFolder,
} from '../../../src/local-neo4j/java-libraries.ts';

let folder: string;
let env: NodeJS.ProcessEnv;
let lines: string[];
const log = (line: string): void => void lines.push(line);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-libraries-'));
  env = {
    PATH: process.execPath.replace(/\/[^/]*$/, ':/usr/bin:/bin'),
    XDG_CACHE_HOME: join(folder, 'cache'),
  };
  lines = [];
});
afterEach(() => rm(folder, { recursive: true }));

/** A Maven that keeps a count of its runs and does with the output folder what the script says. */
async function fakeMaven(script: string): Promise<string> {
  const file = join(folder, 'mvn');
  const head = `#!/bin/sh\necho run >>'${folder}/runs'\nfor a; do case $a in -DoutputDirectory=*) lib=\${a#*=};; esac; done\n`;
  await writeFile(file, head + script, { mode: 0o755 });
  return file;
}

const copies = 'mkdir -p "$lib"; echo one >"$lib/a.jar"; echo two >"$lib/b.jar"\n';
const runs = async (): Promise<number> =>
  (await readFile(join(folder, 'runs'), 'utf8')).split('\n').length - 1;
const cached = (): Promise<string[]> => readdir(join(folder, 'cache', 'hearsay'));

describe('the libraries', () => {
  it('are fetched once', async () => {
    const maven = await fakeMaven(copies);
    expect(await areLibrariesComplete(env)).toBe(false);
    await ensureLibraries(maven, env, log);
    await ensureLibraries(maven, env, log);
    expect(await runs()).toBe(1);
    expect(await areLibrariesComplete(env)).toBe(true);
  });

  it('need no Maven once they are complete', async () => {
    await ensureLibraries(await fakeMaven(copies), env, log);
    await ensureLibraries(null, env, log);
    await expect(ensureLibraries(null, { HOME: folder }, log)).rejects.toThrow('no mvn on PATH');
  });

  it('are fetched again when one is cut short', async () => {
    const maven = await fakeMaven(copies);
    await ensureLibraries(maven, env, log);
    await writeFile(join(libraryFolder(env), 'lib', 'a.jar'), 'o');
    await ensureLibraries(maven, env, log);
    expect(await runs()).toBe(2);
    expect(await areLibrariesComplete(env)).toBe(true);
    expect(await cached()).toHaveLength(1);
    expect(lines.join('\n')).toMatch(/missing or changed/);
  });

  it('are not there after a Maven that fails in the midst, whose errors are quoted', async () => {
    const maven = await fakeMaven(`${copies}echo '[ERROR] Could not transfer artifact'; exit 1\n`);
    await expect(ensureLibraries(maven, env, log)).rejects.toThrow(
      /Maven failed: exit code 1\n.*Could not transfer artifact/,
    );
    expect(await areLibrariesComplete(env)).toBe(false);
    expect(await cached()).toEqual([]);
  });

  it('are not there after a Maven that does not run', async () => {
    await expect(ensureLibraries(join(folder, 'absent'), env, log)).rejects.toThrow(/Maven failed: .*ENOENT/);
    expect(await areLibrariesComplete(env)).toBe(false);
  });

  it('are whole when two first starts fetch them at once', async () => {
    const maven = await fakeMaven(`${copies}sleep 0.3\n`);
    await Promise.all([ensureLibraries(maven, env, log), ensureLibraries(maven, env, log)]);
    expect(await runs()).toBe(2);
    expect(await areLibrariesComplete(env)).toBe(true);
    expect(await cached()).toHaveLength(1);
  });

  it('are fetched beside what a killed download left, which is removed after a day', async () => {
    const recent = `${libraryFolder(env)}.partial-recent`;
    const old = `${libraryFolder(env)}.partial-old`;
    await mkdir(join(recent, 'lib'), { recursive: true });
    await mkdir(join(old, 'lib'), { recursive: true });
    const twoDaysAgo = Date.now() / 1000 - 2 * 86_400;
    await utimes(old, twoDaysAgo, twoDaysAgo);
    await ensureLibraries(await fakeMaven(copies), env, log);
    expect((await cached()).sort()).toEqual(['neo4j-5.26.31', 'neo4j-5.26.31.partial-recent']);
  });

  it('are beside the user where XDG_CACHE_HOME is not absolute', () => {
    expect(libraryFolder({ HOME: '/home/a', XDG_CACHE_HOME: 'cache' })).toBe(
      '/home/a/.cache/hearsay/neo4j-5.26.31',
    );
  });
});
