/** The parts of an estimate on the API. */
import { mustFind } from '../graphql/find-parts.ts';
import type { Resolvers } from '../graphql/generated.ts';

/** Rejections that one answer shows: of a claim with more voices than that nobody reads them all. */
const MOST_REJECTED = 1_000;

export const credibilityResolvers: Resolvers = {
  Evidence: {
    origins: ({ origins }) => origins('FOR'),
    credibility: ({ credibility }) => credibility(),
    graph: (evidence, { first }, { provenance }) => provenance.shownOf(evidence, first),
  },
  Credibility: { rejected: ({ rejected }) => rejected.slice(0, MOST_REJECTED) },
  Contribution: {
    class: ({ originClass }) => originClass,
    stance: ({ side }) => (side === 'FOR' ? 'AFFIRMS' : 'DENIES'),
    bestChain: ({ bestChain }, _, { load }) =>
      bestChain.map((id) => mustFind(load.known.assertions, load.assertionById, id)),
  },
  RejectedEvidence: {
    assertion: ({ assertionId }, _, { load }) =>
      mustFind(load.known.assertions, load.assertionById, assertionId),
    because: ({ becauseId }, _, { load }) =>
      becauseId === null ? null : mustFind(load.known.assertions, load.assertionById, becauseId),
  },
};
