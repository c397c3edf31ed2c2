/** Activities of one request: each is fetched once, and many at a time. */
import DataLoader from 'dataloader';
import type { Activity, SubjectsRequest } from '../core/model/activity.ts';
import type { ActivityStore } from './activity.store.ts';

export interface ActivityLoaders {
  readonly activityById: DataLoader<string, Activity | null>;
  /** Of a write, by its key in the ledger. */
  readonly activityByOperation: DataLoader<string, Activity | null>;
  /** Ids of the first subjects of an activity. */
  readonly subjectsOf: DataLoader<SubjectsRequest, readonly string[], string>;
}

export function createActivityLoaders(store: ActivityStore): ActivityLoaders {
  return {
    activityById: new DataLoader((ids) => store.byIds(ids)),
    activityByOperation: new DataLoader((operations) => store.byOperations(operations)),
    subjectsOf: new DataLoader((requests) => store.subjectsOf(requests), {
      cacheKeyFn: ({ parentId, limit }) => `${parentId}/${String(limit)}`,
    }),
  };
}
