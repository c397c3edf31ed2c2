/** The overview: without a condition of everything, else of some claims and what states them. */
import type { Overview, OverviewConditions } from '../core/model/overview.ts';
import type { MonthOfClaims, OverviewStore } from './overview.store.ts';

export interface OverviewService {
  readonly count: (conditions: OverviewConditions) => Promise<Overview>;
  /** In order of time; the last 1,200 months and years that have claims. */
  readonly byMonth: (
    conditions: OverviewConditions,
    basis: 'RECORDED' | 'EVENT',
  ) => Promise<readonly MonthOfClaims[]>;
  readonly topRelayed: OverviewStore['topRelayed'];
}

/** A hundred years. */
const MOST_MONTHS = 1_200;

/** Creates the service of overviews. */
export function createOverviewService(store: OverviewStore): OverviewService {
  return {
    count: async (conditions) => {
      const isOfAll = Object.values(conditions).every((condition) => condition === null);
      const counts = await (isOfAll ? store.everything() : store.ofClaims(conditions));
      if (counts === null) throw new Error('an overview has one row');
      return { ...counts, conditions };
    },
    byMonth: async (conditions, basis) =>
      (await store.byMonth(conditions, basis === 'EVENT', MOST_MONTHS)).toReversed(),
    topRelayed: store.topRelayed,
  };
}
