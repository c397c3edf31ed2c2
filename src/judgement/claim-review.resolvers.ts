/** Attaching what others published about a claim, on the API. */
import type { ClaimReview, Judgement } from '../core/model/judgement.ts';
import { answerChange, changedActivity, changedThing } from '../graphql/answer-change.ts';
import type { Resolvers } from '../graphql/generated.ts';

const isReview = (one: Judgement): one is ClaimReview => one.kind === 'REVIEW';

export const claimReviewResolvers: Resolvers = {
  Mutation: {
    attachReview: (_, { input }, context, { path }) =>
      answerChange(context, ['attachReview', input], path, context.claimReviews.attachReview),
  },
  AttachReviewPayload: {
    review: changedThing(({ judgementById }) => judgementById, isReview),
    activity: changedActivity,
  },
};
