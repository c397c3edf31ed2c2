/** Auditing a hand-off on the API; what it makes is shown by judgement.resolvers. */
import type { HandOffAudit, Judgement } from '../core/model/judgement.ts';
import { answerChange, changedActivity, changedThing } from '../graphql/answer-change.ts';
import type { Resolvers } from '../graphql/generated.ts';

const isAudit = (one: Judgement): one is HandOffAudit => one.kind === 'HAND_OFF_AUDIT';

export const auditResolvers: Resolvers = {
  Mutation: {
    auditHandOff: (_, { input }, context, { path }) =>
      answerChange(context, ['auditHandOff', input], path, context.audits.auditHandOff),
  },
  AuditHandOffPayload: {
    audit: changedThing(({ judgementById }) => judgementById, isAudit),
    activity: changedActivity,
  },
};
