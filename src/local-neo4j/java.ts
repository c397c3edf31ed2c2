/** A database as a process of Java: Neo4j Community from the Maven repository that the machine's settings name. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { awaitBolt } from './await-bolt.ts';
import { findJava, findOnPath } from './java-installation.ts';
import { areLibrariesComplete, ensureLauncher, ensureLibraries, libraryFolder } from './java-libraries.ts';
import { startJavaServer } from './java-server.ts';
import { neo4jConf } from './neo4j-conf.ts';
import type { Place, RunningServer, StartRequest, Way } from './way.ts';

/** It listens by then: what is left is one connection. */
const boltMs = 20_000;

const homeOf = (place: Place): string => join(place.folder, 'neo4j');

/** The way by Java 17 or later; Maven is needed for the first start on a machine only. */
export const java: Way = {
  name: 'java',
  title: 'Java with Maven',
  howToGet:
    'install both: sudo apt-get install openjdk-17-jdk-headless maven (Debian, Ubuntu) or ' +
    'brew install openjdk@17 maven && export JAVA_HOME="$(brew --prefix openjdk@17)" (macOS)',
  whyAbsent,
  dropData: ({ place }) => rm(homeOf(place), { recursive: true, force: true, maxRetries: 5 }),
  start,
};

async function whyAbsent(env: NodeJS.ProcessEnv): Promise<string | null> {
  const found = await findJava(env);
  if (typeof found === 'string') return `Java 17 or later is needed: ${found}`;
  if ((await findOnPath('mvn', env)) === null && !(await areLibrariesComplete(env))) return 'no mvn on PATH';
  return null;
}

async function start({ place, password, env, log, noteProcess }: StartRequest): Promise<RunningServer> {
  const installation = await findJava(env);
  if (typeof installation === 'string') throw new Error(installation);
  await ensureLibraries(await findOnPath('mvn', env), env, log);
  const launcherFolder = await ensureLauncher(installation.javac, env);
  const home = homeOf(place);
  await mkdir(home, { recursive: true, mode: 0o700 });
  await writeFile(join(home, 'neo4j.conf'), neo4jConf);
  const server = await startJavaServer({
    java: installation.java,
    launcherFolder,
    libFolder: join(libraryFolder(env), 'lib'),
    home,
    logFile: join(place.folder, 'neo4j.log'),
    password,
    deletedAtEnd: place.isTemporary ? place.folder : null,
    env,
    log,
    noteProcess,
  });
  const uri = `bolt://127.0.0.1:${server.port}`;
  try {
    await awaitBolt(uri, password, boltMs);
  } catch (cause) {
    await server.stop();
    throw cause;
  }
  return { uri, stop: () => server.stop() };
}
