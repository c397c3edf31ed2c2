/** Assertions of one request: each is fetched once, and many at a time; what comes with them is handed on. */
import DataLoader from 'dataloader';
import type { Assertion, AssertionPart } from '../core/model/assertion.ts';
import type { StatusPageRequest, StatusRequest } from '../core/model/page.ts';
import type { AssertionInPlace, AssertionParent, AssertionStore } from './assertion.store.ts';

type PageLoader = DataLoader<StatusPageRequest, readonly AssertionPart[], string>;
type CountLoader = DataLoader<StatusRequest, number, string>;

export interface AssertionLoaders {
  readonly assertionById: DataLoader<string, Assertion | null>;
  readonly assertionsOf: Readonly<Record<AssertionParent, PageLoader>>;
  readonly countOfAssertions: Readonly<Record<AssertionParent, CountLoader>>;
  readonly resolutionById: DataLoader<string, string | null>;
  readonly restatedById: DataLoader<string, string | null>;
}

/** The confirmed assertions of a claim, where this request fetches them all anyway. */
type FetchedElsewhere = (claimId: string) => Promise<readonly AssertionPart[]> | undefined;

const byArguments = { cacheKeyFn: (request: unknown) => JSON.stringify(request) };

/** Creates the loaders; `handOn` is told each row, for those who look for its source or document. */
export function createAssertionLoaders(
  store: AssertionStore,
  handOn: (row: AssertionInPlace) => void,
  fetchedElsewhere: FetchedElsewhere,
): AssertionLoaders {
  const assertionById = new DataLoader<string, Assertion | null>(async (ids) => {
    const rows = await store.byIds(ids);
    rows.filter((row) => row !== null).forEach(handOn);
    return rows.map((row) => row?.assertion ?? null);
  });
  const fetchPages = async (
    parent: AssertionParent,
    requests: readonly StatusPageRequest[],
  ): Promise<(readonly AssertionPart[])[]> => {
    const pages = await store.pages(parent, requests);
    for (const row of pages.flat()) {
      assertionById.prime(row.assertion.id, row.assertion);
      handOn(row);
    }
    return pages.map((rows) => rows.map(({ assertion }) => assertion));
  };
  const pagesOf = (parent: AssertionParent): PageLoader =>
    new DataLoader<StatusPageRequest, readonly AssertionPart[], string>(
      (requests) => fetchPages(parent, requests),
      byArguments,
    );
  const countsOf = (parent: AssertionParent): CountLoader =>
    new DataLoader<StatusRequest, number, string>((requests) => store.counts(parent, requests), byArguments);
  return {
    assertionById,
    assertionsOf: {
      claim: new DataLoader<StatusPageRequest, readonly AssertionPart[], string>(
        (requests) => withWhatIsThere(requests, fetchedElsewhere, (rest) => fetchPages('claim', rest)),
        byArguments,
      ),
      document: pagesOf('document'),
      source: pagesOf('source'),
    },
    countOfAssertions: {
      claim: countsOf('claim'),
      document: countsOf('document'),
      source: countsOf('source'),
    },
    resolutionById: new DataLoader((ids) => store.resolutionsByIds(ids)),
    restatedById: new DataLoader((ids) => store.restatedByIds(ids)),
  };
}

/** Pages of claims whose assertions are fetched elsewhere are cut from those; the rest is fetched together. */
async function withWhatIsThere(
  requests: readonly StatusPageRequest[],
  fetchedElsewhere: FetchedElsewhere,
  fetchRest: (rest: readonly StatusPageRequest[]) => Promise<(readonly AssertionPart[])[]>,
): Promise<(readonly AssertionPart[])[]> {
  const there = requests.map(({ statuses, parentId }) =>
    statuses.length === 1 && statuses[0] === 'CONFIRMED' ? fetchedElsewhere(parentId) : undefined,
  );
  const rest = requests.filter((_, i) => there[i] === undefined);
  const fetched = rest.length === 0 ? [] : await fetchRest(rest);
  return Promise.all(
    requests.map(async (request, i) => {
      const all = there[i];
      return all === undefined ? (fetched[rest.indexOf(request)] ?? []) : cutPage(await all, request);
    }),
  );
}

function cutPage(
  assertions: readonly AssertionPart[],
  { parentId, afterId, limit }: StatusPageRequest,
): AssertionPart[] {
  return assertions
    .filter(({ claimId, id }) => claimId === parentId && id > afterId)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}
