/** Assertions, attributions and their spans on the API. */
import { reviewStatuses } from '../core/model/review-status.ts';
import { toActor } from '../graphql/actor.ts';
import { childConnection } from '../graphql/child-connection.ts';
import { mayLoad, mustLoad } from '../graphql/find.ts';
import type { Resolvers } from '../graphql/generated.ts';

export const attributionResolvers: Resolvers = {
  Assertion: {
    source: ({ sourceId }, _, { load }) => mustLoad(load.sourceById, sourceId),
    claim: ({ claimId }, _, { load }) => mustLoad(load.claimById, claimId),
    document: ({ documentId }, _, { load }) => mayLoad(load.documentById, documentId),
    attributedTo: async ({ id }, { status }, { load }) =>
      (await load.attributionsFromAssertion.load(id)).filter(
        (credit) => status?.includes(credit.status) ?? true,
      ),
    relayedBy: ({ id }, { status, ...page }, { load }) =>
      childConnection(
        'relayedBy',
        id,
        page,
        { statuses: status ?? reviewStatuses },
        load.attributionsOf.assertion,
        load.countOfAttributions.assertion,
      ),
    resolvedAs: async ({ id }, _, { load }) =>
      mayLoad(load.assertionById, await load.resolutionById.load(id)),
    recordedBy: toActor,
  },
  Attribution: {
    from: ({ fromId }, _, { load }) => mustLoad(load.assertionById, fromId),
    to: ({ toId }, _, { load }) => mustLoad(load.assertionById, toId),
    readIn: ({ documentId }, _, { load }) => mustLoad(load.documentById, documentId),
    evidence: ({ spans }) => spans,
    recordedBy: toActor,
  },
  Span: { version: ({ versionId }, _, { load }) => mayLoad(load.versionById, versionId) },
  AssertionConnection: { totalCount: ({ countAll }) => countAll() },
  AttributionConnection: { totalCount: ({ countAll }) => countAll() },
};
