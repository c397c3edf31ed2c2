/** Chains on the API. */
import { mustLoad } from '../graphql/find.ts';
import type { Resolvers } from '../graphql/generated.ts';

export const provenanceResolvers: Resolvers = {
  Claim: {
    chains: ({ id }, { scope, first, maxHops, asOf }, { provenance, load }) =>
      provenance.chains(
        {
          claimId: id,
          withEntailing: scope !== 'OWN',
          asOf: asOf ?? null,
          first,
          maxHops,
        },
        load.primeClaimGraph,
      ),
  },
  ChainList: { nodes: ({ chains }) => chains },
  Chain: {
    links: ({ links }, _, { load }) => Promise.all(links.map((id) => mustLoad(load.assertionById, id))),
  },
  Hop: {
    from: ({ fromId }, _, { load }) => mustLoad(load.assertionById, fromId),
    to: ({ toId }, _, { load }) => mustLoad(load.assertionById, toId),
    readings: ({ attributionIds }, _, { load }) =>
      Promise.all(attributionIds.map((id) => mustLoad(load.attributionById, id))),
  },
};
