/** Where things are drawn, in points of the picture: what the first layout and the better one have in common. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Across, from left to right, where there is room; else down. */
export type Direction = 'across' | 'down';

/** Plain, so that it can be sent to a worker. */
export interface LayoutInput {
  readonly direction: Direction;
  readonly nodes: readonly (Size & { readonly key: string })[];
  readonly edges: readonly LayoutEdge[];
}

export interface LayoutEdge {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** It runs against the flow. */
  readonly isBack: boolean;
  /** It is of the tree that spans all. */
  readonly isOfTree: boolean;
  readonly isLabelled: boolean;
}

export interface EdgePlace {
  readonly points: readonly Point[];
  /** The middle of its label; null where there is no room for one. */
  readonly label: Point | null;
}

export interface Layout {
  /** The middle of each node. */
  readonly nodes: ReadonlyMap<string, Point>;
  readonly edges: ReadonlyMap<string, EdgePlace>;
  readonly width: number;
  readonly height: number;
}

/** Room around the picture. */
export const margin = 16;

/** Of the label of an edge. */
export const labelSizes: Readonly<Record<Direction, Size>> = {
  across: { width: 112, height: 20 },
  down: { width: 132, height: 20 },
};

export const nodeSizes: Readonly<Record<Direction, Size>> = {
  across: { width: 200, height: 74 },
  down: { width: 172, height: 78 },
};

export const readerSizes: Readonly<Record<Direction, Size>> = {
  across: { width: 92, height: 40 },
  down: { width: 120, height: 36 },
};

interface Box extends Size, Point {}

/** Where an edge leaves one node and comes to another: in the middle of the sides that face along the flow. */
export function endsOf(from: Box, to: Box, direction: Direction, isBack: boolean): readonly [Point, Point] {
  const by = isBack ? -0.5 : 0.5;
  return direction === 'across'
    ? [
        { x: from.x + from.width * by, y: from.y },
        { x: to.x - to.width * by, y: to.y },
      ]
    : [
        { x: from.x, y: from.y + from.height * by },
        { x: to.x, y: to.y - to.height * by },
      ];
}
