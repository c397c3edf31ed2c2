/** Activities as people ask for them: the last first, by who, when and what. */
import type { Activity } from '../core/model/activity.ts';
import { invalidInput } from '../errors.ts';
import type { ActivityConditions, ActivityStore } from './activity.store.ts';
import { isSubjectId } from './subject-id.ts';

/** Where an activity stands in the list. */
export type ActivityKey = readonly [seq: string];

export interface ActivityService {
  readonly start: ActivityKey;
  readonly keyOf: (activity: Activity) => ActivityKey;
  readonly page: (
    filter: ActivityConditions,
    after: ActivityKey,
    limit: number,
  ) => Promise<readonly Activity[]>;
  readonly count: (filter: ActivityConditions) => Promise<number>;
}

/** Creates the service of activities. */
export function createActivityService(store: ActivityStore): ActivityService {
  return {
    start: [String(Number.MAX_SAFE_INTEGER)],
    keyOf: ({ seq }) => [String(seq)],
    page: async (filter, after, limit) =>
      isOfNothing(filter) ? [] : await store.page(filter, toSeq(after), limit),
    count: async (filter) => (isOfNothing(filter) ? 0 : await store.count(filter)),
  };
}

/** What is asked for is no id of ours, so nothing changed it; the index would take it for a query of its own. */
function isOfNothing({ subject }: ActivityConditions): boolean {
  return subject !== null && !isSubjectId(subject);
}

function toSeq([seq]: ActivityKey): number {
  if (!/^\d{1,16}$/.test(seq)) throw invalidInput('after: this is not a cursor of this list');
  return Number(seq);
}
