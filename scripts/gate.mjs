/**
 * The gate. `check` needs nothing but node_modules; `test` also starts a database and a browser. Every stage is run,
 * whatever the others found, and the last line is `N passed, N failed` over all: a tool counts as one, a test run as
 * many as it has tests.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const notes = mkdtempSync(join(tmpdir(), 'hearsay-gate-'));

const lingerMs = 15_000;

/** Process groups of what runs now, so that nothing outlives the gate. */
const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const group of running) process.kill(-group, signal);
    process.exit(130);
  });
}

// The longest first: two run at a time.
const tools = ['lint', 'types', 'format:check', 'imports', 'dead-code', 'generate:check'].map(tool);
const quickTests = [testRun('unit', 'property', 'contract')];
// One run, so one start of the database.
const databaseTests = [testRun('integration', 'e2e')];

function tool(name) {
  return { name, script: name, arguments: [], count: (code) => (code === 0 ? [1, 0] : [0, 1]) };
}

function testRun(...projects) {
  const report = join(notes, `${projects.join('-')}.json`);
  const options = ['--json', `--outputFile=${report}`, '--selectProjects', ...projects];
  return {
    name: `${projects.join(', ')} tests`,
    script: 'jest',
    report,
    // Tests that share a database take turns.
    arguments: ['--ci', ...(projects.includes('unit') ? [] : ['--runInBand']), ...options],
    count: (code) => countTests(report, code),
  };
}

/** A run that failed without a failed test (a set-up, a file that does not load) counts one. */
function countTests(report, code) {
  try {
    const results = JSON.parse(readFileSync(report, 'utf8'));
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    return [results.numPassedTests, code === 0 ? failed : Math.max(failed, 1)];
  } catch {
    return [0, 1];
  }
}

/** Runs one npm script and tells how it went; of one that passed, only a test run's words are shown. */
async function run(stage) {
  const started = performance.now();
  const { code, output } = await runScript(stage);
  const [passed, failed] = stage.count(code);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${stage.name} (${passed} passed, ${failed} failed, ${seconds} s)`,
  );
  if (failed > 0 || stage.script === 'jest') console.log(output.trimEnd());
  return { passed, failed };
}

async function runScript({ script, arguments: options, report }) {
  const child = spawn('npm', ['run', '--silent', script, '--', ...options], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  running.add(child.pid);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const patience = setInterval(() => {
    if (report === undefined || !hasEnded(report)) return;
    output += `\nStill running ${lingerMs / 1000} s after its last test (jest --detectOpenHandles tells why): ended.\n`;
    process.kill(-child.pid, 'SIGKILL');
    clearInterval(patience);
  }, 1000);
  try {
    return {
      code: await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve)),
      output,
    };
  } finally {
    running.delete(child.pid);
    clearInterval(patience);
  }
}

/** A test run that wrote its report is over, whatever it left running. */
const hasEnded = (report) => existsSync(report) && Date.now() - statSync(report).mtimeMs > lingerMs;

/** Runs all, so many at a time. */
async function runAll(stages, atATime) {
  const left = [...stages];
  const results = [];
  const worker = async () => {
    for (let stage = left.shift(); stage !== undefined; stage = left.shift()) results.push(await run(stage));
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  return results;
}

const withDatabase = process.argv[2] === 'test';
const results = [
  ...(await runAll(tools, 2)),
  ...(await runAll(quickTests, 1)),
  ...(await runAll(withDatabase ? databaseTests : [], 1)),
];
rmSync(notes, { recursive: true });
const sum = (count) => results.reduce((total, result) => total + result[count], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
