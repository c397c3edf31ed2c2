/** Sources on the API. Every type of source shares most fields; each adds its own. */
import type { Name, Source, SourcePart } from '../core/model/source.ts';
import { reviewStatuses } from '../core/model/review-status.ts';
import { nameIn, sortNames } from '../core/model/source-name.ts';
import type { RequestContext } from '../context.ts';
import { actorBy } from '../graphql/actor.ts';
import { childConnection } from '../graphql/child-connection.ts';
import type { Connection } from '../graphql/connection.ts';
import type { PageArguments } from '../graphql/cursor.ts';
import { fieldsOfWhole, mayFind, mustFind } from '../graphql/find-parts.ts';
import { findOne } from '../graphql/find.ts';
import type { OutletFilter, Resolvers, ReviewStatus } from '../graphql/generated.ts';
import { listConnection } from '../graphql/list-connection.ts';
import { sourceTypeName } from '../graphql/node-type-name.ts';

const ofSource = fieldsOfWhole((load) => load.sourceById);
const keyOf = ofSource('key');
const affiliationIdOf = ofSource('affiliationId');
const carriedByIdOf = ofSource('carriedById');
const outletKindOf = ofSource('outletKind');
const descriptorOf = ofSource('descriptor');

const shared = {
  keys: async (source: SourcePart, _: object, context: RequestContext) => {
    const key = await keyOf(source, _, context);
    return key === null ? [] : [key];
  },
  name: (
    { id, label }: SourcePart,
    { lang }: { readonly lang?: string | null | undefined },
    { load }: RequestContext,
  ): string | Promise<string> =>
    lang == null ? label : load.namesBySourceId.load(id).then((names) => nameIn(names, lang) ?? label),
  names: async ({ id }: SourcePart, _: object, { load }: RequestContext): Promise<Name[]> =>
    sortNames(await load.namesBySourceId.load(id)),
  assertions: (
    { id }: SourcePart,
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
  recordedAt: ofSource('recordedAt'),
  recordedBy: actorBy(ofSource('recordedBy')),
};

const unnamed = {
  ...shared,
  descriptor: async (source: SourcePart, _: object, context: RequestContext): Promise<string> =>
    (await descriptorOf(source, _, context)) ?? source.label,
  descriptorLang: ofSource('descriptorLang'),
  carriedBy: async (source: SourcePart, _: object, context: RequestContext): Promise<SourcePart> => {
    const carriedById = (await carriedByIdOf(source, _, context)) ?? `the carrier of ${source.id}`;
    return await mustFind(context.load.known.sources, context.load.sourceById, carriedById);
  },
};

type Sources = RequestContext['sources'];

const listSources = (
  name: string,
  page: PageArguments,
  read: (place: Parameters<Sources['page']>[1]) => Promise<readonly Source[]>,
  countAll: () => Promise<number>,
): Promise<Connection<Source>> =>
  listConnection<Source, readonly [string, string]>(page, {
    name,
    start: ['', ''],
    keysOf: ({ label, id }) => [label, id],
    page: ([fromLabel, afterId], limit) => read({ fromLabel, afterId, limit }),
    countAll,
  });

function toOutletConditions(filter: OutletFilter | null | undefined): Parameters<Sources['outlets']>[0] {
  const { kinds = null, country = null, name = null, relayOnly = null, mainlyRelays = null } = filter ?? {};
  return { outletKinds: kinds, country, name, relayOnly, mainlyRelays };
}

export const sourceResolvers: Resolvers = {
  Query: {
    source: (_, idOrKey, { load, sources }) => findOne(idOrKey, load.sourceById, sources.byKeys),
    outlet: async (_, idOrKey, { load, sources }) => {
      const source = await findOne(idOrKey, load.sourceById, sources.byKeys);
      return source?.type === 'OUTLET' ? source : null;
    },
    sources: (_, { filter, ...page }, { sources }) => {
      const { types = null, outletKinds = null, country = null, name = null } = filter ?? {};
      const conditions = { types, outletKinds, country, name };
      return listSources(
        'sources',
        page,
        (place) => sources.page(conditions, place),
        () => sources.count(conditions),
      );
    },
    outlets: (_, { filter, ...page }, { sources }) => {
      const conditions = toOutletConditions(filter);
      return listSources(
        'outlets',
        page,
        (place) => sources.outlets(conditions, place),
        () => sources.countOutlets(conditions),
      );
    },
  },
  Source: { __resolveType: sourceTypeName },
  Outlet: {
    ...shared,
    outletKind: async (outlet, _, context) => (await outletKindOf(outlet, _, context)) ?? 'OTHER',
    country: ofSource('country'),
    url: ofSource('url'),
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
      (await load.syndicatesFromByOutletId.load(id)).map((other) =>
        mustFind(load.known.sources, load.sourceById, other),
      ),
  },
  Ownership: { owner: ({ ownerId }, _, { load }) => mustFind(load.known.sources, load.sourceById, ownerId) },
  Person: {
    ...shared,
    role: ofSource('role'),
    affiliation: async (person, _, context) =>
      mayFind(context.load.known.sources, context.load.sourceById, await affiliationIdOf(person, _, context)),
  },
  AnonymousSource: unnamed,
  UnnamedGroup: unnamed,
  UnspecifiedSource: unnamed,
  SourceConnection: { totalCount: ({ countAll }) => countAll() },
  OutletConnection: { totalCount: ({ countAll }) => countAll() },
};
