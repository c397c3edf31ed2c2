/**
 * Changes as they happen, in the order of the log. Each reader goes through the log by itself, some entries at a time and
 * at its own pace, so that a slow one holds nothing in memory; only waiting for new ones is shared.
 */
import type { Activity } from '../core/model/activity.ts';
import { invalidInput } from '../errors.ts';
import type { ActivityConditions, ActivityStore } from './activity.store.ts';
import type { LogWatch } from './log-watch.ts';
import { createPatience } from './patience.ts';
import type { PatienceOptions } from './patience.ts';
import { isSubjectId } from './subject-id.ts';

export interface ActivityStreamService {
  /**
   * What comes after a place of the log, that which is there already first; after null, what comes from now on. Ends with
   * the signal. Throws UNAVAILABLE where the database is away for a minute; until then it waits.
   */
  readonly follow: (
    filter: ActivityConditions,
    after: number | null,
    signal: AbortSignal,
  ) => Promise<AsyncGenerator<Activity>>;
}

export interface ActivityStreamOptions extends PatienceOptions {
  readonly store: Pick<ActivityStore, 'lastSeq' | 'between'>;
  readonly watch: Pick<LogWatch, 'beyond'>;
}

/** Few enough that what one reader holds is little, many enough that catching up is quick. */
const PAGE = 50;
/** So many entries a statement looks at, whatever the filter leaves of them. */
const WINDOW = 1_000;

/** Creates the service of the stream. */
export function createActivityStreamService(options: ActivityStreamOptions): ActivityStreamService {
  const { store, watch } = options;
  const patiently = createPatience(options);

  async function* readOn(
    filter: ActivityConditions,
    start: number,
    signal: AbortSignal,
  ): AsyncGenerator<Activity> {
    let seen = start;
    for (;;) {
      const last = await watch.beyond(seen, signal);
      if (last === null) return;
      while (seen < last) {
        const through = Math.min(last, seen + WINDOW);
        const found = await patiently(() => store.between(filter, seen, through, PAGE), signal);
        if (found === null) return;
        yield* found;
        seen = found.length < PAGE ? through : (found.at(-1)?.seq ?? through);
      }
    }
  }

  return {
    follow: async (filter, after, signal) => {
      if (filter.subject !== null && !isSubjectId(filter.subject))
        throw invalidInput('filter.subject: must be an id');
      if (after !== null && after < 0) throw invalidInput('after: must be the seq of an activity, or 0');
      return readOn(filter, after ?? (await store.lastSeq()), signal);
    },
  };
}
