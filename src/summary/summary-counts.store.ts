/** Counts over all summaries, from the graph. */
import type { SummarisedType } from '../core/model/claim-summary.ts';
import type { Graph } from '../graph/graph.ts';
import {
  circularClaims,
  countAssessedGrades,
  countCircularGroups,
  countGrades,
  countOriginTypes,
  countSoleOrigins,
} from './summary-counts.statements.ts';

/** Of the claim's event, or of its recording where the event has no date; `to` is the end of what is taken in. */
export interface CountConditions {
  readonly topic: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface GradesOfMonth {
  /** `2025-02`, or `2025` where no more is known. */
  readonly month: string;
  readonly grade: number;
  readonly claims: number;
}

type CountGrades = (
  conditions: CountConditions,
) => Promise<readonly { readonly grade: number; readonly claims: number }[]>;

/** Of at most `months` months, the last first. */
type CountGradesByMonth = (
  conditions: CountConditions,
  by: 'RECORDED' | 'EVENT',
  months: number,
) => Promise<readonly GradesOfMonth[]>;

export interface CountStore {
  readonly grades: CountGrades;
  readonly gradesByMonth: CountGradesByMonth;
  /** What people graded, as it stands. */
  readonly assessedGrades: CountGrades;
  readonly assessedGradesByMonth: CountGradesByMonth;
  readonly originTypes: (
    conditions: CountConditions,
  ) => Promise<readonly { readonly type: SummarisedType; readonly claims: number }[]>;
  /** How many claims each is the only attested class of origins of; one that is not known is left out. */
  readonly soleOrigins: (sourceIds: readonly string[]) => Promise<ReadonlyMap<string, number>>;
  /** Ids of claims with circular reporting, in order, from this one on. */
  readonly circularClaims: (fromId: string, limit: number) => Promise<readonly string[]>;
  readonly countCircularGroups: () => Promise<number>;
}

const GRADES = 6;

/** Creates the store of counts on a graph. */
export function createCountStore(graph: Graph): CountStore {
  return {
    grades: (conditions) => graph.run(countGrades, { ...conditions, by: null, limit: GRADES }),
    gradesByMonth: byMonth(graph, countGrades),
    assessedGrades: (conditions) =>
      graph.run(countAssessedGrades, { ...conditions, by: null, limit: GRADES }),
    assessedGradesByMonth: byMonth(graph, countAssessedGrades),
    originTypes: (conditions) => graph.run(countOriginTypes, { ...conditions }),
    soleOrigins: async (sourceIds) =>
      new Map(
        (await graph.run(countSoleOrigins, { sourceIds })).map(({ sourceId, claims }) => [sourceId, claims]),
      ),
    circularClaims: async (fromId, limit) =>
      (await graph.run(circularClaims, { fromId, limit })).map(({ claimId }) => claimId),
    countCircularGroups: async () => (await graph.run(countCircularGroups, {}))[0]?.total ?? 0,
  };
}

function byMonth(graph: Graph, statement: typeof countGrades): CountStore['gradesByMonth'] {
  return async (conditions, by, months) => {
    // One month more is no month: the claims that have none.
    const limit = (months + 1) * GRADES;
    const rows = await graph.run(statement, { ...conditions, by, limit });
    return rows.flatMap(({ month, ...row }) => (month === null ? [] : [{ ...row, month }]));
  };
}
