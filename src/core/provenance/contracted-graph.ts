/**
 * Contraction: nodes that share something become one, and edges within a group go. By place, what one source says in
 * one document of several claims is one hand; by source or outlet, whatever a hand wrote is.
 */
import { at, groupByKey } from './adjacency.ts';
import type { Adjacency } from './adjacency.ts';

export interface ContractedGraph extends Adjacency {
  readonly count: number;
  /** Group of each node, numbered by its least node; -1 for a node left out. */
  readonly groupOf: Int32Array;
}

/** Contracts nodes of equal keys; a node whose key is null is left out. O(nodes + edges). */
export function contract(
  edges: Adjacency,
  nodeCount: number,
  keyOf: (node: number) => string | null,
): ContractedGraph {
  const groupOfKey = new Map<string, number>();
  const groupOf = new Int32Array(nodeCount).fill(-1);
  for (let node = 0; node < nodeCount; node++) {
    const key = keyOf(node);
    if (key === null) continue;
    const group = groupOfKey.get(key) ?? groupOfKey.size;
    groupOfKey.set(key, group);
    groupOf[node] = group;
  }
  return { ...contractEdges(edges, groupOf, groupOfKey.size), groupOf, count: groupOfKey.size };
}

function contractEdges(edges: Adjacency, groupOf: Int32Array, count: number): Adjacency {
  const members = groupByKey(groupOf, count);
  const start = new Int32Array(count + 1);
  const target: number[] = [];
  const seenFrom = new Int32Array(count).fill(-1);
  for (let group = 0; group < count; group++) {
    seenFrom[group] = group;
    for (let i = at(members.start, group); i < at(members.start, group + 1); i++) {
      const node = at(members.item, i);
      for (let edge = at(edges.start, node); edge < at(edges.start, node + 1); edge++) {
        const next = at(groupOf, at(edges.target, edge));
        if (next < 0 || at(seenFrom, next) === group) continue;
        seenFrom[next] = group;
        target.push(next);
      }
    }
    start[group + 1] = target.length;
  }
  return { start, target: Int32Array.from(target) };
}
