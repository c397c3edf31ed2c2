/** Counts over all summaries as they are shown: of every grade and type, those that no claim has too. */
import type { SummarisedType } from '../core/model/claim-summary.ts';
import { originTypes } from '../core/provenance/origin-type.ts';
import type { CountConditions, CountStore } from './summary-counts.store.ts';

export interface GradeCount {
  /** From 1 to 6. */
  readonly grade: number;
  /** Claims that the estimate puts there. */
  readonly estimated: number;
}

type Settled = () => Promise<void>;

/** Everything here waits for fresh summaries first. */
export interface SummaryCountService {
  readonly grades: (conditions: CountConditions, settled: Settled) => Promise<readonly GradeCount[]>;
  /** By month; a month without claims is left out. */
  readonly gradesByMonth: (
    conditions: CountConditions,
    by: 'RECORDED' | 'EVENT',
    months: number,
    settled: Settled,
  ) => Promise<ReadonlyMap<string, readonly GradeCount[]>>;
  readonly originTypes: (
    conditions: CountConditions,
    settled: Settled,
  ) => Promise<readonly { readonly type: SummarisedType; readonly claims: number }[]>;
  /** In the order of the ids. */
  readonly soleOrigins: (sourceIds: readonly string[], settled: Settled) => Promise<readonly number[]>;
}

/** Creates the service of counts. */
export function createSummaryCountService(store: CountStore): SummaryCountService {
  return {
    grades: async (conditions, settled) => {
      await settled();
      return toGradeCounts(await store.grades(conditions));
    },
    gradesByMonth: async (conditions, by, months, settled) => {
      await settled();
      const rows = await store.gradesByMonth(conditions, by, months);
      const found = [...new Set(rows.map(({ month }) => month))];
      return new Map(
        found.map((month) => [month, toGradeCounts(rows.filter((row) => row.month === month))] as const),
      );
    },
    originTypes: async (conditions, settled) => {
      await settled();
      const counts = new Map((await store.originTypes(conditions)).map(({ type, claims }) => [type, claims]));
      return originTypes.map((type) => ({ type, claims: counts.get(type) ?? 0 }));
    },
    soleOrigins: async (sourceIds, settled) => {
      await settled();
      const counts = await store.soleOrigins(sourceIds);
      return sourceIds.map((id) => counts.get(id) ?? 0);
    },
  };
}

function toGradeCounts(rows: readonly { readonly grade: number; readonly claims: number }[]): GradeCount[] {
  const counts = new Map(rows.map(({ grade, claims }) => [grade, claims]));
  return [1, 2, 3, 4, 5, 6].map((grade) => ({ grade, estimated: counts.get(grade) ?? 0 }));
}
