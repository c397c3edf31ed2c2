/**
 * `npm run bench`: what the service costs against a floor measured in the same run, and how that grows. It prints a
 * table, keeps the raw figures below tests/bench/results/, and asserts nothing.
 *
 *   npm run bench                          all of it, about a quarter of an hour
 *   npm run bench -- --only claim,page     some scenarios
 *   npm run bench -- --only analysis,graph,closure   what needs no database
 *   npm run bench -- --most 10000          no size above
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findDatabase } from '../../src/local-neo4j/find-database.ts';
import { environment } from '../support/local-database.ts';
import { openBenchDatabase } from './database.ts';
import { describeMachine, lineOf, tableHead } from './figures.ts';
import type { Figure, Machine } from './figures.ts';
import type { PureScenario, Scenario } from './scenario.ts';
import { allClaims } from './scenarios/all-claims.ts';
import { chainPage } from './scenarios/chain-page.ts';
import { auditing } from './scenarios/auditing.ts';
import { changing } from './scenarios/changing.ts';
import { claimAnalysis } from './scenarios/claim-analysis.ts';
import { claimById } from './scenarios/claim-by-id.ts';
import { claimOrigins } from './scenarios/claim-origins.ts';
import { closure } from './scenarios/closure.ts';
import { importing } from './scenarios/importing.ts';
import { ladder } from './scenarios/ladder.ts';
import { searching } from './scenarios/searching.ts';
import { summaries } from './scenarios/summaries.ts';
import { workbench } from './scenarios/workbench.ts';
import { worstCases } from './scenarios/worst-cases.ts';

const scenarios: Readonly<Record<string, Scenario>> = {
  claim: claimById,
  page: chainPage,
  origins: claimOrigins,
  ladder,
  search: searching,
  import: importing,
  changes: changing,
  audit: auditing,
  summaries,
  worst: worstCases,
  workbench,
};
/** From memory alone: they need no database. */
const pureScenarios: Readonly<Record<string, PureScenario>> = {
  analysis: claimAnalysis,
  graph: allClaims,
  closure,
};
const results = new URL('results/', import.meta.url);
const names = [...Object.keys(scenarios), ...Object.keys(pureScenarios)];

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: names.join(',') },
    most: { type: 'string', default: '1000000' },
  },
});
const most = Number(values.most);
const sizes = [1_000, 10_000, 100_000, 1_000_000].filter((size) => size <= most);
const asked = values.only.split(',');
const unknown = asked.find((name) => !names.includes(name));
if (unknown !== undefined) throw new Error(`There is no scenario ${unknown}: ${names.join(', ')}`);

mkdirSync(results, { recursive: true });
const isOfDatabase = (name: string): boolean => scenarios[name] !== undefined;
if (asked.some((name) => !isOfDatabase(name))) await runPure();
if (asked.some(isOfDatabase)) await runOnDatabase();

async function runPure(): Promise<void> {
  const machine = describeMachine(null);
  tellMachine(machine);
  for (const [name, run] of Object.entries(pureScenarios))
    if (asked.includes(name)) await keepFigures(name, machine, (tell) => run({ sizes, most, tell }));
}

async function runOnDatabase(): Promise<void> {
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
    tellMachine(machine);
    // The database is filled up to 100,000; more takes longer than it tells.
    const upTo = sizes.filter((size) => size <= 100_000);
    for (const [name, run] of Object.entries(scenarios))
      if (asked.includes(name))
        await keepFigures(name, machine, (tell) => run({ database, sizes: upTo, tell }));
    await database.driver.close();
  } finally {
    await found.stop();
  }
}

function tellMachine(machine: Machine): void {
  console.log(JSON.stringify(machine));
  console.log(tableHead);
}

async function keepFigures(
  name: string,
  machine: Machine,
  run: (tell: (figure: Figure) => void) => Promise<void>,
): Promise<void> {
  const figures: Figure[] = [];
  await run((figure) => {
    figures.push(figure);
    console.log(lineOf(figure));
  });
  // Nothing is kept of what was left out.
  if (figures.length === 0) return;
  const kept = { measuredAt: new Date().toISOString(), machine, figures };
  writeFileSync(new URL(`${name}.json`, results), `${JSON.stringify(kept, null, 1)}\n`);
}
