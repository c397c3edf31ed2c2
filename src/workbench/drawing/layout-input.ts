import { nodeSizes, readerSizes } from './layout.ts';
import type { Direction, LayoutInput } from './layout.ts';
import { readerKey } from './picture.ts';
import type { Picture } from './picture.ts';

/** The bare graph of a picture, with the room that its nodes take. */
export function toLayoutInput({ nodes, edges, flow }: Picture, direction: Direction): LayoutInput {
  const size = nodeSizes[direction];
  return {
    direction,
    nodes: [
      { key: readerKey, ...readerSizes[direction] },
      ...nodes.map(({ key }) => ({ key, width: size.width, height: size.height })),
    ],
    edges: edges.map(({ key, from, to, credits }) => ({
      key,
      from,
      to,
      isBack: flow.back.has(key),
      isOfTree: flow.treeEdges.get(to)?.key === key,
      isLabelled: credits.length > 0,
    })),
  };
}
