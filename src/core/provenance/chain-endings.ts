/**
 * Chain endings: where a trail stops. It may also run on, behind a first-hand node that credits others.
 * A closed group has no way out and nobody first-hand: there a trail ends where it bites its tail.
 */
import { at } from './adjacency.ts';
import type { ClaimGraph } from './claim-graph.ts';
import { findClosedGroups } from './closed-groups.ts';

/** Every chain passes on. */
export const RUNS_ON = 0;
/** A chain may end here: the node credits nobody, or is first-hand. */
export const ENDS = 1;
/** Member of a closed group: a chain ends here if all whom the node credits are already on it. */
export const ENDS_IN_LOOP = 2;

/** RUNS_ON, ENDS or ENDS_IN_LOOP for each node. */
export function findChainEndings({ firstHand, edges }: ClaimGraph): Uint8Array {
  const closed = findClosedGroups(edges, undefined, firstHand);
  return Uint8Array.from(firstHand, (isFirstHand, node) => {
    const creditsNobody = at(edges.start, node) === at(edges.start, node + 1);
    if (creditsNobody || isFirstHand === 1) return ENDS;
    return at(closed, node) === 1 ? ENDS_IN_LOOP : RUNS_ON;
  });
}
