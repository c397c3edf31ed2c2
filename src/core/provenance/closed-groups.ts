/**
 * Closed groups: strongly connected groups of two or more nodes without a way out and without anybody first-hand.
 * What circles in them has no origin. Groups by Tarjan 1972.
 */
import { at } from './adjacency.ts';
import type { Adjacency } from './adjacency.ts';
import { findStronglyConnected } from './strongly-connected.ts';

/** 1 for each member of a closed group, of the part of the graph whose `within` is 1. Linear. */
export function findClosedGroups(
  edges: Adjacency,
  within: Uint8Array | undefined,
  firstHand: Uint8Array,
): Uint8Array {
  const { groupOf, count } = findStronglyConnected(edges, within);
  const size = new Int32Array(count);
  const isOpen = new Uint8Array(count);
  groupOf.forEach((group, node) => {
    if (group < 0) return;
    size[group] = at(size, group) + 1;
    if (at(firstHand, node) === 1) isOpen[group] = 1;
    for (let edge = at(edges.start, node); edge < at(edges.start, node + 1); edge++) {
      if (at(groupOf, at(edges.target, edge)) !== group) isOpen[group] = 1;
    }
  });
  return Uint8Array.from(groupOf, (group) =>
    group >= 0 && at(size, group) > 1 && at(isOpen, group) === 0 ? 1 : 0,
  );
}
