/** Where the arrow keys lead from a node of the picture. */
import type { Direction, Point } from './layout.ts';
import { readerKey } from './picture.ts';
import type { Picture } from './picture.ts';

export type Move = 'to the origin' | 'to the reader' | 'next' | 'previous' | 'first' | 'last';

const moves: Readonly<Record<Direction, Readonly<Record<string, Move>>>> = {
  across: {
    ArrowRight: 'to the origin',
    ArrowLeft: 'to the reader',
    ArrowDown: 'next',
    ArrowUp: 'previous',
    Home: 'first',
    End: 'last',
  },
  down: {
    ArrowDown: 'to the origin',
    ArrowUp: 'to the reader',
    ArrowRight: 'next',
    ArrowLeft: 'previous',
    Home: 'first',
    End: 'last',
  },
};

export function moveOf(key: string, direction: Direction): Move | null {
  return moves[direction][key] ?? null;
}

interface Places {
  readonly direction: Direction;
  readonly nodes: ReadonlyMap<string, Point>;
}

/** The key of the node that a move leads to; null where there is none. */
export function nodeAfter(
  { nodes, edges, flow }: Picture,
  { direction, nodes: places }: Places,
  key: string,
  move: Move,
): string | null {
  const along = (node: string): number => {
    const { x, y } = places.get(node) ?? { x: 0, y: 0 };
    return direction === 'across' ? y : x;
  };
  const nearest = (keys: readonly string[]): string | null =>
    [...keys].sort((a, b) => Math.abs(along(a) - along(key)) - Math.abs(along(b) - along(key)))[0] ?? null;
  switch (move) {
    case 'to the origin':
      return nearest(edges.filter(({ from }) => from === key).map(({ to }) => to));
    case 'to the reader': {
      const above = edges.filter(({ from, to }) => to === key && from !== readerKey).map(({ from }) => from);
      return nearest(above);
    }
    case 'first':
      return nodes[0]?.key ?? null;
    case 'last':
      return nodes.at(-1)?.key ?? null;
    case 'next':
    case 'previous': {
      const layer = flow.layers.get(key);
      const beside = nodes.map((node) => node.key).filter((one) => flow.layers.get(one) === layer);
      beside.sort((a, b) => along(a) - along(b));
      return beside[beside.indexOf(key) + (move === 'next' ? 1 : -1)] ?? null;
    }
  }
}
