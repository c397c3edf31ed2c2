/**
 * Greatest flow in a network whose arcs all hold one: augmenting paths, shortest first (Ford and Fulkerson 1956;
 * Edmonds and Karp 1972), stopped at a limit. Even and Tarjan 1975 need fewer passes where the flow is great; with a
 * limit of ten there are at most eleven passes anyway.
 */
import { at } from './adjacency.ts';

export interface UnitNetwork {
  readonly addArc: (from: number, to: number) => void;
  /** Number of arc-disjoint ways from the source to the sink, at most `limit`; linear in arcs for each way. */
  readonly countWays: (source: number, sink: number, limit: number) => number;
}

/** A network of so many nodes, and room for so many arcs; they are kept in pairs, the way there and the way back. */
export function createUnitNetwork(nodeCount: number, arcCount: number): UnitNetwork {
  const heads = new Int32Array(2 * arcCount);
  const nextArc = new Int32Array(2 * arcCount);
  /** 1 where an arc has room. */
  const room = new Uint8Array(2 * arcCount);
  const firstArc = new Int32Array(nodeCount).fill(-1);
  const arcInto = new Int32Array(nodeCount);
  const open = new Int32Array(nodeCount);
  let arcs = 0;
  const link = (from: number, to: number): void => {
    nextArc[arcs] = at(firstArc, from);
    heads[arcs] = to;
    firstArc[from] = arcs++;
  };
  const addArc = (from: number, to: number): void => {
    room[arcs] = 1;
    link(from, to);
    link(to, from);
  };
  const countWays = (source: number, sink: number, limit: number): number => {
    let ways = 0;
    while (ways < limit && augment(source, sink)) ways++;
    return ways;
  };
  const augment = (source: number, sink: number): boolean => {
    arcInto.fill(-1);
    open[0] = source;
    let opened = 1;
    for (let i = 0; i < opened; i++) {
      for (let arc = at(firstArc, at(open, i)); arc >= 0; arc = at(nextArc, arc)) {
        const head = at(heads, arc);
        if (at(room, arc) === 0 || head === source || at(arcInto, head) >= 0) continue;
        arcInto[head] = arc;
        if (head === sink) {
          pushBack(source, sink);
          return true;
        }
        open[opened++] = head;
      }
    }
    return false;
  };
  const pushBack = (source: number, sink: number): void => {
    for (let node = sink; node !== source; node = at(heads, at(arcInto, node) ^ 1)) {
      room[at(arcInto, node)] = 0;
      room[at(arcInto, node) ^ 1] = 1;
    }
  };
  return { addArc, countWays };
}
