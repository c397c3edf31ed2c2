/** Claims as people ask for them, in any order: what is typed becomes words, and no words match nothing. */
import { toPrefixQuery } from '../core/search/index-query.ts';
import { whyTooLong } from '../core/search/typed-text.ts';
import { invalidInput } from '../errors.ts';
import type { ClaimConditions, ClaimStore, ListedClaim } from './claim.store.ts';

export interface ClaimFilter extends Omit<ClaimConditions, 'words' | 'bySummary'> {
  /** As typed; null where any wording will do. */
  readonly text: string | null;
}

export type ClaimOrder = 'RECORDED_DESC' | 'TEXT_ASC' | 'ESTIMATED_GRADE_ASC' | 'ORIGINS_ASC';

/** Where a claim lies in an order: what it is sorted by, and its id. */
export type ClaimPlace = readonly [sortedBy: string, id: string];

/** Waits until what is kept of the analyses is fresh, as long as the request may. */
export type Settled = () => Promise<void>;

export interface ClaimService {
  readonly byKeys: ClaimStore['byKeys'];
  /** The place before the first claim. */
  readonly start: (order: ClaimOrder) => ClaimPlace;
  readonly placeOf: (claim: ListedClaim) => ClaimPlace;
  /** A filter or order by figures of the analysis waits for those, and throws INVALID_INPUT where it asks for what no claim can have. */
  readonly page: (
    filter: ClaimFilter,
    order: ClaimOrder,
    after: ClaimPlace,
    limit: number,
    settled: Settled,
  ) => Promise<readonly ListedClaim[]>;
  readonly count: (filter: ClaimFilter, settled: Settled) => Promise<number>;
}

/** Sorts behind every time and every id. */
const LAST = '\uffff';

/** Creates the service of claims. */
export function createClaimService(store: ClaimStore): ClaimService {
  const pageIn: Readonly<
    Record<
      ClaimOrder,
      (of: ClaimConditions, after: ClaimPlace, limit: number) => Promise<readonly ListedClaim[]>
    >
  > = {
    RECORDED_DESC: (of, [fromAt, beforeId], limit) => store.byTime(of, { fromAt, beforeId, limit }),
    TEXT_ASC: (of, [fromText, afterId], limit) => store.byText(of, { fromText, afterId, limit }),
    ESTIMATED_GRADE_ASC: (of, [afterRank], limit) => store.byGrade(of, { afterRank, limit }),
    ORIGINS_ASC: (of, [afterRank], limit) => store.byOrigins(of, { afterRank, limit }),
  };
  return {
    byKeys: store.byKeys,
    start: (order) => (order === 'RECORDED_DESC' ? [LAST, LAST] : ['', '']),
    placeOf: ({ sortedBy, id }) => [sortedBy, id],
    page: async (filter, order, after, limit, settled) => {
      const conditions = toConditions(filter);
      if (conditions === null) return [];
      if (isByRank(order) || conditions.bySummary) await settled();
      return await pageIn[order](conditions, after, limit);
    },
    count: async (filter, settled) => {
      const conditions = toConditions(filter);
      if (conditions === null) return 0;
      if (conditions.bySummary) await settled();
      return await store.count(conditions);
    },
  };
}

function isByRank(order: ClaimOrder): boolean {
  return order === 'ESTIMATED_GRADE_ASC' || order === 'ORIGINS_ASC';
}

/** Null where something was typed that holds no word: nothing has it. Throws INVALID_INPUT for a long text. */
function toConditions({ text, ...conditions }: ClaimFilter): ClaimConditions | null {
  checkGrades('estimatedGrades', conditions.grades);
  checkGrades('assessedGrades', conditions.assessedGrades);
  const { grades, minUpper, maxUpper, onlyType } = conditions;
  const bySummary = [grades, minUpper, maxUpper, onlyType].some((condition) => condition !== null);
  if (text === null) return { ...conditions, bySummary, words: null };
  const fault = whyTooLong('filter.text', text);
  if (fault !== null) throw invalidInput(fault);
  const words = toPrefixQuery(text);
  return words === null ? null : { ...conditions, bySummary, words };
}

function checkGrades(field: string, grades: readonly number[] | null): void {
  const wrong = grades?.find((grade) => grade < 1 || grade > 6);
  if (wrong !== undefined) throw invalidInput(`filter.${field} are from 1 to 6; this is ${String(wrong)}`);
}
