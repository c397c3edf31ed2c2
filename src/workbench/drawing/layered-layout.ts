/** The better layout, where a picture is not a tree: layers with few crossings, by dagre. Too slow for the page itself. */
import { Graph, layout } from '@dagrejs/dagre';
import type { EdgeLabel, GraphLabel, NodeLabel } from '@dagrejs/dagre';
import { endsOf, labelSizes, margin } from './layout.ts';
import type { Direction, EdgePlace, Layout, LayoutEdge, LayoutInput, Point, Size } from './layout.ts';

type LaidGraph = Graph<GraphLabel, NodeLabel, EdgeLabel>;

export function layLayers(input: LayoutInput): Layout {
  const graph = toGraph(input);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    nodes: new Map(input.nodes.map(({ key }) => [key, pointOf(graph.node(key))])),
    edges: new Map(input.edges.map((edge) => [edge.key, placeOf(graph, edge, input.direction)])),
    width,
    height,
  };
}

function toGraph({ direction, nodes, edges }: LayoutInput): LaidGraph {
  const graph: LaidGraph = new Graph({ multigraph: true });
  const gaps = direction === 'across' ? { nodesep: 18, ranksep: 48 } : { nodesep: 20, ranksep: 40 };
  const rankdir = direction === 'across' ? 'LR' : 'TB';
  graph.setGraph({ rankdir, ...gaps, edgesep: 12, marginx: margin, marginy: margin });
  for (const { key, width, height } of nodes) graph.setNode(key, { width, height });
  for (const { key, from, to, isBack, isLabelled } of edges) {
    const label = isLabelled ? { ...labelSizes[direction], labelpos: 'c' as const } : {};
    // What runs against the flow is laid out along it, and turned round afterwards.
    graph.setEdge(isBack ? to : from, isBack ? from : to, label, key);
  }
  return graph;
}

/** Dagre lets an edge end where it meets the box, which may be at its top; here all keep to the sides. */
function placeOf(graph: LaidGraph, edge: LayoutEdge, direction: Direction): EdgePlace {
  const { key, from, to, isBack, isLabelled } = edge;
  const place = graph.edge(isBack ? to : from, isBack ? from : to, key);
  const points = (place.points ?? []).map(pointOf);
  const between = (isBack ? points.toReversed() : points).slice(1, -1);
  const [start, end] = endsOf(boxOf(graph.node(from)), boxOf(graph.node(to)), direction, isBack);
  return { points: [start, ...between, end], label: isLabelled ? pointOf(place) : null };
}

function boxOf(node: NodeLabel): Point & Size {
  return { ...pointOf(node), width: node.width, height: node.height };
}

function pointOf({ x = 0, y = 0 }: { readonly x?: number; readonly y?: number }): Point {
  return { x, y };
}
