/**
 * Which way a drawn graph runs: away from its first node, which leads to all others. Edges that close a circle run
 * against it; without them every node has a layer, behind all that lead to it.
 */
interface Edge {
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

export interface Flow {
  /** Nodes as they are first come to, each chain to its end before the next. */
  readonly order: readonly string[];
  /** Keys of edges that run against the flow. */
  readonly back: ReadonlySet<string>;
  readonly layers: ReadonlyMap<string, number>;
  /** For each node but the first, the edge of the tree that spans all: it comes from the layer before. */
  readonly treeEdges: ReadonlyMap<string, Edge>;
  /** Whether there are no other edges than those of the tree. */
  readonly isTree: boolean;
}

export function flowOf(nodes: readonly string[], edges: readonly Edge[]): Flow {
  const outgoing = outgoingInOrder(nodes, edges);
  const { order, finished, back } = search(nodes, outgoing);
  const layers = new Map<string, number>();
  const treeEdges = new Map<string, Edge>();
  for (const node of finished.toReversed()) {
    const layer = layers.get(node) ?? 0;
    layers.set(node, layer);
    for (const edge of outgoing.get(node) ?? []) {
      if (back.has(edge.key) || (layers.get(edge.to) ?? 0) > layer) continue;
      layers.set(edge.to, layer + 1);
      treeEdges.set(edge.to, edge);
    }
  }
  return { order, back, layers, treeEdges, isTree: treeEdges.size === edges.length };
}

type Outgoing = ReadonlyMap<string, readonly Edge[]>;

/** In the order of the nodes that they lead to, whatever order the edges are in. */
function outgoingInOrder(nodes: readonly string[], edges: readonly Edge[]): Outgoing {
  const at = new Map(nodes.map((node, number) => [node, number]));
  const outgoing = new Map<string, Edge[]>(nodes.map((node) => [node, []]));
  for (const edge of edges) outgoing.get(edge.from)?.push(edge);
  for (const list of outgoing.values()) list.sort((a, b) => (at.get(a.to) ?? 0) - (at.get(b.to) ?? 0));
  return outgoing;
}

interface Search {
  readonly order: readonly string[];
  /** Each node behind all that it leads to. */
  readonly finished: readonly string[];
  readonly back: ReadonlySet<string>;
}

function search(nodes: readonly string[], outgoing: Outgoing): Search {
  const order: string[] = [];
  const finished: string[] = [];
  const back = new Set<string>();
  const state = new Map<string, 'on the way' | 'done'>();
  const enter = (node: string): { node: string; next: number } => {
    state.set(node, 'on the way');
    order.push(node);
    return { node, next: 0 };
  };
  for (const start of nodes) {
    if (state.has(start)) continue;
    const path = [enter(start)];
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const edge = outgoing.get(frame.node)?.[frame.next++];
      if (edge === undefined) {
        path.pop();
        state.set(frame.node, 'done');
        finished.push(frame.node);
      } else if (state.get(edge.to) === 'on the way') {
        back.add(edge.key);
      } else if (!state.has(edge.to)) {
        path.push(enter(edge.to));
      }
    }
  }
  return { order, finished, back };
}
