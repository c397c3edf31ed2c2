/** Questions over the whole graph on the API. */
import type { ChaseItem } from '../core/model/chase-item.ts';
import type { Drift } from '../core/model/drift.ts';
import type { OverviewConditions } from '../core/model/overview.ts';
import { endOfPartialDate } from '../core/model/partial-date.ts';
import type { ReviewStatus } from '../core/model/review-status.ts';
import type { SourcePart } from '../core/model/source.ts';
import type { SourceProfile } from '../core/model/source-profile.ts';
import type { RequestContext } from '../context.ts';
import { askedDate } from '../graphql/asked-date.ts';
import { childConnection } from '../graphql/child-connection.ts';
import { readFirst } from '../graphql/cursor.ts';
import { mayFind, mustFind } from '../graphql/find-parts.ts';
import type { QueryOverviewArgs, Resolvers } from '../graphql/generated.ts';
import { listConnection } from '../graphql/list-connection.ts';

const confirmed: readonly ReviewStatus[] = ['CONFIRMED'];

const ofEverySource = {
  profile: (
    { id }: SourcePart,
    { asOf }: { readonly asOf?: string | null | undefined },
    { profiles, load }: RequestContext,
  ): Promise<SourceProfile> =>
    profiles.profile({ parentId: id, asOf: asOf ?? null }, (request) => load.profileOf.load(request)),
};

function toConditions({ topic = null, ...asked }: QueryOverviewArgs): OverviewConditions {
  const [from, to] = [askedDate('from', asked.from), askedDate('to', asked.to)];
  return { topic, from, to: to === null ? null : endOfPartialDate(to) };
}

export const analysisResolvers: Resolvers = {
  Query: {
    chaseList: (_, page, { chaseList }) =>
      listConnection<ChaseItem, typeof chaseList.start>(page, {
        name: 'chaseList',
        start: chaseList.start,
        keysOf: chaseList.keysOf,
        page: chaseList.page,
        countAll: chaseList.count,
      }),
    certaintyDrift: (_, { document = null, claim = null, outlet = null, ...page }, { drifts }) => {
      const conditions = { documentId: document, claimId: claim, outletId: outlet };
      return listConnection<Drift, readonly [string, string, string]>(page, {
        name: 'certaintyDrift',
        start: ['', '', ''],
        keysOf: ({ strongerId, weakerId, attributionId }) => [strongerId, weakerId, attributionId ?? ''],
        page: ([fromStrongerId, fromWeakerId, afterAttributionId], limit) =>
          drifts.page(conditions, { fromStrongerId, fromWeakerId, afterAttributionId }, limit),
        countAll: () => drifts.count(conditions),
      });
    },
    overview: (_, conditions, { overviews }) => overviews.count(toConditions(conditions)),
  },
  Outlet: ofEverySource,
  Person: ofEverySource,
  AnonymousSource: ofEverySource,
  UnnamedGroup: ofEverySource,
  UnspecifiedSource: ofEverySource,
  SourceProfile: {
    soleOrigin: (profile, _, { profiles, provenance, summaries, load }) =>
      profiles.soleOrigin(profile, {
        now: (sourceId) => summaries.settled().then(() => load.soleOriginsOf.load(sourceId)),
        asOf: provenance.soleOriginsAsOf,
      }),
    relies: (profile, { first }, { profiles, load }) =>
      profiles.reliances(profile, readFirst(first), (request) => load.reliancesOf.load(request)),
  },
  Reliance: {
    source: ({ sourceId }, _, { load }) => mustFind(load.known.sources, load.sourceById, sourceId),
  },
  ChaseItem: {
    wantedBy: ({ document }, page, { load }) =>
      childConnection(
        'wantedBy',
        document.id,
        page,
        { statuses: confirmed },
        load.attributionsOf.citedDocument,
        load.countOfAttributions.citedDocument,
      ),
  },
  Drift: {
    weaker: ({ weakerId }, _, { load }) => mustFind(load.known.assertions, load.assertionById, weakerId),
    stronger: ({ strongerId }, _, { load }) =>
      mustFind(load.known.assertions, load.assertionById, strongerId),
    attribution: ({ attributionId }, _, { load }) =>
      mayFind(load.known.attributions, load.attributionById, attributionId),
  },
  Overview: {
    claimsByMonth: async ({ conditions }, { by }, { overviews, counts, summaries: { settled } }) => {
      const months = await overviews.byMonth(conditions, by ?? 'RECORDED');
      const gradesOf = counts.openMonths(conditions, by ?? 'RECORDED', settled);
      return months.map((month) => ({ ...month, gradesOf }));
    },
    gradeCounts: ({ conditions }, _, { counts, summaries: { settled } }) =>
      counts.grades(conditions, settled),
    originTypeCounts: ({ conditions }, _, { counts, summaries: { settled } }) =>
      counts.originTypes(conditions, settled),
    topRelayed: ({ conditions }, { first }, { overviews }) =>
      overviews.topRelayed(conditions, readFirst(first)),
  },
  MonthCount: { grades: ({ month, gradesOf }) => gradesOf(month) },
  RelayedSource: {
    source: ({ sourceId }, _, { load }) => mustFind(load.known.sources, load.sourceById, sourceId),
  },
  ChaseItemConnection: { totalCount: ({ countAll }) => countAll() },
  DriftConnection: { totalCount: ({ countAll }) => countAll() },
};
