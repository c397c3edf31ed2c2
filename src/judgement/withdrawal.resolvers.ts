/** The withdrawal on the API, and what it left without an origin. */
import type { ChangePayload } from '../core/model/change.ts';
import type { Judgement, Withdrawal } from '../core/model/judgement.ts';
import type { RequestContext } from '../context.ts';
import { answerChange, changedActivity, changedThing } from '../graphql/answer-change.ts';
import { listConnection } from '../graphql/list-connection.ts';
import { mustFind } from '../graphql/find-parts.ts';
import type { Resolvers } from '../graphql/generated.ts';

const isWithdrawal = (one: Judgement): one is Withdrawal => one.kind === 'WITHDRAWAL';

const withdrawalOf = changedThing(({ judgementById }) => judgementById, isWithdrawal);

async function orphanedBy(payload: ChangePayload, context: RequestContext): Promise<readonly string[]> {
  const withdrawal = await withdrawalOf(payload, {}, context);
  if (withdrawal === null) return [];
  const { impacts, cutIds } = await context.impact.ofWithdrawal(withdrawal.ofId);
  context.summaries.sayCut(cutIds);
  return impacts.filter(({ orphaned }) => orphaned).map(({ claimId }) => claimId);
}

export const withdrawalResolvers: Resolvers = {
  Mutation: {
    withdraw: (_, { input }, context, { path }) =>
      answerChange(context, ['withdraw', input], path, context.withdrawals.withdraw),
  },
  WithdrawPayload: {
    withdrawal: withdrawalOf,
    activity: changedActivity,
    orphaned: async (payload, page, context) => {
      const claimIds = await orphanedBy(payload, context);
      const { known, claimById } = context.load;
      return listConnection(page, {
        name: 'orphaned',
        start: [''],
        keysOf: ({ id }) => [id],
        page: ([after = ''], limit) => {
          const ids = claimIds.filter((id) => id > after).slice(0, limit);
          return Promise.all(ids.map(async (id) => mustFind(known.claims, claimById, id)));
        },
        countAll: () => Promise.resolve(claimIds.length),
      });
    },
  },
};
