/**
 * Search: the index says who has the words, and we order them, so that the same question has the same answer in the same
 * order. Words that may be mistyped are asked for only where the others do not fill the page.
 */
import type { RankedLabel } from '../core/model/folded-words.ts';
import { toMistypedQuery, toPreciseQuery } from '../core/search/index-query.ts';
import { readTyped, whyTooLong } from '../core/search/typed-text.ts';
import type { TypedText, WordForm } from '../core/search/typed-text.ts';
import { invalidInput } from '../errors.ts';
import type { SearchStore, SearchTerms } from './search.store.ts';

export interface SearchService {
  /** Every thing once, under its best label, best first, behind the one given. Throws INVALID_INPUT for a long text. */
  readonly find: (text: string, after: RankedLabel | null, limit: number) => Promise<readonly RankedLabel[]>;
}

const MISTYPED_TIER = 5;
const start: RankedLabel = { tier: -1, label: '', id: '' };

/** Creates the service of search. */
export function createSearchService(store: SearchStore): SearchService {
  return {
    find: async (text, after, limit) => {
      const fault = whyTooLong('text', text);
      if (fault !== null) throw invalidInput(fault);
      const read = readTyped(text);
      if (read === null) return [];
      const terms = toTerms(text, read);
      const from = after ?? start;
      if (!Number.isInteger(from.tier)) throw invalidInput('after: this is not a cursor of this list');
      const isPastPrecise = from.tier >= MISTYPED_TIER;
      const precise = isPastPrecise
        ? []
        : await store.find({ ...terms, query: toPreciseQuery(read.words) }, from, limit);
      const query = precise.length < limit ? toMistypedQuery(read.words) : null;
      // It finds the precise ones too, in their places.
      return query === null ? precise : await store.find({ ...terms, query }, from, limit);
    },
  };
}

/** Words of a label stand between spaces: what follows one begins a word. */
function toTerms(text: string, { folded, words }: TypedText): Omit<SearchTerms, 'query'> {
  const toText = ({ token, isWhole }: WordForm): string => ` ${token}${isWhole ? ' ' : ''}`;
  return {
    typed: text.toWellFormed().trim().normalize('NFC'),
    folded: ` ${folded}`,
    words: words.map(({ begins, alike }) => ({ begins: begins.map(toText), alike: alike.map(toText) })),
  };
}
