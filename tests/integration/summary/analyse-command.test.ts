/** `hearsay analyse`: killed at any time it goes on, and what it leaves is what a new analysis gives. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { openServices } from '../../../src/open-services.ts';
import type { OpenServices } from '../../../src/open-services.ts';
import { environment } from '../../support/local-database.ts';
import { emptyTestDatabase, openTestDriver, silentLog, testConnection } from '../../support/test-graph.ts';
import { importRecords } from '../graphql/import-records.ts';
import { worldRecord } from '../../bench/graphs/world.ts';

const hearsay = fileURLToPath(new URL('../../../src/cli/hearsay.mjs', import.meta.url));
const RECORDS = 40;
const CLAIMS = RECORDS * 50;

let services: OpenServices;
let driver: Driver;
beforeAll(async () => {
  services = openServices(testConnection(), silentLog);
  driver = openTestDriver();
  await emptyTestDatabase();
  await importRecords(...Array.from({ length: RECORDS }, (_, n) => worldRecord(n)));
}, 300_000);
afterAll(async () => {
  await services.close();
  await driver.close();
});
beforeEach(async () => {
  await driver.executeQuery('MATCH (n:ClaimSummary|AnalysisState) DELETE n');
});

async function countSummaries(): Promise<number> {
  const { records } = await driver.executeQuery('MATCH (s:ClaimSummary) RETURN count(s) AS n');
  return Number(records[0]?.get('n'));
}

interface Ended {
  readonly output: string;
  readonly code: number | null;
}

/** Runs the command, and kills it as soon as there are so many summaries. */
async function analyse(options: readonly string[] = [], killAt = Infinity): Promise<Ended> {
  const { uri, username, database, password } = testConnection();
  const { NODE_OPTIONS: _, ...rest } = environment;
  const neo4j = {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
  const child = spawn(process.execPath, [hearsay, 'analyse', ...options], { env: { ...rest, ...neo4j } });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  for (let isRunning = true; isRunning && killAt < Infinity;) {
    isRunning = await Promise.race([
      ended.then(() => false),
      new Promise<true>((go) => setTimeout(go, 5, true)),
    ]);
    if (isRunning && (await countSummaries()) >= killAt) {
      child.kill('SIGKILL');
      break;
    }
  }
  return { code: await ended, output };
}

async function differences(): Promise<string[]> {
  const found: string[] = [];
  for await (const { claimId, detail } of services.summaries.compare()) found.push(`${claimId}: ${detail}`);
  return found;
}

it('goes on where it was killed, again and again, and ends with what a new analysis gives', async () => {
  let kept = 0;
  for (const killAt of [1, 600, 1_400]) {
    expect((await analyse([], killAt)).code).toBeNull();
    const after = await countSummaries();
    expect(after).toBeGreaterThanOrEqual(kept);
    expect(after).toBeLessThan(CLAIMS);
    kept = after;
    // What is half done is never passed off as done.
    expect((await services.summaries.settle(0))?.stale).toBeGreaterThan(0);
  }
  const { output, code } = await analyse();
  expect(code).toBe(0);
  const [, made] = /([\d,]+) claims analysed in [\d.]+ s\./.exec(output) ?? [];
  expect(Number(made?.replaceAll(',', ''))).toBeLessThanOrEqual(CLAIMS - kept);
  expect(await countSummaries()).toBe(CLAIMS);
  expect(await differences()).toEqual([]);
  expect(await services.summaries.settle(0)).toBeNull();
}, 300_000);

it('makes all anew where it is told to, and shows how far it is', async () => {
  await services.summaries.analyse({ all: false });
  await driver.executeQuery('MATCH (s:ClaimSummary) SET s.upper = 77');
  expect(await differences()).toHaveLength(CLAIMS);
  const { output } = await analyse(['--all']);
  expect(output).toMatch(/rebuilding: 2000 of 2000 claims/);
  expect(output).toMatch(/2,000 claims analysed/);
  expect(await differences()).toEqual([]);
}, 300_000);

const stop = new AbortController();
const stopAfter =
  (claims: number) =>
  (_: string, done: number): void => {
    if (done >= claims) stop.abort();
  };

it('goes on making all anew where that was killed, without saying that what is fresh is not', async () => {
  await services.summaries.analyse({ all: false });
  await driver.executeQuery('MATCH (s:ClaimSummary) SET s.upper = 77');
  await services.summaries.analyse({ all: true, progress: stopAfter(600), signal: stop.signal });
  expect(await services.summaries.settle(60_000)).toBeNull();
  const left = (await differences()).length;
  expect(left).toBe(CLAIMS - 600);
  expect((await analyse()).output).toMatch(/1,400 claims analysed/);
  expect(await differences()).toEqual([]);
}, 300_000);

it('a second run has nothing to do', async () => {
  await services.summaries.analyse({ all: false });
  expect((await analyse()).output).toMatch(/^0 claims analysed/m);
}, 120_000);
