/** What part of a picture is seen: `x` and `y` are where its corner stands in the frame, `scale` points to a point. */
import type { Point, Size } from './layout.ts';

export interface View extends Point {
  readonly scale: number;
}

const largestScale = 3;
const smallestScale = 0.02;

/** At first a picture is not made smaller than can be read, though not all of it be seen. */
export const readableScale = 0.65;

/** As large as it can be seen in its whole width, if that can be read; never larger than life. */
export function fitScale(width: number, room: number): number {
  return Math.max(readableScale, Math.min(1, room / width));
}

/** All of it; where that takes a scale below `least`, its beginning, with `start` in the middle of the other direction. */
export function fitView(
  picture: Size,
  frame: Size,
  { least, most, start }: { readonly least: number; readonly most: number; readonly start: Point },
): View {
  const [across, down] = [frame.width / picture.width, frame.height / picture.height];
  const whole = Math.min(across, down);
  // What cannot be seen whole is read from its beginning: the larger, the better.
  const scale = Math.max(least, Math.min(most, whole < least ? Math.max(across, down) : whole));
  const view = { x: frame.width / 2 - start.x * scale, y: frame.height / 2 - start.y * scale, scale };
  return withinFrame(view, picture, frame);
}

/** What stands at `point` of the frame stays there. */
export function zoomAt(view: View, factor: number, point: Point): View {
  const scale = Math.max(smallestScale, Math.min(largestScale, view.scale * factor));
  const by = scale / view.scale;
  return { scale, x: point.x - (point.x - view.x) * by, y: point.y - (point.y - view.y) * by };
}

export function panBy(view: View, x: number, y: number): View {
  return { ...view, x: view.x + x, y: view.y + y };
}

/** A picture smaller than the frame stands in its middle; a larger one leaves no more than nothing free beside it. */
export function withinFrame(view: View, picture: Size, frame: Size): View {
  return {
    scale: view.scale,
    x: within(view.x, picture.width * view.scale, frame.width),
    y: within(view.y, picture.height * view.scale, frame.height),
  };
}

function within(start: number, length: number, room: number): number {
  if (length <= room) return (room - length) / 2;
  return Math.min(0, Math.max(room - length, start));
}

/** Moved as little as it takes to see a node whole. */
export function reveal(view: View, middle: Point, size: Size, frame: Size): View {
  const shift = (start: number, length: number, room: number): number => {
    const edge = 12;
    if (start < edge) return edge - start;
    return Math.min(0, room - edge - (start + length));
  };
  const [width, height] = [size.width * view.scale, size.height * view.scale];
  return panBy(
    view,
    shift(view.x + middle.x * view.scale - width / 2, width, frame.width),
    shift(view.y + middle.y * view.scale - height / 2, height, frame.height),
  );
}
