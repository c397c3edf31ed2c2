/** Assertions, attributions and their spans on the API. */
import type { AttributionPart } from '../core/model/attribution.ts';
import { reviewStatuses } from '../core/model/review-status.ts';
import type { ReviewStatus } from '../core/model/review-status.ts';
import type { RequestContext } from '../context.ts';
import { actorBy } from '../graphql/actor.ts';
import { childConnection } from '../graphql/child-connection.ts';
import { fieldsOfWhole, mayFind, mustFind } from '../graphql/find-parts.ts';
import { mayLoad } from '../graphql/find.ts';
import type { Resolvers } from '../graphql/generated.ts';

const ofAssertion = fieldsOfWhole((load) => load.assertionById);
const ofAttribution = fieldsOfWhole((load) => load.attributionById);
const documentIdOf = ofAttribution('documentId');

/** A claim graph brings the confirmed credits of its voices along. */
function creditsOf(
  id: string,
  statuses: readonly ReviewStatus[],
  { load }: RequestContext,
): readonly AttributionPart[] | Promise<readonly AttributionPart[]> {
  const known = statuses.length === 1 && statuses[0] === 'CONFIRMED' ? load.known.credits.get(id) : undefined;
  return (
    known ??
    load.attributionsFromAssertion
      .load(id)
      .then((credits) => credits.filter(({ status }) => statuses.includes(status)))
  );
}

export const attributionResolvers: Resolvers = {
  Assertion: {
    source: ({ sourceId }, _, { load }) => mustFind(load.known.sources, load.sourceById, sourceId),
    claim: ({ claimId }, _, { load }) => mustFind(load.known.claims, load.claimById, claimId),
    document: ({ documentId }, _, { load }) => mayFind(load.known.documents, load.documentById, documentId),
    place: ofAssertion('place'),
    wording: ofAssertion('wording'),
    hedges: ofAssertion('hedges'),
    addressedTo: ofAssertion('addressedTo'),
    saidAt: ofAssertion('saidAt'),
    note: ofAssertion('note'),
    spans: ofAssertion('spans'),
    recordedAt: ofAssertion('recordedAt'),
    recordedBy: actorBy(ofAssertion('recordedBy')),
    attributedTo: ({ id }, { status }, context) => creditsOf(id, status ?? reviewStatuses, context),
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
      mayFind(load.known.assertions, load.assertionById, await load.resolutionById.load(id)),
    restates: async ({ id }, _, { load }) =>
      mayFind(load.known.assertions, load.assertionById, await load.restatedById.load(id)),
  },
  Attribution: {
    from: ({ fromId }, _, { load }) => mustFind(load.known.assertions, load.assertionById, fromId),
    to: ({ toId }, _, { load }) => mustFind(load.known.assertions, load.assertionById, toId),
    hedges: ofAttribution('hedges'),
    quoteType: ofAttribution('quoteType'),
    scopeInferred: ofAttribution('scopeInferred'),
    note: ofAttribution('note'),
    recordedAt: ofAttribution('recordedAt'),
    recordedBy: actorBy(ofAttribution('recordedBy')),
    evidence: ofAttribution('spans'),
    readIn: async (attribution, _, context) =>
      mustFind(
        context.load.known.documents,
        context.load.documentById,
        await documentIdOf(attribution, _, context),
      ),
  },
  Span: { version: ({ versionId }, _, { load }) => mayLoad(load.versionById, versionId) },
  AssertionConnection: { totalCount: ({ countAll }) => countAll() },
  AttributionConnection: { totalCount: ({ countAll }) => countAll() },
};
