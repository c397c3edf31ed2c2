/** What is refused of a plan; the plans themselves are made by a real database (tests/integration/statements). */
import { expect, it } from '@jest/globals';
import { z } from 'zod';
import { operatorsOf, planFaults } from '../../support/cypher-plan.ts';
import type { PlanStep } from '../../support/cypher-plan.ts';
import type { AnyStatement } from '../../support/cypher-rules.ts';

const shape = z.strictObject({});

function excusing(planAllows: Readonly<Record<string, string>>): AnyStatement {
  return { name: 'sample', mode: 'read', text: '', params: shape, row: shape, planAllows };
}

const step = (operatorType: string, details: string, ...children: readonly PlanStep[]): PlanStep => ({
  ...{ operatorType: `${operatorType}@neo4j`, children },
  arguments: { Details: details },
});

it.each([
  'AllNodesScan',
  'NodeByLabelScan',
  'UnionNodeByLabelsScan',
  'CartesianProduct',
  'DirectedRelationshipTypeScan',
])('a plan with %s is refused unless the declaration says why', (operator) => {
  expect(planFaults(excusing({}), ['Projection', operator])).toHaveLength(1);
  expect(planFaults(excusing({ [operator]: 'there are few' }), ['Projection', operator])).toEqual([]);
});

it('a plan that seeks by index is let pass', () => {
  const operators = ['ProduceResults', 'Expand(All)', 'NodeUniqueIndexSeek', 'NodeIndexScan'];
  expect(planFaults(excusing({}), operators)).toEqual([]);
});

it('an excuse for what the plan does not do is refused', () => {
  expect(planFaults(excusing({ CartesianProduct: 'two rows' }), ['NodeUniqueIndexSeek'])).toHaveLength(1);
});

it('a product with one row is none, one with many is', () => {
  const one = step('NodeUniqueIndexSeek', 'UNIQUE s:Source(id) WHERE id = row.a');
  const oneFiltered = step(
    'Filter',
    's:Outlet',
    step('NodeUniqueIndexSeek(Locking)', 'UNIQUE s:Source(id) WHERE id = $id'),
  );
  const many = step('NodeUniqueIndexSeek', 'UNIQUE s:Source(id) WHERE id IN $ids');
  expect(operatorsOf(step('CartesianProduct', '', many, oneFiltered))).not.toContain('CartesianProduct');
  expect(
    operatorsOf(step('CartesianProduct', '', one, step('CartesianProduct', '', one, many))),
  ).not.toContain('CartesianProduct');
  expect(operatorsOf(step('CartesianProduct', '', many, many))).toContain('CartesianProduct');
});
