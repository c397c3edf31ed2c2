/** `hearsay evaluate` as a shell runs it: others check the method with nothing but a file. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { runHearsay } from '../../support/run-hearsay.ts';

const patterns = fileURLToPath(new URL('../../fixtures/provenance_patterns.json', import.meta.url));

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearsay-evaluate-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('prints the file of patterns with the same figures, in an empty environment', async () => {
  const { code, stdout, stderr } = await runHearsay(['evaluate', patterns]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual(JSON.parse(await readFile(patterns, 'utf8')));
});

it('fills in what a file leaves to it: the same figures, where no case says what it expects', async () => {
  const file = JSON.parse(await readFile(patterns, 'utf8')) as { cases: Record<string, unknown>[] };
  const bare = join(folder, 'bare.json');
  await writeFile(
    bare,
    JSON.stringify({ ...file, cases: file.cases.map(({ expect: _, ...graph }) => graph) }),
  );
  const { stdout } = await runHearsay(['evaluate', bare]);
  expect(JSON.parse(stdout)).toEqual(file);
});

it.each([
  ['no JSON', '{', /^hearsay: The file is not JSON: [^\n]+\n$/],
  [
    'an edge to nobody',
    '{"cases":[{"name":"mine","nodes":{},"edges":[["a","b"]]}]}',
    /^hearsay: .*"mine"[^\n]*\n$/,
  ],
])('ends with 1 and one plain line on a file with %s', async (name, text, message) => {
  const path = join(folder, `${name}.json`);
  await writeFile(path, text);
  const { code, stdout, stderr } = await runHearsay(['evaluate', path]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(message);
});

it('ends with 1 and one plain line on a file that is not there', async () => {
  const { code, stdout, stderr } = await runHearsay(['evaluate', join(folder, 'nowhere.json')]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^hearsay: ENOENT[^\n]+\n$/);
});
