/** The service against the floor, turn by turn in one run, so that what else the machine does falls on both. */
import type { BenchDatabase } from './database.ts';
import { median } from './figures.ts';
import { sendLoad } from './load.ts';
import type { Asked } from './load.ts';
import type { ServerProcess } from './server-process.ts';

export interface Side {
  readonly server: ServerProcess;
  readonly asked: Asked;
}

interface Cost {
  /** Milliseconds of processor time a request, of the server and of the database. */
  readonly server: number;
  readonly database: number;
  /** Milliseconds from request to last byte, half of all requests. */
  readonly p50: number;
  readonly p99: number;
}

export interface Round {
  readonly ours: Cost;
  readonly floor: Cost;
}

const ROUNDS = 7;
const AT_A_TIME = 4;

/** Measures both sides, after as many requests that do not count. */
export async function compare(
  database: BenchDatabase,
  ours: Side,
  floor: Side,
  requests: number,
): Promise<readonly Round[]> {
  for (const { asked } of [ours, floor]) await sendLoad(asked, requests, AT_A_TIME);
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    // The order changes, so that neither always comes when the other has warmed the caches.
    const first = round % 2 === 0 ? ours : floor;
    const a = await costOf(database, first, requests);
    const b = await costOf(database, first === ours ? floor : ours, requests);
    rounds.push(first === ours ? { ours: a, floor: b } : { ours: b, floor: a });
  }
  return rounds;
}

async function costOf(database: BenchDatabase, { server, asked }: Side, requests: number): Promise<Cost> {
  const [serverBefore, databaseBefore] = [await server.used(), await database.cpu()];
  const { latencies } = await sendLoad(asked, requests, AT_A_TIME);
  const [serverAfter, databaseAfter] = [await server.used(), await database.cpu()];
  return {
    server: ((serverAfter.cpu - serverBefore.cpu) * 1_000) / requests,
    database: ((databaseAfter - databaseBefore) * 1_000) / requests,
    p50: latencies[Math.floor(requests / 2)] ?? NaN,
    p99: latencies[Math.floor(requests * 0.99)] ?? NaN,
  };
}

/** The medians of one cost over the rounds, and of its ratio. */
export function summarise(
  rounds: readonly Round[],
  cost: (cost: Cost) => number,
): { ours: number; floor: number; ratio: number } {
  return {
    ours: median(rounds.map(({ ours }) => cost(ours))),
    floor: median(rounds.map(({ floor }) => cost(floor))),
    ratio: median(rounds.map(({ ours, floor }) => cost(ours) / cost(floor))),
  };
}
