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

/** A network of so many nodes, without arcs; arcs are kept in pairs, the way there and the way back. */
export function createUnitNetwork(nodeCount: number): UnitNetwork {
  const heads: number[] = [];
  const nextArc: number[] = [];
  const firstArc = new Int32Array(nodeCount).fill(-1);
  const link = (from: number, to: number): void => {
    nextArc.push(at(firstArc, from));
    firstArc[from] = heads.push(to) - 1;
  };
  const addArc = (from: number, to: number): void => {
    link(from, to);
    link(to, from);
  };
  const countWays = (source: number, sink: number, limit: number): number => {
    const room = Uint8Array.from(heads, (_, arc) => (arc % 2 === 0 ? 1 : 0));
    let ways = 0;
    while (ways < limit && augment(room, source, sink)) ways++;
    return ways;
  };
  const augment = (room: Uint8Array, source: number, sink: number): boolean => {
    const arcInto = new Int32Array(nodeCount).fill(-1);
    const open = [source];
    // The queue grows while it is read.
    for (const node of open) {
      for (let arc = at(firstArc, node); arc >= 0; arc = nextArc[arc] ?? -1) {
        const head = heads[arc] ?? source;
        if (at(room, arc) === 0 || head === source || at(arcInto, head) >= 0) continue;
        arcInto[head] = arc;
        if (head === sink) {
          pushBack(room, arcInto, source, sink);
          return true;
        }
        open.push(head);
      }
    }
    return false;
  };
  const pushBack = (room: Uint8Array, arcInto: Int32Array, source: number, sink: number): void => {
    for (let node = sink; node !== source;) {
      const arc = at(arcInto, node);
      room[arc] = 0;
      room[arc ^ 1] = 1;
      node = heads[arc ^ 1] ?? source;
    }
  };
  return { addArc, countWays };
}
