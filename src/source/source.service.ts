/** Sources as people ask for them: what is typed as a name becomes words, and no words match nothing. */
import type { Source } from '../core/model/source.ts';
import { toPrefixQuery } from '../core/search/index-query.ts';
import { whyTooLong } from '../core/search/typed-text.ts';
import { invalidInput } from '../errors.ts';
import type { SourceConditions, SourcePlace, SourceStore } from './source.store.ts';

export interface SourceFilter extends Omit<SourceConditions, 'words'> {
  /** As typed; null where any name will do. */
  readonly name: string | null;
}

export interface SourceService {
  readonly byKeys: SourceStore['byKeys'];
  /** By label, then id. */
  readonly page: (filter: SourceFilter, place: SourcePlace) => Promise<readonly Source[]>;
  readonly count: (filter: SourceFilter) => Promise<number>;
}

/** Creates the service of sources. */
export function createSourceService(store: SourceStore): SourceService {
  return {
    byKeys: store.byKeys,
    page: async (filter, place) => {
      const conditions = toConditions(filter);
      return conditions === null ? [] : await store.page(conditions, place);
    },
    count: async (filter) => {
      const conditions = toConditions(filter);
      return conditions === null ? 0 : await store.count(conditions);
    },
  };
}

/** Null where something was typed that holds no word: nothing has it. Throws INVALID_INPUT for a long text. */
function toConditions({ name, ...conditions }: SourceFilter): SourceConditions | null {
  if (name === null) return { ...conditions, words: null };
  const fault = whyTooLong('filter.name', name);
  if (fault !== null) throw invalidInput(fault);
  const words = toPrefixQuery(name);
  return words === null ? null : { ...conditions, words };
}
