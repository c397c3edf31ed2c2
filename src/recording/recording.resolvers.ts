/** Chains, locations and relations as clients record them, on the API. */
import { answerChange, changedActivity } from '../graphql/answer-change.ts';
import { mayLoad, mustLoad } from '../graphql/find.ts';
import { mustFind } from '../graphql/find-parts.ts';
import type { Resolvers } from '../graphql/generated.ts';

export const recordingResolvers: Resolvers = {
  Mutation: {
    recordChains: (_, { input }, context, { path }) =>
      answerChange(context, ['recordChains', input], path, context.chains.recordChains),
    locateDocument: (_, { input }, context, { path }) =>
      answerChange(context, ['locateDocument', input], path, context.locations.locateDocument),
    relateClaims: (_, { input }, context, { path }) =>
      answerChange(context, ['relateClaims', input], path, context.relations.relateClaims),
  },
  RecordChainsPayload: {
    document: ({ id }, _, { load }) => mayLoad(load.documentById, id),
    chains: ({ chains }) => chains ?? [],
    activity: changedActivity,
  },
  RecordedChain: {
    claim: ({ claimId }, _, { load }) => mustFind(load.known.claims, load.claimById, claimId),
    assertions: ({ assertionIds }, _, { load }) =>
      Promise.all(assertionIds.map((id) => mustLoad(load.assertionById, id))),
    attributions: ({ attributionIds }, _, { load }) =>
      Promise.all(attributionIds.map((id) => mustLoad(load.attributionById, id))),
  },
  LocateDocumentPayload: {
    document: ({ id }, _, { load }) => mayLoad(load.documentById, id),
    resolved: ({ resolvedIds }, _, { load }) =>
      Promise.all((resolvedIds ?? []).map((id) => mustLoad(load.assertionById, id))),
    activity: changedActivity,
  },
  RelateClaimsPayload: {
    relation: ({ id }, _, { load }) => mayLoad(load.relationById, id),
    activity: changedActivity,
  },
};
