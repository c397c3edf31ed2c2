import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, realpath, stat } from 'node:fs/promises';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { promisify } from 'node:util';

/** What Neo4j 5.26 needs at least. */
const oldestMajor = 17;

export interface JavaInstallation {
  readonly java: string;
  /** The compiler beside it; null where there is only a runtime. */
  readonly javac: string | null;
}

/** The first Java that is new enough, of JAVA_HOME and PATH; where there is none, what is there instead. */
export async function findJava(env: NodeJS.ProcessEnv): Promise<JavaInstallation | string> {
  const found: string[] = [];
  for (const java of await candidates(env)) {
    const major = await majorVersion(java, env);
    if (major === null) found.push(`${java} does not run`);
    else if (major < oldestMajor) found.push(`${java} is Java ${major}`);
    else return { java, javac: await findCompiler(java, env) };
  }
  return found.length === 0 ? 'no java in JAVA_HOME or on PATH' : found.join(', ');
}

/** The path of a program that PATH leads to, or null. */
export async function findOnPath(program: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  for (const folder of (env['PATH'] ?? '').split(delimiter)) {
    const file = join(folder, program);
    if (isAbsolute(folder) && (await isExecutable(file))) return file;
  }
  return null;
}

async function candidates(env: NodeJS.ProcessEnv): Promise<string[]> {
  const ofHome = env['JAVA_HOME'] ? join(env['JAVA_HOME'], 'bin', 'java') : null;
  const onPath = await findOnPath('java', env);
  return [
    ...(ofHome !== null && (await isExecutable(ofHome)) ? [ofHome] : []),
    ...(onPath === null ? [] : [onPath]),
  ];
}

/** Null where it does not run: macOS has a java that only says that there is none. */
async function majorVersion(java: string, env: NodeJS.ProcessEnv): Promise<number | null> {
  try {
    const { stdout, stderr } = await promisify(execFile)(java, ['-version'], { env, timeout: 20_000 });
    // "17.0.15", "21", "25-ea"; Java 8 calls itself "1.8.0", which is old enough as 1.
    const major = /version "(\d+)/.exec(stderr + stdout)?.[1];
    return major === undefined ? null : Number(major);
  } catch {
    return null;
  }
}

async function findCompiler(java: string, env: NodeJS.ProcessEnv): Promise<string | null> {
  const beside = join(dirname(await realpath(java)), 'javac');
  return (await isExecutable(beside)) ? beside : findOnPath('javac', env);
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
