/** The world in the database, at a size. */
import type { BenchDatabase } from '../database.ts';
import { ASSERTIONS_A_RECORD, worldRecord } from './world.ts';

/** Adds what is missing of a world of so many assertions; `from` are there. */
export async function growWorld(database: BenchDatabase, from: number, to: number): Promise<void> {
  const numbers = Array.from(
    { length: (to - from) / ASSERTIONS_A_RECORD },
    (_, i) => from / ASSERTIONS_A_RECORD + i,
  );
  await database.importRecords(numbers.map(worldRecord));
}
