/** Assertions of one request: each is fetched once, and many at a time; what comes with them is handed on. */
import DataLoader from 'dataloader';
import type { Assertion } from '../core/model/assertion.ts';
import type { StatusPageRequest, StatusRequest } from '../core/model/page.ts';
import type { AssertionInPlace, AssertionParent, AssertionStore } from './assertion.store.ts';

type PageLoader = DataLoader<StatusPageRequest, readonly Assertion[], string>;
type CountLoader = DataLoader<StatusRequest, number, string>;

export interface AssertionLoaders {
  readonly assertionById: DataLoader<string, Assertion | null>;
  readonly assertionsOf: Readonly<Record<AssertionParent, PageLoader>>;
  readonly countOfAssertions: Readonly<Record<AssertionParent, CountLoader>>;
  readonly resolutionById: DataLoader<string, string | null>;
  /** Takes in assertions that were fetched otherwise. */
  readonly prime: (rows: readonly AssertionInPlace[]) => void;
}

const byArguments = { cacheKeyFn: (request: unknown) => JSON.stringify(request) };

/** Creates the loaders; `handOn` is told each row, for the loaders of sources and documents. */
export function createAssertionLoaders(
  store: AssertionStore,
  handOn: (row: AssertionInPlace) => void,
): AssertionLoaders {
  const assertionById = new DataLoader<string, Assertion | null>(async (ids) => {
    const rows = await store.byIds(ids);
    rows.filter((row) => row !== null).forEach(handOn);
    return rows.map((row) => row?.assertion ?? null);
  });
  const prime = (rows: readonly AssertionInPlace[]): void => {
    for (const row of rows) {
      assertionById.prime(row.assertion.id, row.assertion);
      handOn(row);
    }
  };
  const pagesOf = (parent: AssertionParent): PageLoader =>
    new DataLoader<StatusPageRequest, readonly Assertion[], string>(async (requests) => {
      const pages = await store.pages(parent, requests);
      pages.forEach(prime);
      return pages.map((rows) => rows.map(({ assertion }) => assertion));
    }, byArguments);
  const countsOf = (parent: AssertionParent): CountLoader =>
    new DataLoader<StatusRequest, number, string>((requests) => store.counts(parent, requests), byArguments);
  return {
    assertionById,
    assertionsOf: { claim: pagesOf('claim'), document: pagesOf('document'), source: pagesOf('source') },
    countOfAssertions: {
      claim: countsOf('claim'),
      document: countsOf('document'),
      source: countsOf('source'),
    },
    resolutionById: new DataLoader((ids) => store.resolutionsByIds(ids)),
    prime,
  };
}
