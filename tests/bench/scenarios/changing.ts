/** A chain of three links recorded: one after the other, and by 32 writers at once; and the log of it verified. */
import type { BenchDatabase } from '../database.ts';
import { namespace, voices } from '../changers/changer.ts';
import type { Changer } from '../changers/changer.ts';
import { openRawChanger } from '../changers/raw.ts';
import { openServiceChanger } from '../changers/service.ts';
import { median } from '../figures.ts';
import { emptyRecord, outlet } from '../graphs/invented-record.ts';
import type { Stage, Scenario } from '../scenario.ts';
import { used } from '../servers/told.ts';
import { percentile } from '../timing.ts';

const ROUNDS = 7;
const CHANGES = 100;
const WRITERS = 32;
/** Plans are made, and made again when the graph has grown, and code is compiled: neither side is to pay for it. */
const WARMING = 1_500;

interface Pace {
  /** Milliseconds of each, shortest first. */
  readonly latencies: readonly number[];
  readonly perSecond: number;
  /** Milliseconds of processor time a change, of this process and of the database: other work beside it counts not. */
  readonly cpu: number;
}

interface Turn {
  readonly ours: Pace;
  readonly floor: Pace;
}

export const changing: Scenario = async (stage) => {
  const { database, tell } = stage;
  await database.empty();
  const record = emptyRecord(namespace);
  record.sources.push(...voices.map((voice) => outlet(voice, `Bench ${voice} (fictional)`)));
  await database.importRecords([record]);
  const ours = openServiceChanger(database.found, 'service');
  const floor = openRawChanger(database.found, 'raw');
  try {
    for (const each of [ours, floor]) await pace(database, each, WARMING, 4);
    await takeTurns(database, { ours, floor }, 1, (turns) => tellOneByOne(turns, tell));
    await takeTurns(database, { ours, floor }, WRITERS, (turns) => tellTogether(turns, tell));
  } finally {
    await Promise.all([ours.close(), floor.close()]);
    await database.empty();
  }
};

let recorded = 0;
/** No number twice: what is recorded again is known. */
const createNumbers = (): (() => number) => () => (recorded += 1);

async function takeTurns(
  database: BenchDatabase,
  sides: Readonly<Record<'ours' | 'floor', Changer>>,
  writers: number,
  done: (turns: readonly Turn[]) => void,
): Promise<void> {
  const turns: Turn[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const order = round % 2 === 0 ? (['ours', 'floor'] as const) : (['floor', 'ours'] as const);
    const paces: Partial<Record<'ours' | 'floor', Pace>> = {};
    for (const side of order)
      paces[side] = await pace(database, sides[side], CHANGES * Math.min(writers, 4), writers);
    turns.push(paces as Turn);
  }
  done(turns);
}

async function pace(
  database: BenchDatabase,
  changer: Changer,
  count: number,
  writers: number,
): Promise<Pace> {
  const next = createNumbers();
  const latencies: number[] = [];
  let left = count;
  const write = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const begun = performance.now();
      await changer.record(next());
      latencies.push(performance.now() - begun);
    }
  };
  const before = { database: await database.cpu(), ours: used().cpu };
  const started = performance.now();
  await Promise.all(Array.from({ length: writers }, write));
  const perSecond = count / ((performance.now() - started) / 1_000);
  const seconds = used().cpu - before.ours + (await database.cpu()) - before.database;
  const cpu = (seconds * 1_000) / count;
  return { latencies: latencies.sort((a, b) => a - b), perSecond, cpu };
}

type Tell = Stage['tell'];

function tellOneByOne(turns: readonly Turn[], tell: Tell): void {
  const p50 = ({ latencies }: Pace): number => percentile(latencies, 0.5);
  const ratio = median(turns.map(({ ours, floor }) => p50(ours) / p50(floor)));
  tell({
    ...{ what: 'recordChains, a chain of three links', size: 1, unit: 'ms' },
    ours: median(turns.map(({ ours }) => p50(ours))),
    floor: median(turns.map(({ floor }) => p50(floor))),
    ...{ ratio, target: '≤ 1.5', isMet: ratio <= 1.5, raw: turns.map(withoutLatencies) },
  });
  tell({
    ...{ what: '  processor time', size: 1, unit: 'ms CPU a change' },
    ours: median(turns.map(({ ours }) => ours.cpu)),
    floor: median(turns.map(({ floor }) => floor.cpu)),
    ratio: median(turns.map(({ ours, floor }) => ours.cpu / floor.cpu)),
    ...{ target: null, isMet: null },
  });
}

function tellTogether(turns: readonly Turn[], tell: Tell): void {
  const ratio = median(turns.map(({ ours, floor }) => ours.perSecond / floor.perSecond));
  tell({
    ...{ what: 'the same by writers at once', size: WRITERS, unit: 'changes a second' },
    ours: median(turns.map(({ ours }) => ours.perSecond)),
    floor: median(turns.map(({ floor }) => floor.perSecond)),
    ...{ ratio, target: '≥ 0.7', isMet: ratio >= 0.7, raw: turns.map(withoutLatencies) },
  });
  const spread = ({ latencies }: Pace): number => percentile(latencies, 0.99) / percentile(latencies, 0.5);
  const ours = median(turns.map((turn) => spread(turn.ours)));
  tell({
    ...{ what: '  p99 to p50', size: WRITERS, unit: 'times', ours },
    floor: median(turns.map((turn) => spread(turn.floor))),
    ...{ ratio: null, target: 'ours ≤ 5', isMet: ours <= 5 },
  });
}

/** As it is kept: thousands of latencies say no more than their middle and their end. */
function withoutLatencies({ ours, floor }: Turn): object {
  const shown = ({ latencies, ...pace }: Pace): object => ({
    ...pace,
    p50: percentile(latencies, 0.5),
    p99: percentile(latencies, 0.99),
  });
  return { ours: shown(ours), floor: shown(floor) };
}
