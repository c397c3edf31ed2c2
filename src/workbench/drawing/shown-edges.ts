import type { DrawnEdge, Picture } from './picture.ts';

/** More lines are a black sheet, and keep the page from answering. */
export const mostEdges = 3_000;

/** The edges that are drawn, in their order: those of the tree that spans all, then those that `isWanted`, then others. */
export function shownEdges(
  { edges, flow }: Picture,
  isWanted: (edge: DrawnEdge) => boolean,
  most = mostEdges,
): readonly DrawnEdge[] {
  if (edges.length <= most) return edges;
  const isOfTree = (edge: DrawnEdge): boolean => flow.treeEdges.get(edge.to)?.key === edge.key;
  const wanted = edges.filter((edge) => !isOfTree(edge) && isWanted(edge));
  const others = edges.filter((edge) => !isOfTree(edge) && !isWanted(edge));
  const shown = new Set([
    ...edges.filter(isOfTree),
    ...[...wanted, ...others].slice(0, most - flow.treeEdges.size),
  ]);
  return edges.filter((edge) => shown.has(edge));
}
