/** Letters and grades on the API. */
import type { Claim } from '../core/model/claim.ts';
import { stands } from '../core/model/judgement.ts';
import type { CredibilityAssessment, Judgement, ReliabilityAssessment } from '../core/model/judgement.ts';
import type { SourcePart } from '../core/model/source.ts';
import type { RequestContext } from '../context.ts';
import { toActor } from '../graphql/actor.ts';
import { answerChange, changedActivity, changedThing } from '../graphql/answer-change.ts';
import { mustFind } from '../graphql/find-parts.ts';
import type { Resolvers } from '../graphql/generated.ts';

const isReliability = (one: Judgement): one is ReliabilityAssessment => one.kind === 'RELIABILITY';
const isCredibility = (one: Judgement): one is CredibilityAssessment => one.kind === 'CREDIBILITY';

interface AskedLetter {
  readonly asOf?: string | null | undefined;
  readonly topic?: string | null | undefined;
}

const ofSource = {
  reliability: async (
    { id }: SourcePart,
    { asOf, topic }: AskedLetter,
    { load }: RequestContext,
  ): Promise<ReliabilityAssessment | null> =>
    (await load.judgementsOf.load({ parentId: id, asOf: asOf ?? null }))
      .filter(isReliability)
      .find((one) => one.topic === (topic ?? null) && stands(one, asOf ?? null)) ?? null,
  reliabilityHistory: async (
    { id }: SourcePart,
    _: object,
    { load }: RequestContext,
  ): Promise<ReliabilityAssessment[]> =>
    (await load.judgementsOf.load({ parentId: id, asOf: null })).filter(isReliability),
};

const assessed = {
  rationale: ({ reason }: Judgement): string => reason ?? '',
  by: ({ by }: Judgement) => toActor({ recordedBy: by }),
  undone: ({ status }: Judgement): boolean => status === 'UNDONE',
};

export const assessmentResolvers: Resolvers = {
  Mutation: {
    assessReliability: (_, { input }, context, { path }) =>
      answerChange(context, ['assessReliability', input], path, context.assessments.assessReliability),
    assessCredibility: (_, { input }, context, { path }) =>
      answerChange(context, ['assessCredibility', input], path, context.assessments.assessCredibility),
  },
  AssessReliabilityPayload: {
    assessment: changedThing(({ judgementById }) => judgementById, isReliability),
    activity: changedActivity,
  },
  AssessCredibilityPayload: {
    assessment: changedThing(({ judgementById }) => judgementById, isCredibility),
    activity: changedActivity,
  },
  Outlet: ofSource,
  Person: ofSource,
  AnonymousSource: ofSource,
  UnnamedGroup: ofSource,
  UnspecifiedSource: ofSource,
  Claim: {
    grading: async ({ id }: Claim, { asOf }, { load }) =>
      (await load.judgementsOf.load({ parentId: id, asOf: null }))
        .filter(isCredibility)
        .find((one) => stands(one, asOf ?? null)) ?? null,
    gradings: async ({ id }: Claim, _, { load }) =>
      (await load.judgementsOf.load({ parentId: id, asOf: null })).filter(isCredibility),
  },
  ReliabilityAssessment: {
    ...assessed,
    source: ({ sourceId }, _, { load }) => mustFind(load.known.sources, load.sourceById, sourceId),
    supersedes: async ({ supersedesId }, _, { load }) =>
      onlyIf(isReliability, supersedesId === null ? null : await load.judgementById.load(supersedesId)),
  },
  CredibilityAssessment: {
    ...assessed,
    claim: ({ claimId }, _, { load }) => mustFind(load.known.claims, load.claimById, claimId),
    supersedes: async ({ supersedesId }, _, { load }) =>
      onlyIf(isCredibility, supersedesId === null ? null : await load.judgementById.load(supersedesId)),
  },
};

function onlyIf<K extends Judgement>(is: (one: Judgement) => one is K, found: Judgement | null): K | null {
  return found !== null && is(found) ? found : null;
}
