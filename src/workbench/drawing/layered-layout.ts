/** The better layout, where a picture is not a tree: layers with few crossings, by dagre. Too slow for the page itself. */
import { Graph, layout } from '@dagrejs/dagre';
import type { EdgeLabel, GraphLabel, NodeLabel } from '@dagrejs/dagre';
import { labelSizes, margin } from './layout.ts';
import type { EdgePlace, Layout, LayoutEdge, LayoutInput, Point } from './layout.ts';

type LaidGraph = Graph<GraphLabel, NodeLabel, EdgeLabel>;

export function layLayers(input: LayoutInput): Layout {
  const graph = toGraph(input);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    nodes: new Map(input.nodes.map(({ key }) => [key, pointOf(graph.node(key))])),
    edges: new Map(input.edges.map((edge) => [edge.key, placeOf(graph, edge)])),
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

function placeOf(graph: LaidGraph, { key, from, to, isBack, isLabelled }: LayoutEdge): EdgePlace {
  const place = graph.edge(isBack ? to : from, isBack ? from : to, key);
  const points = (place.points ?? []).map(pointOf);
  return { points: isBack ? points.toReversed() : points, label: isLabelled ? pointOf(place) : null };
}

function pointOf({ x = 0, y = 0 }: { readonly x?: number; readonly y?: number }): Point {
  return { x, y };
}
