/** Each tab of the playground, run as a newcomer runs it: on everything that `npm start` loads. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kind, OperationTypeNode, parse } from 'graphql';
import { createSchema } from '../../../src/graphql/schema.ts';
import { importExamples } from '../../support/example.ts';
import { dataOf, startTestServer, valueAt, valuesAt } from '../../support/running-server.ts';
import type { TestServer } from '../../support/running-server.ts';
import { emptyTestDatabase } from '../../support/test-graph.ts';

const operationsFolder = join(import.meta.dirname, '..', '..', '..', 'src', 'playground', 'operations');

let server: TestServer;

beforeAll(async () => {
  await emptyTestDatabase();
  await importExamples();
  server = await startTestServer();
}, 120_000);
afterAll(() => server.close());

const answerTo = async (file: string): Promise<unknown> => {
  const text = readFileSync(join(operationsFolder, file), 'utf8');
  // Of the variables that a tab says to set: the last change.
  const variables = text.includes('$activity') ? { activity: await lastActivity() } : {};
  return await dataOf(server.query(text, variables));
};

const lastActivity = async (): Promise<unknown> =>
  valuesAt(
    await dataOf(server.query('{ activities(first: 1) { edges { node { id } } } }')),
    'activities.edges.*.node.id',
  )[0];

/** Every mutation of the schema, by the tabs that show it. */
const shownMutations = (): string[] =>
  readdirSync(operationsFolder).flatMap((file) => {
    const [operation] = parse(readFileSync(join(operationsFolder, file), 'utf8')).definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION || operation.operation !== OperationTypeNode.MUTATION)
      return [];
    return operation.selectionSet.selections.flatMap((field) =>
      field.kind === Kind.FIELD ? [field.name.value] : [],
    );
  });

it('has a tab for every mutation', () => {
  expect(shownMutations().sort()).toEqual(
    Object.keys(createSchema().getMutationType()?.getFields() ?? {}).sort(),
  );
});

describe('an example operation of the playground', () => {
  it.each(readdirSync(operationsFolder).sort())(
    '%s is answered without errors or emptiness',
    async (file) => {
      const data = await answerTo(file);
      const roots = Object.values(data ?? {});
      expect(roots.length).toBeGreaterThan(0);
      for (const root of roots) {
        expect(root).not.toBeNull();
        expect(valueAt(root, 'userErrors') ?? []).toEqual([]);
        if (valueAt(root, 'edges') !== undefined) expect(valuesAt(root, 'edges.*')).not.toEqual([]);
      }
    },
  );
});

it('shows four voices in the tab that promises them, and who denies', async () => {
  const chains = valuesAt(await answerTo('09-four-voices.graphql'), 'claim.chains.nodes.*');
  expect(Math.max(...chains.map((chain) => valuesAt(chain, 'links.*').length))).toBe(4);
  expect(chains.flatMap((chain) => valuesAt(chain, 'links.*.stance'))).toContain('DENIES');
});

it('shows in the tab of the circle that nobody said it first, and what the found report does not say', async () => {
  const data = await answerTo('10-in-a-circle.graphql');
  expect(valueAt(data, 'ship.chains')).toMatchObject({ total: '3', totalIsLowerBound: true });
  const cited = valuesAt(data, 'report.assertions.edges.*.node');
  expect(cited.filter((one) => valueAt(one, 'resolvedAs') === null)).toEqual([
    { claim: { text: 'The smoke poisoned the air of the harbour district' }, resolvedAs: null },
  ]);
});
