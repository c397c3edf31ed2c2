/** Disputes on the API. */
import type { Dispute } from '../core/model/dispute.ts';
import { mustFind } from '../graphql/find-parts.ts';
import type { Resolvers } from '../graphql/generated.ts';
import { listConnection } from '../graphql/list-connection.ts';

const allKinds = ['CONTRADICTS', 'TENSION'] as const;

export const disputeResolvers: Resolvers = {
  Query: {
    disputes: (_, { kinds, topic = null, ...page }, { disputes, summaries: { settled } }) => {
      const filter = { kinds: kinds ?? allKinds, topic };
      return listConnection<Dispute, typeof disputes.start>(page, {
        name: 'disputes',
        start: disputes.start,
        keysOf: disputes.keyOf,
        page: (after, limit) => disputes.page(filter, after, limit, settled),
        countAll: () => disputes.count(filter, settled),
      });
    },
  },
  DisputeSide: {
    claim: ({ claimId }, _, { load }) => mustFind(load.known.claims, load.claimById, claimId),
    origins: ({ claimId, stance, withEntailing }, _, { provenance, load }) =>
      provenance.origins({ claimId, stance, withEntailing, asOf: null }, load.claimGraph),
  },
  DisputeConnection: { totalCount: ({ countAll }) => countAll() },
};
