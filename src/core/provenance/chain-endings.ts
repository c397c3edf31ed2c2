/**
 * Chain endings: where a trail stops. It may also run on, behind a first-hand node that credits others.
 * A circular group (Tarjan 1972) has no way out and nobody first-hand: there a trail ends where it bites its tail.
 */
import { at } from './adjacency.ts';
import type { ClaimGraph } from './claim-graph.ts';
import { findStronglyConnected } from './strongly-connected.ts';

/** Every chain passes on. */
export const RUNS_ON = 0;
/** A chain may end here: the node credits nobody, or is first-hand. */
export const ENDS = 1;
/** Member of a circular group: a chain ends here if all whom the node credits are already on it. */
export const ENDS_IN_LOOP = 2;

/** RUNS_ON, ENDS or ENDS_IN_LOOP for each node. */
export function findChainEndings(graph: ClaimGraph): Uint8Array {
  const { nodeCount, firstHand, edges } = graph;
  const { groupOf, count } = findStronglyConnected(edges);
  const size = new Int32Array(count);
  const isClosed = new Uint8Array(count).fill(1);
  for (let node = 0; node < nodeCount; node++) {
    const group = at(groupOf, node);
    size[group] = at(size, group) + 1;
    if (at(firstHand, node) === 1) isClosed[group] = 0;
    for (let edge = at(edges.start, node); edge < at(edges.start, node + 1); edge++) {
      if (at(groupOf, at(edges.target, edge)) !== group) isClosed[group] = 0;
    }
  }
  return Uint8Array.from(groupOf, (group, node) => {
    const creditsNobody = at(edges.start, node) === at(edges.start, node + 1);
    if (creditsNobody || at(firstHand, node) === 1) return ENDS;
    return at(size, group) > 1 && at(isClosed, group) === 1 ? ENDS_IN_LOOP : RUNS_ON;
  });
}
