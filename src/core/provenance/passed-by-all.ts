/**
 * What every way passes: the strict dominators of a sink (Lengauer and Tarjan 1979). For one sink no tree is needed:
 * along any one way, a node is passed by all if nothing reached before it leads past it. Linear.
 */
import { at } from './adjacency.ts';
import type { Adjacency } from './adjacency.ts';

/** A shortest way from the starts to an end (1), through nodes that are not shut; null if there is none. */
export function findWay(
  graph: Adjacency,
  starts: Int32Array,
  isEnd: Uint8Array,
  isShut: ((node: number) => boolean) | null = null,
): number[] | null {
  const from = new Int32Array(graph.start.length - 1).fill(-2);
  const open = new Int32Array(from.length);
  let opened = 0;
  for (const node of starts) {
    if (at(from, node) !== -2 || isShut?.(node) === true) continue;
    from[node] = -1;
    open[opened++] = node;
    if (at(isEnd, node) === 1) return [node];
  }
  for (let i = 0; i < opened; i++) {
    const node = at(open, i);
    if (at(isEnd, node) === 1) return toWay(from, node);
    for (let edge = at(graph.start, node); edge < at(graph.start, node + 1); edge++) {
      const next = at(graph.target, edge);
      if (at(from, next) !== -2 || isShut?.(next) === true) continue;
      from[next] = node;
      open[opened++] = next;
    }
  }
  return null;
}

function toWay(from: Int32Array, end: number): number[] {
  const way: number[] = [];
  for (let node = end; node >= 0; node = at(from, node)) way.push(node);
  return way.reverse();
}

/** The nodes of a way from the starts to an end (1) that every such way passes, in its order. */
export function findPassedByAll(
  graph: Adjacency,
  starts: Int32Array,
  isEnd: Uint8Array,
  way: readonly number[],
): number[] {
  const placeOf = new Int32Array(graph.start.length - 1).fill(-1);
  way.forEach((node, place) => (placeOf[node] = place));
  const reached = new Uint8Array(placeOf.length);
  const open: number[] = [];
  let farthest = 0;
  /** A node off the way is opened; one on it is only noted, for its turn comes; an end leads past all. */
  const reach = (node: number): void => {
    const place = at(placeOf, node);
    if (place >= 0) farthest = Math.max(farthest, place);
    else if (at(reached, node) === 0) {
      reached[node] = 1;
      if (at(isEnd, node) === 1) farthest = way.length;
      open.push(node);
    }
  };
  const passed: number[] = [];
  starts.forEach(reach);
  for (let place = 0; place < way.length && farthest < way.length; place++) {
    for (let node = open.pop(); node !== undefined && farthest < way.length; node = open.pop()) {
      for (let edge = at(graph.start, node); edge < at(graph.start, node + 1); edge++)
        reach(at(graph.target, edge));
    }
    if (farthest === place) passed.push(way[place] ?? -1);
    open.push(way[place] ?? -1);
    if (at(isEnd, way[place] ?? -1) === 1) farthest = way.length;
  }
  return passed;
}
