/** Adjudicating a claim on the API; what it makes is shown by judgement.resolvers. */
import type { Adjudication, Judgement } from '../core/model/judgement.ts';
import { answerChange, changedActivity, changedThing } from '../graphql/answer-change.ts';
import type { Resolvers } from '../graphql/generated.ts';

const isAdjudication = (one: Judgement): one is Adjudication => one.kind === 'ADJUDICATION';

export const adjudicationResolvers: Resolvers = {
  Mutation: {
    adjudicateClaim: (_, { input }, context, { path }) =>
      answerChange(context, ['adjudicateClaim', input], path, context.adjudications.adjudicateClaim),
  },
  AdjudicateClaimPayload: {
    adjudication: changedThing(({ judgementById }) => judgementById, isAdjudication),
    activity: changedActivity,
  },
};
