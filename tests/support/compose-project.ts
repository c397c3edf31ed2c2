/** The compose set-up as a project of its own: its name, image, secrets and port belong to one test run. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Environment } from '../../src/config.ts';
import { environment } from './local-database.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

export interface ComposeProject {
  /** Of all that is made: containers, volumes, networks, the image. */
  readonly name: string;
  /** Runs docker-compose on the project; returns its standard output, or throws with its standard error. */
  readonly compose: (...words: string[]) => Promise<string>;
  /** The same, with other variables. */
  readonly composeWith: (changes: Environment, ...words: string[]) => Promise<string>;
  /** Runs docker; the same. */
  readonly docker: (...words: string[]) => Promise<string>;
  /** Where the server is published at present, without a slash at its end. */
  readonly url: () => Promise<string>;
  /** Removes all that was made, in the engine and here. */
  readonly remove: () => Promise<void>;
}

/**
 * Makes the secrets of a project with an unused name; starts nothing. Throws where there is no engine or no Compose:
 * tests are never skipped.
 */
export async function openComposeProject(name: string): Promise<ComposeProject> {
  const program = await findCompose();
  const folder = await mkdtemp(join(tmpdir(), `${name}-`));
  const secrets = join(folder, 'secrets');
  await run(process.execPath, [join(root, 'scripts/make-secrets.mjs'), secrets]);
  const env = {
    ...environment,
    COMPOSE_PROJECT_NAME: name,
    HEARSAY_IMAGE: name,
    HEARSAY_SECRETS: secrets,
    HEARSAY_EXAMPLES: '',
    // Docker chooses one that is free, so two runs never race for it.
    PORT: '0',
    LOG_LEVEL: '',
  };
  const execute = async (
    [file = '', ...words]: readonly string[],
    changes: Environment = {},
  ): Promise<string> =>
    (await run(file, words, { cwd: root, env: { ...env, ...changes }, maxBuffer: 64 * 1024 * 1024 })).stdout;
  const compose = (...words: string[]): Promise<string> => execute([...program, ...words]);
  const docker = (...words: string[]): Promise<string> => execute(['docker', ...words]);
  return {
    name,
    compose,
    composeWith: (changes, ...words) => execute([...program, ...words], changes),
    docker,
    url: async () => `http://${(await compose('port', 'server', '4000')).trim()}`,
    remove: async () => {
      await compose('down', '--volumes', '--timeout', '5');
      await docker('image', 'rm', name).catch(unlessMissing);
      await rm(folder, { recursive: true });
    },
  };
}

/** The words that Compose is called by here: Debian's is a program, Docker's own a word of `docker`. */
async function findCompose(): Promise<readonly string[]> {
  await run('docker', ['info', '--format', '{{.ServerVersion}}']).catch((cause: unknown) => {
    throw new Error(
      'No Docker engine answers (`docker info` fails): these tests build and start containers.',
      {
        cause,
      },
    );
  });
  for (const words of [['docker-compose'], ['docker', 'compose']]) {
    const [file = '', ...rest] = words;
    const found = await run(file, [...rest, 'version']).catch(() => null);
    if (found !== null) return words;
  }
  throw new Error('No Compose: neither `docker-compose version` nor `docker compose version` runs here.');
}

function unlessMissing(cause: unknown): void {
  if (!String(cause).includes('No such image')) throw cause;
}
