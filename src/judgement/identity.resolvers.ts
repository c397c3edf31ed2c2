/** Sources that are one, on the API. */
import type { IdentityMatch, Judgement } from '../core/model/judgement.ts';
import type { SourcePart } from '../core/model/source.ts';
import type { RequestContext } from '../context.ts';
import { answerChange, changedActivity, changedThing } from '../graphql/answer-change.ts';
import { mayFind } from '../graphql/find-parts.ts';
import type { Resolvers } from '../graphql/generated.ts';

const isMatch = (one: Judgement): one is IdentityMatch => one.kind === 'IDENTITY_MATCH';

const ofSource = {
  mergedInto: async ({ id }: SourcePart, _: object, { load }: RequestContext): Promise<SourcePart | null> =>
    mayFind(load.known.sources, load.sourceById, await load.canonicalIdOf.load(id)),
};

export const identityResolvers: Resolvers = {
  Mutation: {
    judgeIdentity: (_, { input }, context, { path }) =>
      answerChange(context, ['judgeIdentity', input], path, context.identities.judgeIdentity),
  },
  JudgeIdentityPayload: {
    match: changedThing(({ judgementById }) => judgementById, isMatch),
    activity: changedActivity,
  },
  Outlet: ofSource,
  Person: ofSource,
  AnonymousSource: ofSource,
  UnnamedGroup: ofSource,
  UnspecifiedSource: ofSource,
};
