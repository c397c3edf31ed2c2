/** How a real database, with our indexes and constraints, would carry out each statement. Nothing is run. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Driver } from 'neo4j-driver';
import { operatorsOf, planFaults } from '../../support/cypher-plan.ts';
import type { PlanStep } from '../../support/cypher-plan.ts';
import { declaredStatements } from '../../support/cypher-statements.ts';
import { emptyTestDatabase, openTestDriver } from '../../support/test-graph.ts';

let driver: Driver;

/**
 * A plan depends on what the database counts. Here it counts nothing, whatever other tests left, and plans anew: what
 * then decides is which indexes there are.
 */
beforeAll(async () => {
  await emptyTestDatabase();
  driver = openTestDriver();
  await driver.executeQuery('CALL db.prepareForReplanning(60)', {}, { database: 'neo4j' });
  await driver.executeQuery('CALL db.clearQueryCaches()', {}, { database: 'neo4j' });
});
afterAll(() => driver.close());

/** Parameters are left out: EXPLAIN plans without them, and their values must not change what is planned. */
async function planOf(text: string): Promise<PlanStep> {
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, {}, { database: 'neo4j' });
  if (summary.plan === false) throw new Error('EXPLAIN gave no plan');
  return summary.plan;
}

it.each([
  ['every node there is', 'MATCH (thing) RETURN thing.id AS id', 'AllNodesScan'],
  ['every node of a label', 'MATCH (c:Claim) WHERE c.lang = $lang RETURN c.id AS id', 'NodeByLabelScan'],
  ['every pair', 'MATCH (c:Claim), (d:Claim) RETURN c.id AS id, d.id AS other', 'CartesianProduct'],
])('a plan that reads %s is told apart', async (_, text, operator) => {
  expect(operatorsOf(await planOf(text))).toContain(operator);
});

for (const statement of await declaredStatements()) {
  it(`${statement.name} reads by index, or says why not`, async () => {
    expect(planFaults(statement, operatorsOf(await planOf(statement.text)))).toEqual([]);
  });
}
