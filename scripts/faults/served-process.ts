/** The real service as a process of its own, which can be killed. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Address } from './address.ts';

export interface ServedProcess {
  readonly url: string;
  /** Without a word to it: SIGKILL. Resolves when it is gone. */
  readonly kill: () => Promise<void>;
  /** In order: SIGTERM. */
  readonly stop: () => Promise<void>;
}

const hearsay = fileURLToPath(new URL('../../src/cli/hearsay.mjs', import.meta.url));
const startMs = 60_000;

/** Starts `hearsay serve` on a free port; it does nothing by itself but answer. */
export async function startServed(address: Address): Promise<ServedProcess> {
  const child = spawn(process.execPath, [hearsay, 'serve'], {
    env: {
      PORT: '0',
      ANALYSIS_POLL_SECONDS: '0',
      NEO4J_URI: address.uri,
      NEO4J_USERNAME: address.username,
      NEO4J_PASSWORD: address.password,
      NEO4J_DATABASE: address.database,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  try {
    const url = await urlOf(child);
    return { url, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
  } catch (error) {
    await end('SIGKILL');
    throw error;
  }
}

/** From its log, which is read on: a pipe that nobody reads would stop it. */
function urlOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    let isKnown = false;
    const timer = setTimeout(() => reject(new Error('the service does not listen')), startMs);
    child.once('exit', () => reject(new Error(`the service has ended: ${output}`)));
    child.stdout?.on('data', (bytes: Buffer) => {
      if (isKnown) return;
      output += bytes.toString();
      const url = /"url":"(http:[^"]+)"/.exec(output)?.[1];
      if (url === undefined) return;
      isKnown = true;
      clearTimeout(timer);
      resolve(url);
    });
  });
}
