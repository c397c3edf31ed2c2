/**
 * Which way a drawn graph runs: away from its first node, which leads to all others. Edges that close a circle run
 * against it; without them every node has a layer, behind all that lead to it.
 */
import { searchDepthFirst } from './depth-first.ts';

interface Edge {
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

export interface Flow {
  /** Keys of edges that run against the flow. */
  readonly back: ReadonlySet<string>;
  readonly layers: ReadonlyMap<string, number>;
  /** For each node but the first, the edge of the tree that spans all: it comes from the layer before. */
  readonly treeEdges: ReadonlyMap<string, Edge>;
  /** Whether there are no other edges than those of the tree. */
  readonly isTree: boolean;
}

/** Nodes that an edge leads to are gone through in the order of `nodes`, whatever order the edges are in. */
export function flowOf(nodes: readonly string[], edges: readonly Edge[]): Flow {
  const places = new Map(nodes.map((node, at) => [node, at]));
  const placeOf = (node: string): number => places.get(node) ?? 0;
  const outgoing = nodes.map((): Edge[] => []);
  for (const edge of edges) outgoing[placeOf(edge.from)]?.push(edge);
  for (const list of outgoing) list.sort((a, b) => placeOf(a.to) - placeOf(b.to));
  const targets = outgoing.map((list) => list.map(({ to }) => placeOf(to)));
  const search = searchDepthFirst(nodes.keys(), targets);
  const back = new Set(search.back.flatMap(([node, target]) => outgoing[node]?.[target]?.key ?? []));
  const layers = new Map<string, number>(nodes.map((node) => [node, 0]));
  const treeEdges = new Map<string, Edge>();
  for (const place of search.finished.toReversed()) {
    for (const edge of outgoing[place] ?? []) {
      const layer = layers.get(edge.from) ?? 0;
      if (back.has(edge.key) || (layers.get(edge.to) ?? 0) > layer) continue;
      layers.set(edge.to, layer + 1);
      treeEdges.set(edge.to, edge);
    }
  }
  return { back, layers, treeEdges, isTree: treeEdges.size === edges.length };
}
