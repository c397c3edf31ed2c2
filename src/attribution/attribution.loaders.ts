/** Attributions of one request: each is fetched once, and many at a time. */
import DataLoader from 'dataloader';
import type { Attribution } from '../core/model/attribution.ts';
import type { StatusPageRequest, StatusRequest } from '../core/model/page.ts';
import type { AttributionParent, AttributionStore } from './attribution.store.ts';

type PageLoader = DataLoader<StatusPageRequest, readonly Attribution[], string>;
type CountLoader = DataLoader<StatusRequest, number, string>;

export interface AttributionLoaders {
  readonly attributionById: DataLoader<string, Attribution | null>;
  readonly attributionsFromAssertion: DataLoader<string, readonly Attribution[]>;
  readonly attributionsOf: Readonly<Record<AttributionParent, PageLoader>>;
  readonly countOfAttributions: Readonly<Record<AttributionParent, CountLoader>>;
}

export function createAttributionLoaders(store: AttributionStore): AttributionLoaders {
  const byArguments = { cacheKeyFn: (request: unknown) => JSON.stringify(request) };
  const pagesOf = (parent: AttributionParent): PageLoader =>
    new DataLoader<StatusPageRequest, readonly Attribution[], string>(
      (requests) => store.pages(parent, requests),
      byArguments,
    );
  const countsOf = (parent: AttributionParent): CountLoader =>
    new DataLoader<StatusRequest, number, string>((requests) => store.counts(parent, requests), byArguments);
  return {
    attributionById: new DataLoader((ids) => store.byIds(ids)),
    attributionsFromAssertion: new DataLoader((ids) => store.fromAssertions(ids)),
    attributionsOf: {
      document: pagesOf('document'),
      assertion: pagesOf('assertion'),
      citedDocument: pagesOf('citedDocument'),
    },
    countOfAttributions: {
      document: countsOf('document'),
      assertion: countsOf('assertion'),
      citedDocument: countsOf('citedDocument'),
    },
  };
}
