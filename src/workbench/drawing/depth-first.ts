/** Goes through a directed graph from node to node, each chain to its end before the next; nodes are numbers from 0. */
export type Targets = readonly (readonly number[])[];

export interface Search {
  /** Nodes as they are first come to. */
  readonly order: readonly number[];
  /** Each node behind all that it leads to, circles apart. */
  readonly finished: readonly number[];
  /** Nodes that nothing gone through before leads to. */
  readonly starts: readonly number[];
  /** Links that close a circle: the node, and which of its targets. */
  readonly back: readonly (readonly [node: number, target: number])[];
}

const onTheWay = 1;
const done = 2;

/** Tries to start at each of `from` in turn. With a stack of its own: a chain may be longer than the engine's. */
export function searchDepthFirst(from: Iterable<number>, targets: Targets): Search {
  const found = { order: [] as number[], finished: [] as number[], starts: [] as number[] };
  const back: [number, number][] = [];
  const states = new Uint8Array(targets.length);
  const next = new Uint32Array(targets.length);
  const path: number[] = [];
  const enter = (node: number): void => {
    states[node] = onTheWay;
    found.order.push(node);
    path.push(node);
  };
  for (const start of from) {
    if (states[start] !== 0) continue;
    found.starts.push(start);
    enter(start);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const at = next[node] ?? 0;
      const target = targets[node]?.[at];
      next[node] = at + 1;
      if (target === undefined) {
        path.pop();
        states[node] = done;
        found.finished.push(node);
      } else if (states[target] === onTheWay) {
        back.push([node, at]);
      } else if (states[target] === 0) {
        enter(target);
      }
    }
  }
  return { ...found, back };
}
