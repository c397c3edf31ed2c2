/** Invariant 19: what is kept equals what is fresh after any sequence of imports, whoever makes it so and however often. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Driver } from 'neo4j-driver';
import type { Graph } from '../../../src/graph/graph.ts';
import { emptyTestDatabase, openTestDriver, openTestGraph } from '../../support/test-graph.ts';
import { importRecords } from '../graphql/import-records.ts';
import { createSummaryFixture } from './summary-fixture.ts';

let driver: Driver;
let graph: Graph;
beforeAll(() => {
  driver = openTestDriver();
  graph = openTestGraph();
});
afterAll(async () => {
  await graph.close();
  await driver.close();
});

const CLAIMS = 5;
const OUTLETS = 4;

/** What everything else refers to: claims, outlets of which some own others, and people whom they carry. */
const ground = {
  format: 'hearsay-record/1',
  namespace: 'test-ground',
  sources: [
    ...Array.from({ length: OUTLETS }, (_, n) => ({
      key: `o${String(n)}`,
      type: 'OUTLET',
      names: [{ value: `Paper ${String(n)} (fictional)`, lang: 'en' }],
      ...(n > 0 ? { ownedBy: [{ source: `o${String(n - 1)}` }] } : {}),
    })),
    ...Array.from({ length: OUTLETS }, (_, n) => ({
      key: `a${String(n)}`,
      type: 'ANONYMOUS',
      descriptor: `a clerk of ${String(n)}`,
      carriedBy: `o${String(n)}`,
    })),
  ],
  claims: Array.from({ length: CLAIMS }, (_, n) => ({
    key: `c${String(n)}`,
    text: `The tide number ${String(n)} was late`,
    lang: 'en',
  })),
};

const below = (count: number): fc.Arbitrary<string> => fc.nat(count - 1).map(String);
const status = fc.constantFrom('CONFIRMED', 'CONFIRMED', 'SUGGESTED', 'REJECTED');

const chain = fc
  .record({
    claim: below(CLAIMS),
    outlet: below(OUTLETS),
    credited: fc.option(below(OUTLETS)),
    status,
  })
  .map(({ claim, outlet, credited, ...more }) => ({
    claim: `test-ground#c${claim}`,
    readIn: `d${outlet}`,
    links: [
      { source: `test-ground#o${outlet}`, modality: 'CERTAIN' },
      ...(credited === null
        ? []
        : [{ source: `test-ground#a${credited}`, modality: 'CERTAIN', cue: 'told' }]),
    ],
    ...more,
  }));
const relation = fc
  .record({
    kind: fc.constantFrom('SAME_AS', 'ENTAILS', 'CONTRADICTS', 'TENSION'),
    from: below(CLAIMS),
    to: below(CLAIMS),
    status,
  })
  .filter(({ from, to }) => from !== to)
  .map(({ from, to, ...more }) => ({ from: `test-ground#c${from}`, to: `test-ground#c${to}`, ...more }));

/** A record of a few documents; two that have the same namespace bring the same ones in. */
const record = fc
  .record({
    namespace: fc.constantFrom('test-a', 'test-b', 'test-c', 'test-d'),
    chains: fc.array(chain, { maxLength: 4 }),
    relations: fc.array(relation, { maxLength: 2 }),
  })
  .map((more) => ({
    format: 'hearsay-record/1',
    documents: Array.from({ length: OUTLETS }, (_, n) => ({
      key: `d${String(n)}`,
      publisher: `test-ground#o${String(n)}`,
    })),
    ...more,
  }));

it('what is kept is what is fresh, after any imports', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ record, settles: fc.boolean() }), { minLength: 2, maxLength: 6 }),
      async (steps) => {
        await emptyTestDatabase();
        const first = createSummaryFixture(graph, driver);
        const second = createSummaryFixture(graph, driver);
        await importRecords(ground);
        for (const { record: one, settles } of steps) {
          await importRecords(one);
          if (settles) await first.service.settle(60_000);
        }
        // Two at once, as two processes would.
        const settled = await Promise.all([first, second].map(({ service }) => service.settle(60_000)));
        expect(settled).toEqual([null, null]);
        const [kept, fresh] = await first.keptAndFresh();
        expect(kept).toEqual(fresh);
      },
    ),
    { numRuns: 12 },
  );
}, 300_000);

it('what is written while summaries are made is in them at the end, and nothing passes for fresh before', async () => {
  await emptyTestDatabase();
  await importRecords(ground);
  const { service, keptAndFresh } = createSummaryFixture(graph, driver);
  const records = fc.sample(record, 12).map((one, n) => ({ ...one, namespace: `test-n${String(n)}` }));
  await Promise.all([
    (async () => {
      for (const one of records) await importRecords(one);
    })(),
    (async () => {
      for (let n = 0; n < 12; n += 1) await service.settle(60_000);
    })(),
  ]);
  expect(await service.settle(60_000)).toBeNull();
  const [kept, fresh] = await keptAndFresh();
  expect(kept).toEqual(fresh);
}, 120_000);
