/** Describing sources, on the API. */
import { answerChange, changedActivity } from '../graphql/answer-change.ts';
import { mayLoad } from '../graphql/find.ts';
import type { Resolvers } from '../graphql/generated.ts';

export const descriptionResolvers: Resolvers = {
  Mutation: {
    describeSource: (_, { input }, context, { path }) =>
      answerChange(context, ['describeSource', input], path, context.descriptions.describeSource),
  },
  DescribeSourcePayload: {
    source: ({ id }, _, { load }) => mayLoad(load.sourceById, id),
    activity: changedActivity,
  },
};
