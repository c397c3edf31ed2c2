/** Amending claims, on the API. */
import { answerChange, changedActivity } from '../graphql/answer-change.ts';
import { mayLoad } from '../graphql/find.ts';
import type { Resolvers } from '../graphql/generated.ts';

export const amendmentResolvers: Resolvers = {
  Mutation: {
    amendClaim: (_, { input }, context, { path }) =>
      answerChange(context, ['amendClaim', input], path, context.amendments.amendClaim),
  },
  AmendClaimPayload: {
    claim: ({ id }, _, { load }) => mayLoad(load.claimById, id),
    activity: changedActivity,
  },
};
