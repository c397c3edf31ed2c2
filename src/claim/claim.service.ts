/** Claims as people ask for them, in either order: what is typed becomes words, and no words match nothing. */
import type { Claim } from '../core/model/claim.ts';
import { toPrefixQuery } from '../core/search/index-query.ts';
import { whyTooLong } from '../core/search/typed-text.ts';
import { invalidInput } from '../errors.ts';
import type { ClaimConditions, ClaimStore } from './claim.store.ts';

export interface ClaimFilter extends Omit<ClaimConditions, 'words'> {
  /** As typed; null where any wording will do. */
  readonly text: string | null;
}

export type ClaimOrder = 'RECORDED_DESC' | 'TEXT_ASC';

/** Where a claim lies in an order: what it is sorted by, and its id. */
export type ClaimPlace = readonly [sortedBy: string, id: string];

export interface ClaimService {
  readonly byKeys: ClaimStore['byKeys'];
  /** The place before the first claim. */
  readonly start: (order: ClaimOrder) => ClaimPlace;
  readonly placeOf: (order: ClaimOrder, claim: Claim) => ClaimPlace;
  readonly page: (
    filter: ClaimFilter,
    order: ClaimOrder,
    after: ClaimPlace,
    limit: number,
  ) => Promise<readonly Claim[]>;
  readonly count: (filter: ClaimFilter) => Promise<number>;
}

/** Sorts behind every time and every id. */
const LAST = '\uffff';

/** Creates the service of claims. */
export function createClaimService(store: ClaimStore): ClaimService {
  return {
    byKeys: store.byKeys,
    start: (order) => (order === 'TEXT_ASC' ? ['', ''] : [LAST, LAST]),
    placeOf: (order, { text, recordedAt, id }) => [order === 'TEXT_ASC' ? text : recordedAt, id],
    page: async (filter, order, [sortedBy, id], limit) => {
      const conditions = toConditions(filter);
      if (conditions === null) return [];
      return order === 'TEXT_ASC'
        ? await store.byText(conditions, { fromText: sortedBy, afterId: id, limit })
        : await store.byTime(conditions, { fromAt: sortedBy, beforeId: id, limit });
    },
    count: async (filter) => {
      const conditions = toConditions(filter);
      return conditions === null ? 0 : await store.count(conditions);
    },
  };
}

/** Null where something was typed that holds no word: nothing has it. Throws INVALID_INPUT for a long text. */
function toConditions({ text, ...conditions }: ClaimFilter): ClaimConditions | null {
  if (text === null) return { ...conditions, words: null };
  const fault = whyTooLong('filter.text', text);
  if (fault !== null) throw invalidInput(fault);
  const words = toPrefixQuery(text);
  return words === null ? null : { ...conditions, words };
}
