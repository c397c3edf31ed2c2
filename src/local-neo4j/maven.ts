import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { lastLines } from './last-lines.ts';

/** Pinned, so that every machine copies the same way; it runs on Maven 3.6.3 and later. */
const copyGoal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const progressMs = 5_000;
/** Maven names each file it fetches; a network that swallows packets would otherwise hold the start for ever. */
const stallMs = 120_000;

export interface CopyLibraries {
  readonly maven: string;
  readonly pom: string;
  readonly neo4jVersion: string;
  readonly target: string;
  readonly env: NodeJS.ProcessEnv;
  readonly log: (line: string) => void;
}

/** Copies what the pom needs at run time to the target folder; throws with Maven's own errors. */
export async function copyLibraries({
  maven,
  pom,
  neo4jVersion,
  target,
  env,
  log,
}: CopyLibraries): Promise<void> {
  const child = spawn(
    maven,
    // Batch mode; a download whose checksum is wrong is an error, not a warning.
    [
      '-B',
      '-C',
      '-f',
      pom,
      `-Dneo4j.version=${neo4jVersion}`,
      copyGoal,
      '-DincludeScope=runtime',
      `-DoutputDirectory=${target}`,
    ],
    { env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const stall = setTimeout(() => child.kill('SIGKILL'), stallMs);
  let downloads = 0;
  const report = setInterval(() => log(`Maven: ${downloads} files fetched`), progressMs);
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      stall.refresh();
      if (line.includes('Downloaded from')) downloads++;
      else lines.push(line);
    });
  }
  const end = await new Promise<string | null>((resolve) => {
    child.on('error', (cause) => resolve(cause.message));
    child.on('close', (code, signal) => resolve(code === 0 ? null : toReason(code, signal)));
  });
  clearTimeout(stall);
  clearInterval(report);
  if (end !== null) throw new Error(`Maven failed: ${end}\n${lastLines(toErrors(lines), 8)}`);
}

function toReason(code: number | null, signal: NodeJS.Signals | null): string {
  return signal === 'SIGKILL'
    ? `it was killed, or silent for ${stallMs / 1000} s`
    : `exit code ${code ?? signal}`;
}

/** Maven ends its errors with advice about its own switches: the first of them say what happened. */
function toErrors(lines: readonly string[]): string {
  const errors = lines.filter((line) => line.includes('ERROR'));
  return (errors.length > 0 ? errors.slice(0, 4) : lines.slice(-8)).join('\n');
}
