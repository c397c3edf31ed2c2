/** The first layout, at once: the tree that spans the picture, by d3-hierarchy's tidy tree; other edges lie over it. */
import { hierarchy, tree } from 'd3-hierarchy';
import { endsOf, labelSizes, margin, nodeSizes } from './layout.ts';
import type { Direction, EdgePlace, Layout, LayoutEdge, LayoutInput, Point } from './layout.ts';

interface Branch {
  readonly key: string;
  readonly branches: Branch[];
}

/** Room between siblings, and between a layer and the next: there the labels stand. */
const between = { across: 18, down: 20 };
const ahead: Readonly<Record<Direction, number>> = {
  across: labelSizes.across.width + 32,
  down: labelSizes.down.height + 44,
};

export function layTree(input: LayoutInput): Layout {
  const { direction } = input;
  const size = nodeSizes[direction];
  const [breadth, depth] =
    direction === 'across'
      ? [size.height + between.across, size.width + ahead.across]
      : [size.width + between.down, size.height + ahead.down];
  const root = tree<Branch>()
    .nodeSize([breadth, depth])
    .separation(() => 1)(hierarchy(toTree(input), ({ branches }) => branches));
  let least = 0;
  root.each(({ x }) => (least = Math.min(least, x)));
  const places = new Map<string, Point>();
  root.each(({ x, y, data }) => {
    const along = place(y, input);
    const beside = x - least + margin;
    const across = { x: along, y: beside + size.height / 2 };
    const down = { x: beside + size.width / 2, y: along };
    places.set(data.key, direction === 'across' ? across : down);
  });
  return finish(input, places);
}

/** The middle of a layer. The reader takes less room than a voice, and the edges behind have no labels. */
function place(distance: number, { direction, nodes: [first] }: LayoutInput): number {
  const length = direction === 'across' ? 'width' : 'height';
  const reader = first?.[length] ?? 0;
  if (distance === 0) return margin + reader / 2;
  return margin + reader + distance - nodeSizes[direction][length] / 2 - labelSizes[direction][length];
}

function toTree({ nodes, edges }: LayoutInput): Branch {
  const branches = new Map<string, Branch>(nodes.map(({ key }) => [key, { key, branches: [] }]));
  const parents = new Map(edges.filter(({ isOfTree }) => isOfTree).map(({ from, to }) => [to, from]));
  for (const [key, branch] of branches) branches.get(parents.get(key) ?? '')?.branches.push(branch);
  const [first] = branches.values();
  return first ?? { key: '', branches: [] };
}

function finish(input: LayoutInput, nodes: ReadonlyMap<string, Point>): Layout {
  const { direction } = input;
  const size = nodeSizes[direction];
  const sizes = new Map(input.nodes.map((node) => [node.key, node]));
  const edges = new Map<string, EdgePlace>();
  for (const edge of input.edges) {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    if (from === undefined || to === undefined) continue;
    const [one = size, other = size] = [sizes.get(edge.from), sizes.get(edge.to)];
    const points = edge.isBack
      ? loopAround(from, to, size.height / 2)
      : endsOf({ ...one, ...from }, { ...other, ...to }, direction, false);
    edges.set(edge.key, { points, label: edge.isLabelled ? labelPlace(edge, points, direction) : null });
  }
  const places = [...nodes.values()];
  return {
    nodes,
    edges,
    width: Math.max(0, ...places.map(({ x }) => x)) + size.width / 2 + margin,
    height: Math.max(0, ...places.map(({ y }) => y)) + size.height / 2 + margin * 2,
  };
}

/** Below both, from the middle to the middle. */
function loopAround(from: Point, to: Point, half: number): readonly Point[] {
  const below = Math.max(from.y, to.y) + half + margin;
  return [
    { x: from.x + 12, y: from.y + half },
    { x: (from.x + to.x) / 2, y: below },
    { x: to.x - 12, y: to.y + half },
  ];
}

/** Just before the node it leads to: there the tree has a lane for each. Other edges have theirs half way. */
function labelPlace(edge: LayoutEdge, points: readonly Point[], direction: Direction): Point | null {
  const [from, end] = [points[0], points.at(-1)];
  if (from === undefined || end === undefined) return null;
  if (edge.isBack) return points[1] ?? null;
  if (!edge.isOfTree) return { x: (from.x + end.x) / 2, y: (from.y + end.y) / 2 };
  const { width, height } = labelSizes[direction];
  return direction === 'across'
    ? { x: end.x - width / 2 - 12, y: end.y }
    : { x: end.x, y: end.y - height / 2 - 14 };
}
