/**
 * Chain starts: held nodes that no held node credits, for a reader meets the trail there first.
 * In a closed loop of held nodes nobody is first, so each member starts; loops by Tarjan 1972 among held nodes.
 */
import { at } from './adjacency.ts';
import type { ClaimGraph } from './claim-graph.ts';
import { findStronglyConnected } from './strongly-connected.ts';

/** Node numbers, ascending: the members of every group of held nodes into which no edge of a held node leads. */
export function findChainStarts({ nodeCount, held, edges }: ClaimGraph): Int32Array {
  const { groupOf, count } = findStronglyConnected(edges, held);
  const isCredited = new Uint8Array(count);
  for (let node = 0; node < nodeCount; node++) {
    const group = at(groupOf, node);
    if (group < 0) continue;
    for (let edge = at(edges.start, node); edge < at(edges.start, node + 1); edge++) {
      const credited = at(groupOf, at(edges.target, edge));
      if (credited >= 0 && credited !== group) isCredited[credited] = 1;
    }
  }
  const starts: number[] = [];
  groupOf.forEach((group, node) => {
    if (group >= 0 && at(isCredited, group) === 0) starts.push(node);
  });
  return Int32Array.from(starts);
}
