/** Counts over summaries of one request, for many sources at a time. */
import DataLoader from 'dataloader';
import type { CountStore } from './summary-counts.store.ts';

export interface SummaryLoaders {
  /** Of how many claims a source is the only attested origin now. */
  readonly soleOriginsOf: DataLoader<string, number>;
}

export function createSummaryLoaders(store: CountStore): SummaryLoaders {
  return {
    soleOriginsOf: new DataLoader<string, number>(async (ids) => {
      const counts = await store.soleOrigins(ids);
      return ids.map((id) => counts.get(id) ?? 0);
    }),
  };
}
