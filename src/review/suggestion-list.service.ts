/** Everything that waits for a person, one kind after the other, each by id. */
import type { AssertionStore } from '../attribution/assertion.store.ts';
import type { AttributionStore } from '../attribution/attribution.store.ts';
import { suggestionKinds } from '../core/model/suggestion.ts';
import type { ListedSuggestion, SuggestionKind } from '../core/model/suggestion.ts';
import type { ReviewStore, SuggestionPlace } from './review.store.ts';

export interface SuggestionFilter {
  /** Null for all. */
  readonly kinds: readonly SuggestionKind[] | null;
  /** The assertions that stand in it and the attributions read in it; null for everything. */
  readonly documentId: string | null;
}

/** Behind the last one seen. */
export type SuggestionKeys = readonly [kind: string, id: string];

export interface SuggestionListService {
  readonly page: (
    filter: SuggestionFilter,
    after: SuggestionKeys,
    limit: number,
  ) => Promise<readonly ListedSuggestion[]>;
  readonly count: (filter: SuggestionFilter) => Promise<number>;
}

interface SuggestionStores {
  readonly suggestions: ReviewStore;
  readonly assertions: Pick<AssertionStore, 'pages' | 'counts'>;
  readonly attributions: Pick<AttributionStore, 'pages' | 'counts'>;
}

/** Creates the service of the list. */
export function createSuggestionListService(stores: SuggestionStores): SuggestionListService {
  return {
    page: async ({ kinds, documentId }, [afterKind, afterId], limit) => {
      const rows: ListedSuggestion[] = [];
      for (const kind of suggestionKinds) {
        if (kind < afterKind || kinds?.includes(kind) === false || rows.length >= limit) continue;
        const place = { afterId: kind === afterKind ? afterId : '', limit: limit - rows.length };
        const ids = await (documentId === null
          ? stores.suggestions.page(kind, place)
          : ofDocument(stores, kind, documentId, place));
        rows.push(...ids.map((id) => ({ kind, id })));
      }
      return rows;
    },
    count: async ({ kinds, documentId }) => {
      const counts = await (documentId === null
        ? stores.suggestions.counts()
        : countsOfDocument(stores, documentId));
      const asked = suggestionKinds.filter((kind) => kinds?.includes(kind) ?? true);
      return asked.reduce((total, kind) => total + counts[kind], 0);
    },
  };
}

const statuses = ['SUGGESTED'] as const;

/** Relations of claims and matches of sources stand in no document. */
async function ofDocument(
  { assertions, attributions }: SuggestionStores,
  kind: SuggestionKind,
  parentId: string,
  place: SuggestionPlace,
): Promise<readonly string[]> {
  const requests = [{ parentId, statuses, ...place }];
  if (kind === 'ASSERTION') {
    const [page = []] = await assertions.pages('document', requests);
    return page.map(({ assertion }) => assertion.id);
  }
  if (kind !== 'ATTRIBUTION') return [];
  const [page = []] = await attributions.pages('document', requests);
  return page.map(({ id }) => id);
}

async function countsOfDocument(
  { assertions, attributions }: SuggestionStores,
  parentId: string,
): Promise<Readonly<Record<SuggestionKind, number>>> {
  const requests = [{ parentId, statuses }];
  const [[ofAssertions = 0], [ofAttributions = 0]] = await Promise.all([
    assertions.counts('document', requests),
    attributions.counts('document', requests),
  ]);
  return { ASSERTION: ofAssertions, ATTRIBUTION: ofAttributions, RELATION: 0, IDENTITY: 0 };
}
