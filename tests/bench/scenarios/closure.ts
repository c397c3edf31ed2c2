/**
 * The full analysis of a claim against the closure alone in PostgreSQL: what its held documents lead to, by a recursive
 * query with UNION over indexes that hold all it reads, among a million other attributions. The floor says no more than
 * which voices are reached.
 */
import { writeFileSync } from 'node:fs';
import type { ClaimFacts } from '../../../src/core/provenance/claim-facts.ts';
import { median } from '../figures.ts';
import { heavyTailedClaim } from '../graphs/heavy-tailed-claims.ts';
import { heavyTailedWorld, toFlatWorld } from '../graphs/heavy-tailed-world.ts';
import type { FlatWorld } from '../graphs/heavy-tailed-world.ts';
import { startPostgres } from '../postgres.ts';
import type { Postgres } from '../postgres.ts';
import type { PureScenario, PureStage } from '../scenario.ts';
import { analyseFully, millisecondsOf, timesOf } from '../timing.ts';

const ROUNDS = 5;
const plans = new URL('../results/closure-plans.txt', import.meta.url);

const tables = `
CREATE TABLE voice (node int NOT NULL, claim int NOT NULL, held boolean NOT NULL);
CREATE TABLE credit (from_node int NOT NULL, to_node int NOT NULL);`;
const indexes = `
CREATE INDEX ON voice (claim, held, node);
CREATE INDEX ON credit (from_node, to_node);
VACUUM ANALYZE voice;
VACUUM ANALYZE credit;`;

/** Voices that are reached from the held ones of a claim. */
const closureOf = (claim: number): string => `
WITH RECURSIVE reached (node) AS (
  SELECT node FROM voice WHERE claim = ${claim} AND held
  UNION
  SELECT credit.to_node FROM reached JOIN credit ON credit.from_node = reached.node
)
SELECT count(*) FROM reached`;

/** The same of all claims from this one on, at once: nobody is reached from another claim. */
const closureFrom = (claim: number): string => closureOf(claim).replace('claim =', 'claim >=');

export const closure: PureScenario = async (stage) => {
  const postgres = await startPostgres();
  if (typeof postgres === 'string') {
    console.log(`closure in PostgreSQL: left out, for ${postgres}`);
    return;
  }
  try {
    measure(postgres, stage);
  } finally {
    await postgres.stop();
  }
};

function measure(postgres: Postgres, { sizes, most, tell }: PureStage): void {
  const others = sizes.at(-1) ?? 0;
  const made = [1_000, 10_000, 100_000]
    .filter((nodes) => nodes <= most)
    .map((nodes) => heavyTailedClaim(nodes, nodes, 3 * nodes));
  // Ours first: a million rows in memory beside it are nothing that one claim's analysis has to do with.
  const oursOfMade = made.map((facts) => timesOf(() => analyseFully(facts), ROUNDS));
  fill(postgres, toFlatWorld(withOthers(made, others)));
  let kept = `PostgreSQL ${postgres.version}, ${others} attributions in other claims\n`;
  const compare = (what: string, size: number, ours: readonly number[], sql: string): void => {
    kept += `\n${what}, ${size}\n${postgres.ask(`EXPLAIN (ANALYZE, BUFFERS) ${sql}`)}\n`;
    const floor = Array.from({ length: ROUNDS }, () => executionMs(postgres, sql));
    const raw = { ours, floor, postgres: postgres.version };
    const [a, b] = [median(ours), median(floor)];
    tell({ what, size, unit: 'ms', ours: a, floor: b, ratio: a / b, target: null, isMet: null, raw });
  };
  oursOfMade.forEach((ours, claim) => {
    const nodes = made[claim]?.voices.length ?? 0;
    compare('analysis; closure in PostgreSQL, nodes', nodes, ours, closureOf(claim));
  });
  const world = [...heavyTailedWorld(others)];
  const ours = millisecondsOf(() => {
    for (const facts of world) analyseFully(facts);
  });
  compare('the same of all claims, attributions', others, [ours], closureFrom(made.length));
  writeFileSync(plans, kept);
}

function* withOthers(made: readonly ClaimFacts[], others: number): Generator<ClaimFacts> {
  yield* made;
  yield* heavyTailedWorld(others);
}

function fill(postgres: Postgres, { claimOf, held, from, to }: FlatWorld): void {
  postgres.ask(tables);
  const voices = Array.from(claimOf, (claim, node) => `${node}\t${claim}\t${held[node] === 1 ? 't' : 'f'}\n`);
  postgres.copy('voice', voices.join(''));
  postgres.copy('credit', Array.from(from, (node, i) => `${node}\t${to[i] ?? 0}\n`).join(''));
  postgres.ask(indexes);
}

/** Milliseconds that the server says it took, without planning and sending. */
function executionMs(postgres: Postgres, sql: string): number {
  const told = postgres.ask(`EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${sql}`);
  const [plan] = JSON.parse(told) as [{ readonly 'Execution Time': number }];
  return plan['Execution Time'];
}
