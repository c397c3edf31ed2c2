/** Activities from the log, as they are listed. */
import type { Activity, ActivityAction, ImportedRecord, SubjectsRequest } from '../core/model/activity.ts';
import { fetchPerParent, inOrderOf } from '../core/model/page.ts';
import type { Graph } from '../graph/graph.ts';
import type { RowOf } from '../graph/statement.ts';
import {
  activitiesAfter,
  activitiesByIds,
  activitiesByOperations,
  activitiesOfSubject,
  activitiesPage,
  countActivities,
  countActivitiesOfSubject,
  keptHead,
  subjectsByActivityIds,
} from './activity.statements.ts';

export interface ActivityConditions {
  readonly by: string | null;
  /** An id of ours: the index takes it for a word. */
  readonly subject: string | null;
  readonly actions: readonly ActivityAction[] | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface ActivityStore {
  /** The last first, from before a place on. */
  readonly page: (
    conditions: ActivityConditions,
    beforeSeq: number,
    limit: number,
  ) => Promise<readonly Activity[]>;
  readonly count: (conditions: ActivityConditions) => Promise<number>;
  /** The place of the last one; 0 where there is none. */
  readonly lastSeq: () => Promise<number>;
  /** In the order of the log, after one place and up to another. */
  readonly between: (
    conditions: ActivityConditions,
    after: number,
    through: number,
    limit: number,
  ) => Promise<readonly Activity[]>;
  readonly byIds: (ids: readonly string[]) => Promise<(Activity | null)[]>;
  /** Of writes, by their keys in the ledger. */
  readonly byOperations: (operations: readonly string[]) => Promise<(Activity | null)[]>;
  /** Ids of the first subjects of each. */
  readonly subjectsOf: (requests: readonly SubjectsRequest[]) => Promise<(readonly string[])[]>;
}

/** Creates the store of activities on a graph. */
export function createActivityStore(graph: Graph): ActivityStore {
  return {
    page: async ({ subject, ...conditions }, beforeSeq, limit) => {
      const params = { ...conditions, beforeSeq, limit };
      const rows = await (subject === null
        ? graph.run(activitiesPage, params)
        : graph.run(activitiesOfSubject, { subject, ...params }));
      return rows.map(toActivity);
    },
    count: async ({ subject, ...conditions }) => {
      const rows = await (subject === null
        ? graph.run(countActivities, conditions)
        : graph.run(countActivitiesOfSubject, { subject, ...conditions }));
      return rows[0]?.total ?? 0;
    },
    lastSeq: async () => (await graph.run(keptHead, {}))[0]?.seq ?? 0,
    between: async (conditions, after, through, limit) =>
      (await graph.run(activitiesAfter, { ...conditions, after, through, limit })).map(toActivity),
    byIds: async (ids) =>
      inOrderOf(ids, (await graph.run(activitiesByIds, { ids })).map(toActivity), ({ id }) => id),
    byOperations: async (operations) =>
      inOrderOf(
        operations,
        (await graph.run(activitiesByOperations, { operations })).map(toActivity),
        ({ operation }) => operation,
      ),
    subjectsOf: (requests) =>
      fetchPerParent<SubjectsRequest, readonly string[]>(
        requests,
        async ({ limit }, ids) => {
          const rows = await graph.run(subjectsByActivityIds, { ids, limit });
          return new Map(rows.map(({ id, subjectIds }) => [id, subjectIds]));
        },
        [],
      ),
  };
}

function toActivity({ detail, ...row }: RowOf<typeof activitiesPage>): Activity {
  return { ...row, imported: row.action === 'IMPORT' ? toImported(detail) : null };
}

function toImported(detail: string): ImportedRecord {
  const kept = JSON.parse(detail) as Omit<ImportedRecord, 'sha256'> & { readonly sha256?: string };
  return { ...kept, sha256: kept.sha256 ?? null };
}
