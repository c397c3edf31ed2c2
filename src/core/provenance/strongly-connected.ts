/**
 * Strongly connected groups: largest sets of nodes that all reach each other.
 * Tarjan 1972, Depth-first search and linear graph algorithms; here with a stack of our own, so depth does not overflow.
 */
import { at } from './adjacency.ts';
import type { Adjacency } from './adjacency.ts';

export interface StrongGroups {
  readonly count: number;
  /** Group of each node; -1 for a node outside `within`. A group's successors have smaller numbers. */
  readonly groupOf: Int32Array;
}

/** Groups of the graph, or of the part induced by the nodes whose `within` is 1. O(nodes + edges). */
export function findStronglyConnected(graph: Adjacency, within?: Uint8Array): StrongGroups {
  const nodeCount = graph.start.length - 1;
  const groupOf = new Int32Array(nodeCount).fill(-1);
  const rank = new Int32Array(nodeCount).fill(-1);
  const low = new Int32Array(nodeCount);
  const nextEdge = graph.start.slice(0, nodeCount);
  const open: number[] = [];
  const path: number[] = [];
  let ranks = 0;
  let count = 0;
  const enter = (node: number): void => {
    rank[node] = low[node] = ranks++;
    open.push(node);
    path.push(node);
  };
  const closeGroup = (root: number): void => {
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      groupOf[node] = count;
      if (node === root) break;
    }
    count++;
  };
  for (let root = 0; root < nodeCount; root++) {
    if (at(rank, root) >= 0 || within?.[root] === 0) continue;
    enter(root);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const edge = at(nextEdge, node);
      if (edge < at(graph.start, node + 1)) {
        nextEdge[node] = edge + 1;
        const next = at(graph.target, edge);
        if (within?.[next] === 0 || at(groupOf, next) >= 0) continue;
        if (at(rank, next) < 0) enter(next);
        else low[node] = Math.min(at(low, node), at(rank, next));
        continue;
      }
      path.pop();
      if (at(low, node) === at(rank, node)) closeGroup(node);
      const parent = path.at(-1);
      if (parent !== undefined) low[parent] = Math.min(at(low, parent), at(low, node));
    }
  }
  return { count, groupOf };
}
