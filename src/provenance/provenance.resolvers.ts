/** Chains on the API. */
import { mustFind } from '../graphql/find-parts.ts';
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
        load.claimGraph,
      ),
  },
  ChainList: { nodes: ({ chains }) => chains },
  Chain: {
    links: ({ links }, _, { load }) =>
      links.map((id) => mustFind(load.known.assertions, load.assertionById, id)),
  },
  Hop: {
    from: ({ fromId }, _, { load }) => mustFind(load.known.assertions, load.assertionById, fromId),
    to: ({ toId }, _, { load }) => mustFind(load.known.assertions, load.assertionById, toId),
    readings: ({ attributionIds }, _, { load }) =>
      attributionIds.map((id) => mustFind(load.known.attributions, load.attributionById, id)),
  },
};
