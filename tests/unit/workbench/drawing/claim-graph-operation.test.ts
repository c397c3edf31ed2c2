import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, Kind, parse } from 'graphql';
import { createCostMeter } from '../../../../src/graphql/limits/cost.ts';
import { defaultLimits } from '../../../../src/graphql/limits/limits.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const textOf = (...path: readonly string[]): string => readFileSync(join(root, ...path), 'utf8');
const schema = buildSchema(
  readdirSync(join(root, 'schema'))
    .map((name) => textOf('schema', name))
    .join('\n'),
);
const document = parse(textOf('src', 'workbench', 'operations', 'claim-graph.graphql'));

function costOf(variables: Readonly<Record<string, unknown>>): number {
  const operation = document.definitions.find((part) => part.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('claim-graph.graphql has no operation');
  return createCostMeter(schema, defaultLimits).measure(document, operation, { id: 'claim_1', ...variables });
}

describe('what a picture asks for', () => {
  it('is allowed for 5,000 voices where it is lean, and for 3,000 in full', () => {
    expect(costOf({ first: 5_000, lean: true })).toBeLessThanOrEqual(defaultLimits.cost);
    expect(costOf({ first: 3_000, lean: false })).toBeLessThanOrEqual(defaultLimits.cost);
  });
});
