/**
 * `npm run bench`: what the service costs against a floor measured in the same run, and how that grows. It prints a
 * table, keeps the raw figures below tests/bench/results/, and asserts nothing.
 *
 *   npm run bench                          all of it, about a quarter of an hour
 *   npm run bench -- --only claim,page     some scenarios
 *   npm run bench -- --most 10000          no size above
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findDatabase } from '../../src/local-neo4j/find-database.ts';
import { environment } from '../support/local-database.ts';
import { openBenchDatabase } from './database.ts';
import { describeMachine, lineOf, tableHead } from './figures.ts';
import type { Figure } from './figures.ts';
import type { Scenario } from './scenario.ts';
import { chainPage } from './scenarios/chain-page.ts';
import { claimById } from './scenarios/claim-by-id.ts';
import { importing } from './scenarios/importing.ts';
import { ladder } from './scenarios/ladder.ts';
import { searching } from './scenarios/searching.ts';
import { worstCases } from './scenarios/worst-cases.ts';

const scenarios: Readonly<Record<string, Scenario>> = {
  claim: claimById,
  page: chainPage,
  ladder,
  search: searching,
  import: importing,
  worst: worstCases,
};
const results = new URL('results/', import.meta.url);

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(scenarios).join(',') },
    most: { type: 'string', default: '100000' },
  },
});
const sizes = [1_000, 10_000, 100_000].filter((size) => size <= Number(values.most));

const found = await findDatabase({
  stateFolder: '',
  fresh: false,
  temporary: true,
  log: (line) => console.error(line),
  env: environment,
});
try {
  const database = await openBenchDatabase(found);
  const machine = { ...describeMachine(await database.version()), database: found.way };
  console.log(JSON.stringify(machine));
  console.log(tableHead);
  mkdirSync(results, { recursive: true });
  for (const name of values.only.split(',')) {
    const run = scenarios[name];
    if (run === undefined)
      throw new Error(`There is no scenario ${name}: ${Object.keys(scenarios).join(', ')}`);
    const figures: Figure[] = [];
    await run({
      database,
      sizes,
      tell: (figure) => {
        figures.push(figure);
        console.log(lineOf(figure));
      },
    });
    const kept = { measuredAt: new Date().toISOString(), machine, figures };
    writeFileSync(new URL(`${name}.json`, results), `${JSON.stringify(kept, null, 1)}\n`);
  }
  await database.driver.close();
} finally {
  await found.stop();
}
