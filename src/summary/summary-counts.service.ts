/** Counts over all summaries as they are shown: of every grade and type, those that no claim has too. */
import type { SummarisedType } from '../core/model/claim-summary.ts';
import type { GradeCount } from '../core/model/overview.ts';
import { originTypes } from '../core/provenance/origin-type.ts';
import type { CountConditions, CountStore, GradesOfMonth } from './summary-counts.store.ts';

type Settled = () => Promise<void>;

/** Everything here waits for fresh summaries first. */
export interface SummaryCountService {
  readonly grades: (conditions: CountConditions, settled: Settled) => Promise<readonly GradeCount[]>;
  /** The grades of each month, the last 1,200; counted once, when the first month is asked for. */
  readonly openMonths: (
    conditions: CountConditions,
    by: 'RECORDED' | 'EVENT',
    settled: Settled,
  ) => (month: string) => Promise<readonly GradeCount[]>;
  readonly originTypes: (
    conditions: CountConditions,
    settled: Settled,
  ) => Promise<readonly { readonly type: SummarisedType; readonly claims: number }[]>;
}

/** A hundred years. */
const MOST_MONTHS = 1_200;

/** Creates the service of counts. */
export function createSummaryCountService(store: CountStore): SummaryCountService {
  return {
    grades: async (conditions, settled) => {
      await settled();
      return toGradeCounts(
        ...(await Promise.all([store.grades(conditions), store.assessedGrades(conditions)])),
      );
    },
    openMonths: (conditions, by, settled) => {
      const count = async () => {
        await settled();
        return await Promise.all([
          store.gradesByMonth(conditions, by, MOST_MONTHS),
          store.assessedGradesByMonth(conditions, by, MOST_MONTHS),
        ]);
      };
      let counted: ReturnType<typeof count> | null = null;
      return async (month) => {
        counted ??= count();
        const [estimated, assessed] = await counted;
        const ofMonth = (row: GradesOfMonth): boolean => row.month === month;
        return toGradeCounts(estimated.filter(ofMonth), assessed.filter(ofMonth));
      };
    },
    originTypes: async (conditions, settled) => {
      await settled();
      const counts = new Map((await store.originTypes(conditions)).map(({ type, claims }) => [type, claims]));
      return originTypes.map((type) => ({ type, claims: counts.get(type) ?? 0 }));
    },
  };
}

interface CountedGrade {
  readonly grade: number;
  readonly claims: number;
}

function toGradeCounts(estimated: readonly CountedGrade[], assessed: readonly CountedGrade[]): GradeCount[] {
  const claimsOf = (rows: readonly CountedGrade[], grade: number): number =>
    rows.find((row) => row.grade === grade)?.claims ?? 0;
  return [1, 2, 3, 4, 5, 6].map((grade) => ({
    grade,
    estimated: claimsOf(estimated, grade),
    assessed: claimsOf(assessed, grade),
  }));
}
