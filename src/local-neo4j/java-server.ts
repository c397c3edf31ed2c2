import { spawn, type ChildProcess } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import type { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { lastLines } from './last-lines.ts';
import { reasonOf } from './reason.ts';

const startMs = 90_000;
const stopMs = 20_000;

/** The sizes suit a laptop with two cores; the openings are those that Neo4j's own scripts ask for. */
const javaOptions = [
  '-Xms256m',
  '-Xmx768m',
  '-Dfile.encoding=UTF-8',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
  '--enable-native-access=ALL-UNNAMED',
];

export interface JavaServerOptions {
  readonly java: string;
  readonly launcherFolder: string;
  readonly libFolder: string;
  /** Holds neo4j.conf; the data comes beside it. */
  readonly home: string;
  readonly logFile: string;
  readonly password: string;
  /** Deleted by the server at its end, which we may not live to see; null to keep everything. */
  readonly deletedAtEnd: string | null;
  readonly env: NodeJS.ProcessEnv;
  readonly log: (line: string) => void;
  readonly noteProcess: (pid: number) => Promise<void>;
}

export interface JavaServer {
  readonly port: number;
  /** Asks it to end, waits, and kills it after a grace period. */
  stop(): Promise<void>;
}

/** Starts the server's process and returns when it listens; throws with the end of its log, leaving nothing behind. */
export async function startJavaServer(options: JavaServerOptions): Promise<JavaServer> {
  const { child, input } = await launch(options);
  let isMeant = false;
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', (code, signal) => {
      if (!isMeant) options.log(`Neo4j has ended by itself (${code ?? signal}): see ${options.logFile}`);
      resolve();
    });
  });
  const stop = async (): Promise<void> => {
    isMeant = true;
    await stopChild(child, input, ended, options.log);
  };
  try {
    if (child.pid !== undefined) await options.noteProcess(child.pid);
    return { port: await awaitPort(child, options.logFile), stop };
  } catch (cause) {
    await stop();
    const output = lastLines(await readFile(options.logFile, 'utf8'));
    throw new Error(`${reasonOf(cause)}. Its log ends:\n${output}`, {
      cause,
    });
  }
}

async function launch(options: JavaServerOptions): Promise<{ child: ChildProcess; input: Writable }> {
  const { java, launcherFolder, libFolder, home, deletedAtEnd } = options;
  const classPath = `${launcherFolder}${delimiter}${join(libFolder, '*')}`;
  const server = ['-cp', classPath, 'Neo4jServer', home, ...(deletedAtEnd === null ? [] : [deletedAtEnd])];
  const logFile = await open(options.logFile, 'w', 0o600);
  try {
    const child = spawn(java, [...javaOptions, ...server], {
      cwd: home,
      env: options.env,
      stdio: ['pipe', logFile.fd, logFile.fd],
      // Its own session: Ctrl-C at the terminal reaches us alone, and we end the database after our last request.
      detached: true,
    });
    // A caller that forgets stop() can still end; the closed input then ends the server.
    child.unref();
    // A server that dies at once must not bring us down with EPIPE; its exit is told above.
    const input = child.stdin;
    if (input === null) throw new Error('Neo4j was started without an input');
    input.on('error', () => {});
    input.write(`${options.password}\n`);
    return { child, input };
  } finally {
    await logFile.close();
  }
}

async function awaitPort(child: ChildProcess, logFile: string): Promise<number> {
  const deadline = Date.now() + startMs;
  while (Date.now() < deadline) {
    const port = /^bolt port (\d+)$/m.exec(await readFile(logFile, 'utf8'))?.[1];
    if (port !== undefined) return Number(port);
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null)
      throw new Error('Neo4j ended while it started');
    await sleep(100);
  }
  throw new Error(`Neo4j does not listen after ${startMs / 1000} s`);
}

async function stopChild(
  child: ChildProcess,
  input: Writable,
  ended: Promise<void>,
  log: (line: string) => void,
): Promise<void> {
  input.end();
  // Referenced while we wait: the process must not end before its database has.
  const timer = setTimeout(() => {
    log(`Neo4j (process ${child.pid}) did not end within ${stopMs / 1000} s: killing it`);
    child.kill('SIGKILL');
  }, stopMs);
  await ended;
  clearTimeout(timer);
}
