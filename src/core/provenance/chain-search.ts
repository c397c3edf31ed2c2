/**
 * The walk behind the list of chains: all chains of one exact length, in the order of their links' ids.
 * Depth-first with a stack of our own: each level keeps its choices, already in order, and takes the next.
 */
import { at } from './adjacency.ts';
import { nextTurns, firstTurns, lastEdges } from './chain-choices.ts';
import type { ChainChoices } from './chain-choices.ts';

/**
 * At most `wanted` chains of exactly `hops` (at least 1), each as its edges, nearest the reader first.
 * The hop table must be prepared for hops - 1. Stops early where the steps are used up.
 */
export function findChainsOfLength(choices: ChainChoices, hops: number, wanted: number): number[][] {
  const found: number[][] = [];
  const open = [firstTurns(choices, hops)];
  const taken: number[] = [];
  while (open.length > 0 && found.length < wanted && choices.budget.stepsLeft > 0) {
    const turn = open.at(-1)?.pop();
    if (turn === undefined) {
      open.pop();
      taken.pop();
      continue;
    }
    taken.push(turn);
    const hopsLeft = hops - taken.length;
    if (hopsLeft > 0) {
      open.push(nextTurns(choices, taken, hopsLeft));
      continue;
    }
    const ends = lastEdges(choices, taken).slice(0, wanted - found.length);
    found.push(...ends.map((last) => [...toEdges(choices, taken), last]));
    taken.pop();
  }
  return found;
}

/** The edges between the nodes of these turns: one fewer than turns. */
function toEdges({ graph, turns }: ChainChoices, taken: readonly number[]): number[] {
  return taken.slice(1).map((next, i) => {
    const turn = taken[i] ?? 0;
    let edge = at(turns.edgeStart, turn);
    while (at(graph.edges.target, edge) !== at(turns.node, next)) edge++;
    return edge;
  });
}
