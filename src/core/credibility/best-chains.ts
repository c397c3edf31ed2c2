/**
 * Best chains: to each node, the chain from a held document that loses least on the way. Greatest product of the
 * fidelities of the hands before it: least sum of their −ln (Dijkstra 1959), on a binary heap.
 */
import { at } from '../provenance/adjacency.ts';
import type { Adjacency } from '../provenance/adjacency.ts';
import { createCostHeap } from './cost-heap.ts';

/** Sums of logarithms that differ by less are the same loss. */
const SAME_COST = 1e-12;

/** Cost of a hand that passes on nothing: more than any chain of hands that pass on something. */
const LOSES_ALL = 1e6;

export interface BestChains {
  /** Nodes from the reader's side to this one. Of equal losses the fewest hops, then the least node each time. */
  readonly chainTo: (node: number) => number[];
  /** Product of the fidelities before the node, over sorted factors, to 12 decimals; 1 for a start. */
  readonly fidelityTo: (node: number) => number;
}

/** `fidelityOf` each node is from 0 to 1; starts ascend. Nodes that no start reaches must not be asked for. O((n + e) log n). */
export function findBestChains(
  edges: Adjacency,
  starts: Int32Array,
  fidelityOf: (node: number) => number,
): BestChains {
  const nodeCount = edges.start.length - 1;
  const loss = new Float64Array(nodeCount);
  for (let node = 0; node < nodeCount; node++) {
    const fidelity = fidelityOf(node);
    loss[node] = fidelity > 0 ? -Math.log(fidelity) : LOSES_ALL;
  }
  const cost = findLeastCosts(edges, starts, loss);
  const before = findFewestHops(edges, starts, loss, cost);
  const chainTo = (node: number): number[] => {
    const chain = [node];
    for (let here = at(before, node); here >= 0; here = at(before, here)) chain.push(here);
    return chain.reverse();
  };
  const fidelityTo = (node: number): number => productOf(chainTo(node).slice(0, -1).map(fidelityOf));
  return { chainTo, fidelityTo };
}

/** Product over sorted factors, to 12 decimals, so that no order shows in it; 1 for none. */
export function productOf(factors: readonly number[]): number {
  const product = [...factors].sort((a, b) => a - b).reduce((all, one) => all * one, 1);
  return Math.round(product * 1e12) / 1e12;
}

function findLeastCosts(edges: Adjacency, starts: Int32Array, loss: Float64Array): Float64Array {
  const cost = new Float64Array(loss.length).fill(Infinity);
  const heap = createCostHeap();
  const lookOnward = (node: number, here: number): void => {
    const onward = here + (loss[node] ?? 0);
    for (let edge = at(edges.start, node); edge < at(edges.start, node + 1); edge++) {
      const credited = at(edges.target, edge);
      if (onward >= (cost[credited] ?? 0)) continue;
      cost[credited] = onward;
      heap.push(credited, onward);
    }
  };
  // Nothing costs less than a start, so starts need no heap.
  for (const node of starts) cost[node] = 0;
  for (const node of starts) lookOnward(node, 0);
  for (let next = heap.pop(); next !== null; next = heap.pop()) {
    const [node, here] = next;
    if (here <= (cost[node] ?? 0)) lookOnward(node, here);
  }
  return cost;
}

/** The node before each on its best chain; -1 before a start. Breadth first over edges that lose no more than need be. */
function findFewestHops(
  edges: Adjacency,
  starts: Int32Array,
  loss: Float64Array,
  cost: Float64Array,
): Int32Array {
  const before = new Int32Array(loss.length).fill(-2);
  let layer = starts;
  for (const node of layer) before[node] = -1;
  while (layer.length > 0) {
    const next: number[] = [];
    for (const node of layer) {
      const onward = (cost[node] ?? 0) + (loss[node] ?? 0);
      for (let edge = at(edges.start, node); edge < at(edges.start, node + 1); edge++) {
        const credited = at(edges.target, edge);
        if (at(before, credited) !== -2 || onward - (cost[credited] ?? 0) > SAME_COST) continue;
        before[credited] = node;
        next.push(credited);
      }
    }
    layer = Int32Array.from(next).sort();
  }
  return before;
}
