/** Lists that are read from what is kept of the analyses, on the API. */
import type { Resolvers } from '../graphql/generated.ts';
import { listConnection } from '../graphql/list-connection.ts';

export const summaryResolvers: Resolvers = {
  Query: {
    circularReporting: (_, { claim = null, ...page }, { circularReporting, summaries: { settled } }) =>
      listConnection(page, {
        name: 'circularReporting',
        start: circularReporting.start,
        keysOf: circularReporting.keyOf,
        page: (after, limit) => circularReporting.page(claim, after, limit, settled),
        countAll: () => circularReporting.count(claim, settled),
      }),
  },
  CircularGroupConnection: { totalCount: ({ countAll }) => countAll() },
};
