/** Neo4j's jars and our compiled launcher, fetched and compiled once a machine. */
import { execFile } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { copyFile, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { cacheRoot, makeWhole } from './cache-folder.ts';
import { copyLibraries } from './maven.ts';
import { neo4jVersion } from './neo4j-version.ts';

const source = join(import.meta.dirname, 'Neo4jServer.java');
const pom = join(import.meta.dirname, 'pom.xml');
const sizesSchema = z.record(z.string(), z.number());

export const libraryFolder = (env: NodeJS.ProcessEnv): string =>
  join(cacheRoot(env), `neo4j-${neo4jVersion}`);

/** True where every jar that was fetched is there with its size. */
export async function areLibrariesComplete(env: NodeJS.ProcessEnv): Promise<boolean> {
  const folder = libraryFolder(env);
  try {
    const expected = sizesSchema.parse(JSON.parse(await readFile(join(folder, 'jars.json'), 'utf8')));
    const actual = await jarSizes(join(folder, 'lib'));
    return Object.entries(expected).every(([jar, size]) => actual[jar] === size);
  } catch {
    return false;
  }
}

/** Fetches the jars where they are not complete, with the Maven of that path. */
export async function ensureLibraries(
  maven: string | null,
  env: NodeJS.ProcessEnv,
  log: (line: string) => void,
): Promise<void> {
  if (await areLibrariesComplete(env)) return;
  if (maven === null) throw new Error('no mvn on PATH');
  const folder = libraryFolder(env);
  await moveDamagedAway(folder, log);
  log(`Java: fetching Neo4j ${neo4jVersion} with Maven, about 120 MB, once a machine, to ${folder}`);
  await makeWhole(folder, async (partial) => {
    // Maven looks for project settings around its pom: a copy keeps it from finding anybody's.
    await copyFile(pom, join(partial, 'pom.xml'));
    const lib = join(partial, 'lib');
    await copyLibraries({ maven, pom: join(partial, 'pom.xml'), neo4jVersion, target: lib, env, log });
    await writeFile(join(partial, 'jars.json'), JSON.stringify(await jarSizes(lib)));
  });
}

async function moveDamagedAway(folder: string, log: (line: string) => void): Promise<void> {
  const damaged = `${folder}.damaged-${randomUUID()}`;
  const wasThere = await rename(folder, damaged).then(
    () => true,
    () => false,
  );
  if (!wasThere) return;
  log(`Java: files are missing or changed in ${folder}: fetching them again`);
  await rm(damaged, { recursive: true, force: true });
}

async function jarSizes(lib: string): Promise<Record<string, number>> {
  const jars = (await readdir(lib)).filter((name) => name.endsWith('.jar'));
  return Object.fromEntries(
    await Promise.all(jars.map(async (jar) => [jar, (await stat(join(lib, jar))).size] as const)),
  );
}

/** The folder of the compiled launcher: compiled once, which saves a second or two at each start. */
export async function ensureLauncher(javac: string | null, env: NodeJS.ProcessEnv): Promise<string> {
  const hash = createHash('sha256')
    .update(await readFile(source))
    .digest('hex')
    .slice(0, 12);
  const folder = `${libraryFolder(env)}-launcher-${hash}`;
  if (await exists(join(folder, 'Neo4jServer.class'))) return folder;
  if (javac === null) throw new Error('this Java is a runtime without the compiler javac');
  await makeWhole(folder, async (partial) => {
    const classPath = join(libraryFolder(env), 'lib', '*');
    await promisify(execFile)(javac, ['--release', '17', '-cp', classPath, '-d', partial, source], { env });
  });
  return folder;
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
