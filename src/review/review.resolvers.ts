/** What is suggested, and verdicts on it, on the API. */
import type { ChangePayload } from '../core/model/change.ts';
import type { ListedSuggestion } from '../core/model/suggestion.ts';
import type { RequestContext } from '../context.ts';
import { answerChange, changedActivity } from '../graphql/answer-change.ts';
import { findSuggestion } from '../graphql/find-nodes.ts';
import type { FoundSuggestion } from '../graphql/find-nodes.ts';
import type { Resolvers } from '../graphql/generated.ts';
import { listConnection } from '../graphql/list-connection.ts';
import { suggestionTypeName } from '../graphql/node-type-name.ts';

const decided = async (
  { id }: ChangePayload,
  _: object,
  context: RequestContext,
): Promise<FoundSuggestion | null> => (id === null ? null : await findSuggestion(id, context));

export const reviewResolvers: Resolvers = {
  Query: {
    suggestions: (_, { kinds, document, ...page }, { suggestions }) => {
      const filter = { kinds: kinds ?? null, documentId: document ?? null };
      return listConnection<ListedSuggestion, readonly [string, string]>(page, {
        name: 'suggestions',
        start: ['', ''],
        keysOf: ({ kind, id }) => [kind, id],
        page: (after, limit) => suggestions.page(filter, after, limit),
        countAll: () => suggestions.count(filter),
      });
    },
  },
  SuggestionConnection: { totalCount: ({ countAll }) => countAll() },
  SuggestionEdge: {
    node: async ({ node: { id } }, _, context) => {
      const found = await findSuggestion(id, context);
      if (found === null) throw new Error(`${id} is suggested and is not there`);
      return found;
    },
  },
  Suggestion: { __resolveType: suggestionTypeName },
  Mutation: {
    reviewSuggestion: (_, { input }, context, { path }) =>
      answerChange(context, ['reviewSuggestion', input], path, context.reviews.reviewSuggestion),
    retract: (_, { input }, context, { path }) =>
      answerChange(context, ['retract', input], path, context.reviews.retract),
  },
  ReviewSuggestionPayload: { suggestion: decided, activity: changedActivity },
  RetractPayload: { retracted: decided, activity: changedActivity },
};
