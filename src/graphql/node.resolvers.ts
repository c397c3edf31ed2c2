/** What every type has in common on the API: an id, by which it is found. */
import { findNode, findNodes } from './find-nodes.ts';
import type { Resolvers } from './generated.ts';
import { nodeTypeName, sourceTypeName } from './node-type-name.ts';

export const nodeResolvers: Resolvers = {
  Query: {
    node: (_, { id }, context) => findNode(id, context),
    nodes: (_, { ids }, context) => findNodes(ids, context),
  },
  Node: { __resolveType: nodeTypeName },
  SearchHit: {
    __resolveType: (hit) => ('located' in hit ? 'Document' : 'text' in hit ? 'Claim' : sourceTypeName(hit)),
  },
};
