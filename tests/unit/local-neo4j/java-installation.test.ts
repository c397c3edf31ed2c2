import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findJava, findOnPath } from '../../../src/local-neo4j/java-installation.ts';

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'hearsay-java-')));
});
afterEach(() => rm(folder, { recursive: true }));

/** A folder with programs that print to standard error, as java does. */
async function programs(name: string, outputs: Readonly<Record<string, string>>): Promise<string> {
  const bin = join(folder, name, 'bin');
  await mkdir(bin, { recursive: true });
  for (const [program, output] of Object.entries(outputs)) {
    await writeFile(join(bin, program), `#!/bin/sh\necho '${output}' >&2\n`, { mode: 0o755 });
  }
  return bin;
}

describe('findJava', () => {
  it('takes Java 17 from PATH, with its compiler', async () => {
    const bin = await programs('jdk', { java: 'openjdk version "17.0.15" 2025-04-15', javac: '' });
    expect(await findJava({ PATH: bin })).toEqual({ java: join(bin, 'java'), javac: join(bin, 'javac') });
  });

  it('prefers JAVA_HOME', async () => {
    const bin = await programs('path', { java: 'openjdk version "17.0.1"' });
    const home = await programs('home', { java: 'openjdk version "21" 2023-09-19' });
    const found = await findJava({ PATH: bin, JAVA_HOME: join(folder, 'home') });
    expect(found).toEqual({ java: join(home, 'java'), javac: null });
  });

  it('passes by one in JAVA_HOME that is too old', async () => {
    const bin = await programs('path', { java: 'openjdk version "25-ea" 2025-09-16' });
    await programs('home', { java: 'java version "1.8.0_402"' });
    const found = await findJava({ PATH: bin, JAVA_HOME: join(folder, 'home') });
    expect(found).toMatchObject({ java: join(bin, 'java') });
  });

  it('says which are there where none is new enough', async () => {
    const bin = await programs('path', { java: 'openjdk version "11.0.2"' });
    await programs('home', { java: 'Unable to locate a Java Runtime.' });
    expect(await findJava({ PATH: bin, JAVA_HOME: join(folder, 'home') })).toBe(
      `${join(folder, 'home', 'bin', 'java')} does not run, ${join(bin, 'java')} is Java 11`,
    );
  });

  it('says that there is none', async () => {
    expect(await findJava({ PATH: folder })).toBe('no java in JAVA_HOME or on PATH');
    expect(await findJava({})).toBe('no java in JAVA_HOME or on PATH');
  });
});

describe('findOnPath', () => {
  it('passes by folders and files that cannot be run', async () => {
    await mkdir(join(folder, 'a', 'mvn'), { recursive: true });
    await mkdir(join(folder, 'b'));
    await writeFile(join(folder, 'b', 'mvn'), '');
    const bin = await programs('c', { mvn: '' });
    expect(await findOnPath('mvn', { PATH: [join(folder, 'a'), join(folder, 'b'), bin].join(':') })).toBe(
      join(bin, 'mvn'),
    );
  });
});
