/** Withdrawal impact on the API. */
import { toConnection } from '../graphql/connection.ts';
import { readCursor, readFirst, toCursor } from '../graphql/cursor.ts';
import { mustFind } from '../graphql/find-parts.ts';
import type { Resolvers } from '../graphql/generated.ts';

const LIST = 'withdrawal-impact';

export const impactResolvers: Resolvers = {
  Query: {
    withdrawalImpact: async (_, { ids, first, after }, { impact, summaries }) => {
      const rows = readFirst(first);
      const [afterPlace] = readCursor(LIST, after, ['']);
      const { impacts, cutIds } = await impact.ofWithdrawing(ids);
      summaries.sayCut(cutIds);
      return toConnection({
        rows: impacts.filter(({ place }) => place > afterPlace).slice(0, rows + 1),
        first: rows,
        after,
        cursorOf: ({ place }) => toCursor(LIST, place),
        countAll: () => Promise.resolve(impacts.length),
      });
    },
  },
  Impact: {
    claim: ({ claimId }, _, { load }) => mustFind(load.known.claims, load.claimById, claimId),
  },
  ImpactConnection: { totalCount: ({ countAll }) => countAll() },
};
