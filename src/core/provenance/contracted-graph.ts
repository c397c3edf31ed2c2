/**
 * Contraction: nodes that share something become one, and edges within a group go. By hand, what one source says in
 * one document of several claims is one; by source or outlet, whatever it wrote is.
 */
import { at, groupByKey } from './adjacency.ts';
import type { Adjacency } from './adjacency.ts';
import type { Labels } from './numbered-labels.ts';

export interface ContractedGraph extends Adjacency {
  readonly count: number;
  /** Group of each node, numbered by its least node; -1 for a node left out. */
  readonly groupOf: Int32Array;
}

/** Contracts nodes of equal labels; a node without one, or whose `within` is 0, is left out. O(nodes + edges). */
export function contract(edges: Adjacency, labels: Labels, within?: Uint8Array): ContractedGraph {
  const groupOfLabel = new Int32Array(labels.count).fill(-1);
  let count = 0;
  const groupOf = labels.numberOf.map((label, node) => {
    if (label < 0 || within?.[node] === 0) return -1;
    if (at(groupOfLabel, label) < 0) groupOfLabel[label] = count++;
    return at(groupOfLabel, label);
  });
  return { ...contractEdges(edges, groupOf, count), groupOf, count };
}

function contractEdges(edges: Adjacency, groupOf: Int32Array, count: number): Adjacency {
  const members = groupByKey(groupOf, count);
  const start = new Int32Array(count + 1);
  const target = new Int32Array(edges.target.length);
  const seenFrom = new Int32Array(count).fill(-1);
  let last = 0;
  for (let group = 0; group < count; group++) {
    seenFrom[group] = group;
    for (let i = at(members.start, group); i < at(members.start, group + 1); i++) {
      const node = at(members.item, i);
      for (let edge = at(edges.start, node); edge < at(edges.start, node + 1); edge++) {
        const next = at(groupOf, at(edges.target, edge));
        if (next < 0 || at(seenFrom, next) === group) continue;
        seenFrom[next] = group;
        target[last++] = next;
      }
    }
    start[group + 1] = last;
  }
  return { start, target: target.subarray(0, last) };
}
