/** Claims and their relations on the API. */
import type { Claim } from '../core/model/claim.ts';
import { reviewStatuses } from '../core/model/review-status.ts';
import { toPrefixQuery } from '../core/model/words.ts';
import type { RequestContext } from '../context.ts';
import { toActor } from '../graphql/actor.ts';
import { childConnection } from '../graphql/child-connection.ts';
import { toConnection } from '../graphql/connection.ts';
import type { Connection } from '../graphql/connection.ts';
import { readCursor, readFirst, toCursor } from '../graphql/cursor.ts';
import type { PageArguments } from '../graphql/cursor.ts';
import { findOne, mustLoad } from '../graphql/find.ts';
import type { ClaimFilter, ClaimOrder, Resolvers } from '../graphql/generated.ts';

/** Sorts behind every time and every id. */
const LAST = '\uffff';

async function listClaims(
  filter: ClaimFilter | null | undefined,
  order: ClaimOrder,
  { first, after }: PageArguments,
  { claims }: RequestContext,
): Promise<Connection<Claim>> {
  const limit = readFirst(first) + 1;
  const { text = null, topic = null, statedBy = null, recordedFrom = null, recordedTo = null } = filter ?? {};
  const words = text === null ? null : toPrefixQuery(text);
  const isNothing = text !== null && words === null;
  const conditions = { topic, statedBy, recordedFrom, recordedTo, words };
  const list = `claims/${order}`;
  const isByText = order === 'TEXT_ASC';
  const [from, id] = readCursor(list, after, isByText ? ['', ''] : [LAST, LAST]);
  const page = isByText
    ? () => claims.byText(conditions, { fromText: from, afterId: id, limit })
    : () => claims.byTime(conditions, { fromAt: from, beforeId: id, limit });
  return toConnection({
    rows: isNothing ? [] : await page(),
    first: limit - 1,
    after,
    cursorOf: (claim) => toCursor(list, isByText ? claim.text : claim.recordedAt, claim.id),
    countAll: () => (isNothing ? Promise.resolve(0) : claims.count(conditions)),
  });
}

export const claimResolvers: Resolvers = {
  Query: {
    claim: (_, idOrKey, { load, claims }) => findOne(idOrKey, load.claimById, claims.byKeys),
    claims: (_, { filter, orderBy, ...page }, context) =>
      listClaims(filter, orderBy ?? 'RECORDED_DESC', page, context),
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
    from: ({ fromId }, _, { load }) => mustLoad(load.claimById, fromId),
    to: ({ toId }, _, { load }) => mustLoad(load.claimById, toId),
    recordedBy: toActor,
  },
  ClaimConnection: { totalCount: ({ countAll }) => countAll() },
};
