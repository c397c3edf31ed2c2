/**
 * `npm run crosscheck`: strongly connected groups, what every way passes and disjoint chains of the core, against igraph
 * on random graphs, ladders and rings. Keeps what it found in result.json and ends with 1 where anything differs.
 * igraph is fetched into a temporary folder, which goes again; Python 3 with venv must be there.
 *
 *   npm run crosscheck                                   10,000 graphs of up to 300 nodes, and large ones
 *   npm run crosscheck -- --graphs 500 --seed 7 --keep result-of-mine.json
 */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { answerCase } from './answer-case.ts';
import { toGraphCase } from './graph-case.ts';
import { shapes } from './graph-shapes.ts';
import { seededNumbers } from './seeded-numbers.ts';

const IGRAPH = 'igraph==1.0.0';
const LARGE_SIZES = [10_000, 30_000, 100_000];
const folder = import.meta.dirname;

interface Checked {
  readonly igraph: string;
  readonly python: string;
  readonly graphs: number;
  readonly byShape: Readonly<Record<string, number>>;
  readonly mostNodes: number;
  readonly mostEdges: number;
  /** By question, in how many graphs the answer says more than "nothing". */
  readonly telling: Readonly<Record<string, number>>;
  readonly differences: number;
  /** The first few, in words. */
  readonly examples: readonly string[];
}

function* sizes(graphs: number, seed: number): Generator<readonly [seed: number, nodes: number]> {
  const numbers = seededNumbers(seed);
  for (let i = 0; i < graphs; i++) {
    const most = [8, 30, 100, 300][numbers.below(4)] ?? 8;
    yield [seed + i, 2 + numbers.below(most - 1)];
  }
  for (const [i, size] of LARGE_SIZES.entries())
    for (const shape of shapes.keys()) yield [(seed + graphs + i + 1) * shapes.length + shape, size];
}

async function check(python: string, graphs: number, seed: number): Promise<Checked> {
  const child = spawn(python, [join(folder, 'crosscheck.py')], { stdio: ['pipe', 'pipe', 'inherit'] });
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (told += part));
  const ended = once(child, 'close');
  for (const [caseSeed, nodes] of sizes(graphs, seed)) {
    const graph = toGraphCase(caseSeed, nodes);
    const line = `${JSON.stringify({ ...graph, answer: answerCase(graph) })}\n`;
    if (!child.stdin.write(line)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  const [code] = (await ended) as [number | null];
  if (code !== 0) throw new Error(`crosscheck.py ended with ${String(code)}`);
  return JSON.parse(told) as Checked;
}

const { values } = parseArgs({
  options: {
    graphs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    keep: { type: 'string', default: join(folder, 'result.json') },
  },
});
const venv = mkdtempSync(join(tmpdir(), 'hearsay-crosscheck-'));
try {
  execFileSync('python3', ['-m', 'venv', venv], { stdio: 'inherit' });
  const python = join(venv, 'bin', 'python');
  execFileSync(python, ['-m', 'pip', 'install', '--quiet', IGRAPH], { stdio: 'inherit' });
  const seed = Number(values.seed);
  const result = { seed, node: process.version, ...(await check(python, Number(values.graphs), seed)) };
  writeFileSync(values.keep, `${JSON.stringify(result, null, 2)}\n`);
  console.log(JSON.stringify(result, null, 2));
  console.log(`${result.graphs} graphs, ${result.differences} differences`);
  process.exitCode = result.differences === 0 ? 0 : 1;
} finally {
  rmSync(venv, { recursive: true });
}
