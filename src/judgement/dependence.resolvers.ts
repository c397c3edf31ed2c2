/** Declaring dependence on the API; what it makes is shown by judgement.resolvers. */
import type { DependenceJudgement, Judgement } from '../core/model/judgement.ts';
import { answerChange, changedActivity, changedThing } from '../graphql/answer-change.ts';
import type { Resolvers } from '../graphql/generated.ts';

const isDependence = (one: Judgement): one is DependenceJudgement => one.kind === 'DEPENDENCE';

export const dependenceResolvers: Resolvers = {
  Mutation: {
    declareDependence: (_, { input }, context, { path }) =>
      answerChange(context, ['declareDependence', input], path, context.dependence.declareDependence),
  },
  DeclareDependencePayload: {
    judgement: changedThing(({ judgementById }) => judgementById, isDependence),
    activity: changedActivity,
  },
};
