/** Sources on the API. Every type of source shares most fields; each adds its own. */
import type { Name, Source } from '../core/model/source.ts';
import { reviewStatuses } from '../core/model/review-status.ts';
import { nameIn, sortNames } from '../core/model/source-name.ts';
import type { RequestContext } from '../context.ts';
import { toActor } from '../graphql/actor.ts';
import { childConnection } from '../graphql/child-connection.ts';
import type { Connection } from '../graphql/connection.ts';
import type { PageArguments } from '../graphql/cursor.ts';
import { findOne, mayLoad, mustLoad } from '../graphql/find.ts';
import type { Resolvers, ReviewStatus } from '../graphql/generated.ts';
import { listConnection } from '../graphql/list-connection.ts';
import { sourceTypeName } from '../graphql/node-type-name.ts';

const shared = {
  keys: ({ key }: Source) => (key === null ? [] : [key]),
  name: async (
    source: Source,
    { lang }: { readonly lang?: string | null | undefined },
    { load }: RequestContext,
  ): Promise<string> =>
    lang == null ? source.label : (nameIn(await load.namesBySourceId.load(source.id), lang) ?? source.label),
  names: async ({ id }: Source, _: object, { load }: RequestContext): Promise<Name[]> =>
    sortNames(await load.namesBySourceId.load(id)),
  assertions: (
    { id }: Source,
    { status, ...page }: PageArguments & { status: readonly ReviewStatus[] | null },
    { load }: RequestContext,
  ) =>
    childConnection(
      'assertions',
      id,
      page,
      { statuses: status ?? reviewStatuses },
      load.assertionsOf.source,
      load.countOfAssertions.source,
    ),
  recordedBy: toActor,
};

const unnamed = {
  ...shared,
  descriptor: ({ descriptor, label }: Source): string => descriptor ?? label,
  carriedBy: ({ id, carriedById }: Source, _: object, { load }: RequestContext): Promise<Source> =>
    mustLoad(load.sourceById, carriedById ?? `the carrier of ${id}`),
};

type Filter = Parameters<RequestContext['sources']['page']>[0];

const listSources = (
  name: string,
  page: PageArguments,
  filter: Filter,
  { sources }: RequestContext,
): Promise<Connection<Source>> =>
  listConnection<Source, readonly [string, string]>(page, {
    name,
    start: ['', ''],
    keysOf: ({ label, id }) => [label, id],
    page: ([fromLabel, afterId], limit) => sources.page(filter, { fromLabel, afterId, limit }),
    countAll: () => sources.count(filter),
  });

export const sourceResolvers: Resolvers = {
  Query: {
    source: (_, idOrKey, { load, sources }) => findOne(idOrKey, load.sourceById, sources.byKeys),
    outlet: async (_, idOrKey, { load, sources }) => {
      const source = await findOne(idOrKey, load.sourceById, sources.byKeys);
      return source?.type === 'OUTLET' ? source : null;
    },
    sources: (_, { filter, ...page }, context) => {
      const { types = null, outletKinds = null, country = null, name = null } = filter ?? {};
      return listSources('sources', page, { types, outletKinds, country, name }, context);
    },
    outlets: (_, { filter, ...page }, context) => {
      const { kinds = null, country = null, name = null } = filter ?? {};
      return listSources('outlets', page, { types: ['OUTLET'], outletKinds: kinds, country, name }, context);
    },
  },
  Source: { __resolveType: sourceTypeName },
  Outlet: {
    ...shared,
    outletKind: ({ outletKind }) => outletKind ?? 'OTHER',
    documents: ({ id }, { located, ...page }, { load }) =>
      childConnection(
        'documents',
        id,
        page,
        { located: located ?? null },
        load.documentsOfOutlet,
        load.countOfOutletDocuments,
      ),
    owners: ({ id }, _, { load }) => load.ownershipsByOutletId.load(id),
    syndicatesFrom: async ({ id }, _, { load }) =>
      Promise.all(
        (await load.syndicatesFromByOutletId.load(id)).map((other) => mustLoad(load.sourceById, other)),
      ),
  },
  Ownership: { owner: ({ ownerId }, _, { load }) => mustLoad(load.sourceById, ownerId) },
  Person: {
    ...shared,
    affiliation: ({ affiliationId }, _, { load }) => mayLoad(load.sourceById, affiliationId),
  },
  AnonymousSource: unnamed,
  UnnamedGroup: unnamed,
  UnspecifiedSource: unnamed,
  SourceConnection: { totalCount: ({ countAll }) => countAll() },
  OutletConnection: { totalCount: ({ countAll }) => countAll() },
};
