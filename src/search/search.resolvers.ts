/** Search on the API. */
import { idKind } from '../core/model/ids.ts';
import { toConnection } from '../graphql/connection.ts';
import { readCursor, readFirst, toCursor } from '../graphql/cursor.ts';
import { mustLoad } from '../graphql/find.ts';
import type { Resolvers } from '../graphql/generated.ts';
import type { RequestContext } from '../context.ts';

const list = 'search';

function loadHit(id: string, { load }: RequestContext) {
  const kind = idKind(id);
  if (kind === 'claim') return mustLoad(load.claimById, id);
  return kind === 'document' ? mustLoad(load.documentById, id) : mustLoad(load.sourceById, id);
}

export const searchResolvers: Resolvers = {
  Query: {
    search: async (_, { text, first, after }, context) => {
      const rows = readFirst(first);
      const [tier, label, id] = readCursor(list, after, ['', '', '']);
      const place = after == null ? null : { tier: Number(tier), label, id };
      const { edges, pageInfo } = toConnection({
        rows: await context.search.find(text, place, rows + 1),
        first: rows,
        after,
        cursorOf: (hit) => toCursor(list, String(hit.tier), hit.label, hit.id),
        countAll: () => Promise.resolve(0),
      });
      return {
        edges: edges.map(({ cursor, node: { label, id } }) => ({ cursor, label, id })),
        pageInfo,
      };
    },
  },
  SearchEdge: { node: ({ id }, _, context) => loadHit(id, context) },
};
