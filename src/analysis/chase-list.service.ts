/** The chase list: what is cited and was never seen, by how many claims are stated in it. */
import type { ChaseItem } from '../core/model/chase-item.ts';
import { invalidInput } from '../errors.ts';
import type { ChaseListStore } from './chase-list.store.ts';

/** What the list is sorted by, as a cursor keeps it. */
export type ChaseKeys = readonly [claimsBlocked: string, key: string, id: string];

export interface ChaseListService {
  /** The keys before the first. */
  readonly start: ChaseKeys;
  readonly keysOf: (item: ChaseItem) => ChaseKeys;
  /** Most claims first, then by key, then id. Throws INVALID_INPUT for keys that no item can have. */
  readonly page: (after: ChaseKeys, limit: number) => Promise<readonly ChaseItem[]>;
  readonly count: () => Promise<number>;
}

/** Creates the service of the chase list. */
export function createChaseListService(store: ChaseListStore): ChaseListService {
  return {
    start: [String(Number.MAX_SAFE_INTEGER), '', ''],
    keysOf: ({ claimsBlocked, document }) => [String(claimsBlocked), document.key ?? '', document.id],
    page: async ([claimsBlocked, fromKey, afterId], limit) => {
      const fromClaims = /^\d+$/.test(claimsBlocked) ? Number(claimsBlocked) : Number.NaN;
      if (!Number.isSafeInteger(fromClaims)) throw invalidInput('after: this is not a cursor of this list');
      return await store.page({ fromClaims, fromKey, afterId }, limit);
    },
    count: store.count,
  };
}
