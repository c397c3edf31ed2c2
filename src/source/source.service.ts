/** Sources as people ask for them: what is typed as a name becomes words, and no words match nothing. */
import { relayOnlyRule } from '../core/credibility/relay-only.ts';
import type { Source } from '../core/model/source.ts';
import { toPrefixQuery } from '../core/search/index-query.ts';
import { whyTooLong } from '../core/search/typed-text.ts';
import { invalidInput } from '../errors.ts';
import type { RelayingConditions, RelayingOutletStore } from './relaying-outlet.store.ts';
import type { SourceConditions, SourcePlace, SourceStore } from './source.store.ts';

/** What is typed as a name; null where any name will do. */
interface Named {
  readonly name: string | null;
}

export interface SourceFilter extends Omit<SourceConditions, 'words'>, Named {}
export interface OutletFilter extends Omit<RelayingConditions, 'words' | 'leastShare' | 'z'>, Named {}

export interface SourceService {
  readonly byKeys: SourceStore['byKeys'];
  /** By label, then id. */
  readonly page: (filter: SourceFilter, place: SourcePlace) => Promise<readonly Source[]>;
  readonly count: (filter: SourceFilter) => Promise<number>;
  /** By label, then id. */
  readonly outlets: (filter: OutletFilter, place: SourcePlace) => Promise<readonly Source[]>;
  readonly countOutlets: (filter: OutletFilter) => Promise<number>;
}

/** Creates the service of sources. */
export function createSourceService(store: SourceStore, relayingOutlets: RelayingOutletStore): SourceService {
  const page: SourceService['page'] = async (filter, place) => {
    const conditions = withWords(filter);
    return conditions === null ? [] : await store.page(conditions, place);
  };
  const count: SourceService['count'] = async (filter) => {
    const conditions = withWords(filter);
    return conditions === null ? 0 : await store.count(conditions);
  };
  return {
    byKeys: store.byKeys,
    page,
    count,
    outlets: async (filter, place) => {
      if (!isOfRelaying(filter)) return await page(toSourceFilter(filter), place);
      const conditions = withWords({ ...filter, ...relayOnlyRule });
      return conditions === null ? [] : await relayingOutlets.page(conditions, place);
    },
    countOutlets: async (filter) => {
      if (!isOfRelaying(filter)) return await count(toSourceFilter(filter));
      const conditions = withWords({ ...filter, ...relayOnlyRule });
      return conditions === null ? 0 : await relayingOutlets.count(conditions);
    },
  };
}

/** How an outlet relays is worked out only where somebody asks: the list of all outlets is read by its index. */
function isOfRelaying({ relayOnly, mainlyRelays }: OutletFilter): boolean {
  return relayOnly !== null || mainlyRelays !== null;
}

function toSourceFilter({ outletKinds, country, name }: OutletFilter): SourceFilter {
  return { types: ['OUTLET'], outletKinds, country, name };
}

/** Null where something was typed that holds no word: nothing has it. Throws INVALID_INPUT for a long text. */
function withWords<Filter extends Named>({
  name,
  ...conditions
}: Filter): (Omit<Filter, 'name'> & { readonly words: string | null }) | null {
  if (name === null) return { ...conditions, words: null };
  const fault = whyTooLong('filter.name', name);
  if (fault !== null) throw invalidInput(fault);
  const words = toPrefixQuery(name);
  return words === null ? null : { ...conditions, words };
}
