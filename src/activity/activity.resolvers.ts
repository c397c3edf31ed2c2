/** The log on the API. */
import type { Activity } from '../core/model/activity.ts';
import { toActor } from '../graphql/actor.ts';
import { readFirst } from '../graphql/cursor.ts';
import { mayLoad } from '../graphql/find.ts';
import { findNode } from '../graphql/find-nodes.ts';
import type { ActivityFilter, Resolvers } from '../graphql/generated.ts';
import { readEventId } from '../graphql/streamed-events.ts';
import type { StreamedEvent } from '../graphql/streamed-events.ts';
import { listConnection } from '../graphql/list-connection.ts';

function toConditions(filter: ActivityFilter | null | undefined) {
  const { by = null, subject = null, actions = null, from = null, to = null } = filter ?? {};
  return { by, subject, actions, from, to };
}

/** Each event has its place in the log as its id, by which whoever was cut off goes on. */
async function* toEvents(activities: AsyncGenerator<Activity>): AsyncGenerator<ActivityEvent> {
  for await (const activity of activities) yield { eventId: String(activity.seq), activity };
}

interface ActivityEvent extends StreamedEvent {
  readonly activity: Activity;
}

export const activityResolvers: Resolvers = {
  Subscription: {
    activity: {
      subscribe: async (_, { filter, after }, { activityStream, lastEventId, signal }) => {
        // Who was cut off asks again as at first, and says beside it how far it came.
        const seen = lastEventId === null ? (after ?? null) : readEventId(lastEventId);
        return toEvents(await activityStream.follow(toConditions(filter), seen, signal));
      },
      resolve: ({ activity }: ActivityEvent) => activity,
    },
  },
  Query: {
    activities: (_, { filter, ...page }, { activities }) => {
      const conditions = toConditions(filter);
      return listConnection<Activity, typeof activities.start>(page, {
        name: 'activities',
        start: activities.start,
        keysOf: activities.keyOf,
        page: (after, limit) => activities.page(conditions, after, limit),
        countAll: () => activities.count(conditions),
      });
    },
  },
  Activity: {
    by: ({ by }) => toActor({ recordedBy: by }),
    undoneBy: ({ undoneByOperation }, _, { load }) => mayLoad(load.activityByOperation, undoneByOperation),
    subjects: async ({ id }, { first }, context) => {
      const ids = await context.load.subjectsOf.load({ parentId: id, limit: readFirst(first) });
      const found = await Promise.all(ids.map((subject) => findNode(subject, context)));
      return found.filter((subject) => subject !== null);
    },
  },
  ActivityConnection: { totalCount: ({ countAll }) => countAll() },
};
