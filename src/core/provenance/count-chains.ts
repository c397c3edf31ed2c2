/**
 * Counting chains: paths from starts to endings, by dynamic programming along a topological order (Kahn 1962).
 * Never by enumeration: a ladder of a thousand rungs has 2^1000 chains.
 */
import { at } from './adjacency.ts';
import type { Adjacency } from './adjacency.ts';
import { ENDS } from './chain-endings.ts';

/**
 * Number of chains of every length; null if a loop can be reached from the starts, where paths are not to be counted so.
 * A node's count is let go once it is passed on, so memory follows the open front, not the whole graph.
 */
export function countChains(graph: Adjacency, starts: Int32Array, endings: Uint8Array): bigint | null {
  const { incoming, reachable } = countIncoming(graph, starts);
  const ways: bigint[] = new Array<bigint>(incoming.length).fill(0n);
  for (const node of starts) ways[node] = 1n;
  const ready: number[] = Array.from(starts).filter((node) => at(incoming, node) === 0);
  let total = 0n;
  let passed = 0;
  for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
    const here = ways[node] ?? 0n;
    ways[node] = 0n;
    passed++;
    if (at(endings, node) === ENDS) total += here;
    for (let edge = at(graph.start, node); edge < at(graph.start, node + 1); edge++) {
      const next = at(graph.target, edge);
      ways[next] = (ways[next] ?? 0n) + here;
      incoming[next] = at(incoming, next) - 1;
      if (at(incoming, next) === 0) ready.push(next);
    }
  }
  return passed === reachable ? total : null;
}

function countIncoming(graph: Adjacency, starts: Int32Array) {
  const incoming = new Int32Array(graph.start.length - 1);
  const isReached = new Uint8Array(incoming.length);
  const open: number[] = Array.from(starts);
  let reachable = open.length;
  for (const node of open) isReached[node] = 1;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (let edge = at(graph.start, node); edge < at(graph.start, node + 1); edge++) {
      const next = at(graph.target, edge);
      incoming[next] = at(incoming, next) + 1;
      if (at(isReached, next) === 1) continue;
      isReached[next] = 1;
      reachable++;
      open.push(next);
    }
  }
  return { incoming, reachable };
}
