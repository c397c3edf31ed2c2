import type { Fill } from './bar-figures.ts';

/** How each fill is drawn on a tile of side 1: lines from point to point, in ink. */
const strokes: Readonly<Record<Exclude<Fill, 'solid' | 'hollow' | 'dots'>, readonly (readonly number[])[]>> =
  {
    // Beyond the corners too, so that tiles join without a gap.
    rising: [
      [-0.5, 0.5, 0.5, -0.5],
      [-0.5, 1.5, 1.5, -0.5],
      [0.5, 1.5, 1.5, 0.5],
    ],
    falling: [
      [-0.5, 0.5, 0.5, 1.5],
      [-0.5, -0.5, 1.5, 1.5],
      [0.5, -0.5, 1.5, 0.5],
    ],
    grid: [
      [0, 0.5, 1, 0.5],
      [0.5, 0, 0.5, 1],
    ],
  };

/** A fill in a colour on its ground; `size` is that of the letters beside it, so that it can be told from afar. */
export function barFill(fill: Fill, colour: string, ground: string, size: number): CanvasPattern | string {
  if (fill === 'solid') return colour;
  if (fill === 'hollow') return ground;
  const side = Math.max(6, Math.round(size * 0.6));
  const tile = document.createElement('canvas');
  tile.width = tile.height = side;
  const pen = tile.getContext('2d');
  if (pen === null) return colour;
  pen.fillStyle = ground;
  pen.fillRect(0, 0, side, side);
  pen.fillStyle = pen.strokeStyle = colour;
  pen.lineWidth = side / 3.5;
  pen.beginPath();
  if (fill === 'dots') {
    pen.arc(side / 2, side / 2, side / 3.2, 0, 2 * Math.PI);
    pen.fill();
  } else {
    for (const [fromX = 0, fromY = 0, toX = 0, toY = 0] of strokes[fill]) {
      pen.moveTo(fromX * side, fromY * side);
      pen.lineTo(toX * side, toY * side);
    }
    pen.stroke();
  }
  return pen.createPattern(tile, 'repeat') ?? colour;
}
