/** Search: the index finds, we order, so that the same question has the same answer in the same order. */
import { countCodePoints } from '../core/model/code-points.ts';
import { compareHits, toPrefixQuery } from '../core/model/words.ts';
import type { Labelled } from '../core/model/words.ts';
import { invalidInput } from '../errors.ts';
import type { SearchStore } from './search.store.ts';

export interface SearchService {
  /** Every thing once, under its best label, best first, behind the one given. At most 1,000 labels are looked at. */
  readonly find: (text: string, after: Labelled | null) => Promise<readonly Labelled[]>;
}

const MOST_CANDIDATES = 1_000;
const MOST_CHARACTERS = 200;

/** Creates the service of search. */
export function createSearchService(store: SearchStore): SearchService {
  return {
    find: async (text, after) => {
      if (countCodePoints(text) > MOST_CHARACTERS) {
        throw invalidInput(`text has at most ${String(MOST_CHARACTERS)} characters`);
      }
      const words = toPrefixQuery(text);
      if (words === null) return [];
      const compare = compareHits(text);
      const hits = [...(await store.findWords(words, MOST_CANDIDATES))].sort(compare);
      const seen = new Set<string>();
      const once = hits.filter(({ id }) => !seen.has(id) && seen.add(id));
      return after === null ? once : once.filter((hit) => compare(hit, after) > 0);
    },
  };
}
