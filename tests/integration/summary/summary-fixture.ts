/** Summaries of the test database, made by the stand-in for the analysis. */
import type { Driver } from 'neo4j-driver';
import type { Graph } from '../../../src/graph/graph.ts';
import { createSummaryService } from '../../../src/summary/summary.service.ts';
import type { SummaryService, SummaryServiceOptions } from '../../../src/summary/summary.service.ts';
import { createSummaryStore } from '../../../src/summary/summary.store.ts';
import { plainFigures } from './plain-figures.ts';

export interface SummaryFixture {
  readonly service: SummaryService;
  /** How many claims were analysed since the last call. */
  readonly takeAnalysed: () => number;
  /** Summaries beside what they should be: two equal records where all are fresh. */
  readonly keptAndFresh: () => Promise<readonly [kept: object, fresh: object]>;
}

/** What is not handed in is as in the service. */
export function createSummaryFixture(
  graph: Graph,
  driver: Driver,
  more: Partial<SummaryServiceOptions> = {},
): SummaryFixture {
  const store = createSummaryStore(graph);
  let analysed = 0;
  const service = createSummaryService({
    store,
    analyse: (claimIds) => {
      analysed += claimIds.length;
      return plainFigures(driver, claimIds);
    },
    now: () => new Date(),
    isReady: () => Promise.resolve(true),
    failed: (error) => {
      throw error;
    },
    ...more,
  });
  return {
    service,
    takeAnalysed: () => {
      const count = analysed;
      analysed = 0;
      return count;
    },
    keptAndFresh: async () => {
      const fresh = await plainFigures(driver);
      const kept = await store.byClaimIds([...fresh.keys()]);
      const figures = [...kept].map(([id, { claimId: _, version: __, rules: ___, ...of }]) => [id, of]);
      return [Object.fromEntries(figures) as object, Object.fromEntries(fresh)];
    },
  };
}
