/**
 * `npm run faults`: what fails while changes are made, at length. Starts a database of its own by Java with Maven, prints
 * its seed and what it saw, and ends with 1 where anything was lost, doubled or halved, or a request did not end.
 *
 *   npm run faults                                   a new seed
 *   npm run faults -- --seed 7 --only acknowledgements,kills,together,stalls,database
 */
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { findRecordPaths, openServices } from '../../src/open-services.ts';
import { createLogger } from '../../src/ops/logger.ts';
import { gradeTogether } from './grade-together.ts';
import { killDatabase } from './kill-database.ts';
import { killEverywhere } from './kill-everywhere.ts';
import { loseAcknowledgements } from './lose-acknowledgements.ts';
import { startOwnDatabase } from './own-database.ts';
import type { OwnDatabase } from './own-database.ts';
import { stall } from './stall.ts';
import type { Stalled } from './stall.ts';

const names = ['acknowledgements', 'kills', 'together', 'stalls', 'database'] as const;
type Name = (typeof names)[number];

/** What was seen, and what of it must not be. */
interface Seen {
  readonly figures: object;
  readonly isRight: boolean;
}

/** The deadline of a request, and what a busy machine adds. */
const ENDED_MS = 12_000;
const RECOVERED_MS = 5_000;

const runs: Readonly<Record<Name, (database: OwnDatabase, seed: number) => Promise<Seen>>> = {
  acknowledgements: async (database, seed) => {
    const figures = await loseAcknowledgements({
      address: database.address(),
      seed,
      changes: 1_000,
      control: 50,
    });
    const { doubled, lost, halved, answeredOtherwise, doublesOfControl } = figures;
    return { figures, isRight: doubled + lost + halved + answeredOtherwise === 0 && doublesOfControl > 0 };
  },
  kills: async (database, seed) => {
    const figures = await killEverywhere({ address: database.address(), seed, step: 1 });
    return { figures, isRight: figures.halved + figures.wrongAfterwards === 0 };
  },
  together: async (database, seed) => {
    const asked = { clients: 32, grades: 20, things: 8 };
    const figures = await gradeTogether({ address: database.address(), seed, ...asked });
    return { figures, isRight: figures.lost + figures.forked + figures.unanswered.length === 0 };
  },
  stalls: async (database) => {
    const figures = await stall(database, 32);
    const isInTime = ({ other, slowestMs, recoveryMs }: Stalled): boolean =>
      other.length === 0 && slowestMs <= ENDED_MS && recoveryMs <= RECOVERED_MS;
    return { figures, isRight: Object.values(figures).every(isInTime) };
  },
  database: async (database, seed) => {
    const figures = await killDatabase({ database, imports: 200, kills: 20, seed });
    return {
      figures,
      isRight: figures.lost + figures.doubled + figures.faults.length === 0 && figures.kills === 20,
    };
  },
};

const { values } = parseArgs({ options: { seed: { type: 'string' }, only: { type: 'string' } } });
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const asked = values.only?.split(',') ?? names;
console.log(`seed ${String(seed)}`);
const database = await startOwnDatabase({ env: process.env, log: (line) => console.error(line) });
try {
  await importExamples(database);
  for (const name of names.filter((one) => asked.includes(one))) {
    const began = performance.now();
    const { figures, isRight } = await runs[name](database, seed);
    const seconds = Math.round((performance.now() - began) / 1_000);
    console.log(`${isRight ? 'ok    ' : 'FAILED'} ${name} (${String(seconds)} s) ${JSON.stringify(figures)}`);
    if (!isRight) process.exitCode = 1;
  }
} finally {
  await database.stop();
}

async function importExamples(own: OwnDatabase): Promise<void> {
  const services = openServices(own.address(), createLogger({ level: 'silent' }));
  const paths = await findRecordPaths([fileURLToPath(new URL('../../examples/', import.meta.url))]);
  await services.ingestion.importFiles({ paths, by: 'local' });
  await services.close();
}
