/** Claims and their relations on the API. */
import { reviewStatuses } from '../core/model/review-status.ts';
import type { RequestContext } from '../context.ts';
import { toActor } from '../graphql/actor.ts';
import { childConnection } from '../graphql/child-connection.ts';
import { mustFind } from '../graphql/find-parts.ts';
import { findOne } from '../graphql/find.ts';
import type { ClaimFilter, Resolvers } from '../graphql/generated.ts';
import { listConnection } from '../graphql/list-connection.ts';

function toConditions(
  filter: ClaimFilter | null | undefined,
): Parameters<RequestContext['claims']['page']>[0] {
  const { text = null, topic = null, statedBy = null, recordedFrom = null, recordedTo = null } = filter ?? {};
  const { estimatedGrades: grades = null, restsOnOnly: onlyType = null } = filter ?? {};
  const { minUpperOrigins: minUpper = null, maxUpperOrigins: maxUpper = null } = filter ?? {};
  const { assessedGrades = null } = filter ?? {};
  const figures = { grades, minUpper, maxUpper, onlyType };
  return { text, topic, statedBy, recordedFrom, recordedTo, assessedGrades, ...figures };
}

export const claimResolvers: Resolvers = {
  Query: {
    claim: (_, idOrKey, { load, claims }) => findOne(idOrKey, load.claimById, claims.byKeys),
    claims: (_, { filter, orderBy, ...page }, { claims, summaries: { settled } }) => {
      const order = orderBy ?? 'RECORDED_DESC';
      const conditions = toConditions(filter);
      return listConnection(page, {
        name: `claims/${order}`,
        start: claims.start(order),
        keysOf: claims.placeOf,
        page: (after, limit) => claims.page(conditions, order, after, limit, settled),
        countAll: () => claims.count(conditions, settled),
      });
    },
  },
  Claim: {
    keys: ({ key }) => (key === null ? [] : [key]),
    assertions: ({ id }, { status, ...page }, { load }) =>
      childConnection(
        'assertions',
        id,
        page,
        { statuses: status ?? reviewStatuses },
        load.assertionsOf.claim,
        load.countOfAssertions.claim,
      ),
    relations: async ({ id }, { kinds, status }, { load }) =>
      (await load.relationsByClaimId.load(id)).filter(
        (relation) => (kinds?.includes(relation.kind) ?? true) && (status?.includes(relation.status) ?? true),
      ),
    recordedBy: toActor,
  },
  ClaimRelation: {
    from: ({ fromId }, _, { load }) => mustFind(load.known.claims, load.claimById, fromId),
    to: ({ toId }, _, { load }) => mustFind(load.known.claims, load.claimById, toId),
    recordedBy: toActor,
  },
  ClaimConnection: { totalCount: ({ countAll }) => countAll() },
};
