/** Each tab of the playground, run as a newcomer runs it: on everything that `npm start` loads. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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

const answerTo = (file: string): Promise<unknown> =>
  dataOf(server.query(readFileSync(join(operationsFolder, file), 'utf8')));

describe('an example operation of the playground', () => {
  it.each(readdirSync(operationsFolder).sort())(
    '%s is answered without errors or emptiness',
    async (file) => {
      const data = await answerTo(file);
      const roots = Object.values(data ?? {});
      expect(roots.length).toBeGreaterThan(0);
      for (const root of roots) {
        expect(root).not.toBeNull();
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
