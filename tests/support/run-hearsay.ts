/** The program as a shell runs it, to its end. */
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const hearsay = fileURLToPath(new URL('../../src/cli/hearsay.mjs', import.meta.url));

/** Runs it with these variables and no others, in a folder that has no .env; never rejects. */
export function runHearsay(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [hearsay, ...args],
      { env: { ...env }, cwd: tmpdir(), maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : Number(error.code ?? Number.NaN);
        resolve({ code, stdout, stderr });
      },
    );
  });
}
