/**
 * A headless Chromium for tests, from npm alone: the executable and the shared libraries that it needs come from
 * @sparticuz/chromium (Linux on x64), playwright-core drives it. HEARSAY_TEST_BROWSER may name another Chromium.
 */
import { execFile } from 'node:child_process';
import { access, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

interface Executable {
  readonly path: string;
  /** What the process needs to find its libraries and fonts. */
  readonly environment: Readonly<Record<string, string>>;
}

const run = promisify(execFile);
const modules = join(import.meta.dirname, '..', '..', 'node_modules');

const switches = [
  // Chromium refuses to run as root inside its sandbox, and containers seldom allow the sandbox to others.
  '--no-sandbox',
  '--disable-gpu',
  // /dev/shm is 64 MB in a container.
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  // Nothing but this machine has an address, so a test cannot reach another host even by mistake.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/**
 * Starts a browser with a profile of its own, which its `close()` removes. The first call on a machine unpacks
 * Chromium (200 MB, 2 s). Throws where it cannot run, with what to do about it; it never skips.
 */
export async function openBrowser(): Promise<Browser> {
  const { path, environment } = await findExecutable();
  try {
    return await chromium.launch({
      executablePath: path,
      args: switches,
      env: { ...definedVariables(), ...environment },
      timeout: 60_000,
    });
  } catch (cause) {
    throw new Error(await explainFailedStart(path, environment), { cause });
  }
}

async function findExecutable(): Promise<Executable> {
  const path = process.env['HEARSAY_TEST_BROWSER'];
  if (path !== undefined && path !== '') return { path, environment: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `No browser for ${process.platform} on ${process.arch} comes with npm. ` +
        'Set HEARSAY_TEST_BROWSER to the path of a Chromium or Chrome, then run the tests again.',
    );
  }
  return unpackedChromium();
}

/** Unpacks once for each version, next to the package; who comes second uses what the first has put in place. */
async function unpackedChromium(): Promise<Executable> {
  const folder = join(modules, '.cache', `hearsay-chromium-${await packageVersion()}`);
  if (!(await exists(folder))) await unpackInto(folder);
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH'] ?? ''];
  return {
    path: join(folder, 'chromium'),
    environment: {
      LD_LIBRARY_PATH: libraries.filter((path) => path !== '').join(':'),
      ...((await exists('/etc/fonts')) ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') }),
    },
  };
}

async function packageVersion(): Promise<string> {
  try {
    const text = await readFile(join(modules, '@sparticuz', 'chromium', 'package.json'), 'utf8');
    return (JSON.parse(text) as { readonly version: string }).version;
  } catch (cause) {
    throw new Error('The package @sparticuz/chromium is missing. Run `npm ci`, then run the tests again.', {
      cause,
    });
  }
}

/**
 * The package unpacks into the temporary folder of its process, and its libraries only where it believes itself
 * on Amazon's Lambda; so a process of its own is told both. Put in place by renaming, so that no test process
 * ever starts half a browser.
 */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(join(folder, '..'), { recursive: true });
  const unpacking = await mkdtemp(`${folder}-unpacking-`);
  const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
  const environment = {
    ...definedVariables(),
    TMPDIR: unpacking,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x',
  };
  try {
    const options = { cwd: import.meta.dirname, env: environment };
    await run(process.execPath, ['--input-type=module', '--eval', script], options);
    await rename(unpacking, folder);
  } catch (cause) {
    await rm(unpacking, { recursive: true, force: true });
    if (await exists(folder)) return;
    throw new Error(`Chromium cannot be unpacked into ${folder}: 210 MB must be free there.`, { cause });
  }
}

async function explainFailedStart(path: string, environment: Executable['environment']): Promise<string> {
  const missing = await missingLibraries(path, environment);
  return missing.length > 0
    ? `Chromium needs ${missing.join(', ')}. Run \`npx playwright-core install-deps chromium\` as root, ` +
        'then run the tests again.'
    : `Chromium at ${path} does not start; the cause is below. Set HEARSAY_TEST_BROWSER to the path of a Chromium ` +
        'or Chrome that starts on this machine, then run the tests again.';
}

async function missingLibraries(
  path: string,
  environment: Executable['environment'],
): Promise<readonly string[]> {
  try {
    const { stdout } = await run('ldd', [path], { env: { ...definedVariables(), ...environment } });
    return [...stdout.matchAll(/^\s*(\S+) => not found$/gm)].flatMap(([, library]) => library ?? []);
  } catch {
    return [];
  }
}

function definedVariables(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
