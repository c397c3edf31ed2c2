/** Undo on the API. */
import { answerChange, changedActivity } from '../graphql/answer-change.ts';
import { mayLoad } from '../graphql/find.ts';
import type { Resolvers } from '../graphql/generated.ts';

export const undoResolvers: Resolvers = {
  Mutation: {
    undo: (_, { input }, context, { path }) =>
      answerChange(context, ['undo', input], path, context.undos.undo),
  },
  UndoPayload: {
    undone: ({ id }, _, { load }) => mayLoad(load.activityById, id),
    activity: changedActivity,
  },
};
