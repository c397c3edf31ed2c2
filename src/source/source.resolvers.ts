/** Sources on the API. Every type of source shares most fields; each adds its own. */
import type { Name, Source, SourceType } from '../core/model/source.ts';
import { reviewStatuses } from '../core/model/review-status.ts';
import { nameIn, sortNames } from '../core/model/source-name.ts';
import { toPrefixQuery } from '../core/model/words.ts';
import type { RequestContext } from '../context.ts';
import { toActor } from '../graphql/actor.ts';
import { childConnection } from '../graphql/child-connection.ts';
import { toConnection } from '../graphql/connection.ts';
import type { Connection } from '../graphql/connection.ts';
import { readCursor, readFirst, toCursor } from '../graphql/cursor.ts';
import type { PageArguments } from '../graphql/cursor.ts';
import { findOne, mayLoad, mustLoad } from '../graphql/find.ts';
import type { Resolvers, ReviewStatus } from '../graphql/generated.ts';
import { sourceTypeName } from '../graphql/node-type-name.ts';

interface SourceConditions {
  readonly types: readonly SourceType[] | null;
  readonly outletKinds: readonly NonNullable<Source['outletKind']>[] | null;
  readonly country: string | null;
  readonly name: string | null;
}

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

async function listSources(
  list: string,
  { name, ...conditions }: SourceConditions,
  { first, after }: PageArguments,
  { sources }: RequestContext,
): Promise<Connection<Source>> {
  const rows = readFirst(first);
  const [fromLabel, afterId] = readCursor(list, after, ['', '']);
  const words = name === null ? null : toPrefixQuery(name);
  const isNothing = name !== null && words === null;
  const filter = { ...conditions, words };
  return toConnection({
    rows: isNothing ? [] : await sources.page(filter, { fromLabel, afterId, limit: rows + 1 }),
    first: rows,
    after,
    cursorOf: ({ label, id }) => toCursor(list, label, id),
    countAll: () => (isNothing ? Promise.resolve(0) : sources.count(filter)),
  });
}

export const sourceResolvers: Resolvers = {
  Query: {
    source: (_, idOrKey, { load, sources }) => findOne(idOrKey, load.sourceById, sources.byKeys),
    outlet: async (_, idOrKey, { load, sources }) => {
      const source = await findOne(idOrKey, load.sourceById, sources.byKeys);
      return source?.type === 'OUTLET' ? source : null;
    },
    sources: (_, { filter, ...page }, context) => {
      const { types = null, outletKinds = null, country = null, name = null } = filter ?? {};
      return listSources('sources', { types, outletKinds, country, name }, page, context);
    },
    outlets: (_, { filter, ...page }, context) => {
      const { kinds = null, country = null, name = null } = filter ?? {};
      return listSources('outlets', { types: ['OUTLET'], outletKinds: kinds, country, name }, page, context);
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
