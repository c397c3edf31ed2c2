import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const script = fileURLToPath(new URL('../../../scripts/make-secrets.mjs', import.meta.url));

let folder: string;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'hearsay-secrets-')), 'secrets');
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

const make = (): Promise<{ stdout: string; stderr: string }> =>
  promisify(execFile)(process.execPath, [script, folder]);
const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');
const modeOf = async (path: string): Promise<number> => (await stat(path)).mode & 0o777;

it('makes one random password, bare and as Neo4j wants it', async () => {
  await make();
  const password = await read('neo4j-password');
  expect(password).toMatch(/^[0-9a-f]{48}$/);
  expect(await read('neo4j-auth')).toBe(`neo4j/${password}`);
});

it('closes the folder to others on this machine, and opens the files to the users of the containers', async () => {
  await make();
  expect(await modeOf(folder)).toBe(0o700);
  expect(await modeOf(join(folder, 'neo4j-password'))).toBe(0o644);
  expect(await modeOf(join(folder, 'neo4j-auth'))).toBe(0o644);
});

it('overwrites nothing and prints no password', async () => {
  const { stdout } = await make();
  const before = await read('neo4j-password');
  await make();
  expect(await read('neo4j-password')).toBe(before);
  expect(stdout).not.toContain(before);
});

it('makes a file that was lost of the one that is left', async () => {
  await make();
  const [password, auth] = [await read('neo4j-password'), await read('neo4j-auth')];
  await rm(join(folder, 'neo4j-password'));
  await make();
  expect(await read('neo4j-password')).toBe(password);
  await rm(join(folder, 'neo4j-auth'));
  await make();
  expect(await read('neo4j-auth')).toBe(auth);
});

it('refuses two files that disagree', async () => {
  await make();
  await writeFile(join(folder, 'neo4j-password'), 'another-password');
  await expect(make()).rejects.toMatchObject({ stderr: expect.stringContaining('not the same password') });
});

it('writes nothing into a folder that is open to others', async () => {
  await mkdir(folder);
  await chmod(folder, 0o755);
  await expect(make()).rejects.toMatchObject({ stderr: expect.stringContaining('is open to others') });
  expect(await readdir(folder)).toEqual([]);
});
