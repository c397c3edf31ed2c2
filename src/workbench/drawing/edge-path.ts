import type { Direction, Point } from './layout.ts';

/** The `d` of a smooth path through points: it leaves and comes to each along the flow. */
export function edgePath(points: readonly Point[], direction: Direction): string {
  const [first, ...others] = points;
  if (first === undefined) return '';
  let path = `M${at(first)}`;
  let last = first;
  for (const point of others) {
    const middle = direction === 'across' ? (last.x + point.x) / 2 : (last.y + point.y) / 2;
    const [one, other] =
      direction === 'across'
        ? [
            { x: middle, y: last.y },
            { x: middle, y: point.y },
          ]
        : [
            { x: last.x, y: middle },
            { x: point.x, y: middle },
          ];
    path += `C${at(one)} ${at(other)} ${at(point)}`;
    last = point;
  }
  return path;
}

function at({ x, y }: Point): string {
  return `${Math.round(x)},${Math.round(y)}`;
}
