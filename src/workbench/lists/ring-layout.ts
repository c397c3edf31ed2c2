/** Where the sources of a circle and the arrows between them are drawn: pure geometry, in units of the picture. */
import type { RingArrow } from './ring-arrows.ts';

export interface RingPlace {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface RingCurve {
  readonly from: string;
  readonly to: string;
  /** The `d` of an SVG path; it ends where the head of the arrow is. */
  readonly path: string;
}

export interface RingLayout {
  /** The picture is a square of this side. */
  readonly side: number;
  readonly nodeRadius: number;
  readonly places: readonly RingPlace[];
  readonly curves: readonly RingCurve[];
}

const nodeRadius = 22;
const headRoom = 5;
/** So many units of the circle belong to each source, so that arrows stay long enough to be seen. */
const room = 95;
const leastRadius = 85;
const margin = 32;
/** An arrow to where it began reaches so much further out. */
const loopRoom = 36;

/** The first source at the top, the others clockwise, the way the arrows run. */
export function ringLayout(order: readonly string[], arrows: readonly RingArrow[]): RingLayout {
  const radius = order.length < 2 ? 0 : Math.max(leastRadius, (order.length * room) / (2 * Math.PI));
  const hasLoop = arrows.some(({ from, to }) => from === to);
  const centre = Math.max(radius, leastRadius / 2) + margin + (hasLoop ? loopRoom : 0);
  const places = order.map((id, at) => {
    const angle = (2 * Math.PI * at) / order.length - Math.PI / 2;
    return {
      id,
      x: rounded(centre + radius * Math.cos(angle)),
      y: rounded(centre + radius * Math.sin(angle)),
    };
  });
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const curves = arrows.flatMap(({ from, to }) => {
    const [start, end] = [placeOf.get(from), placeOf.get(to)];
    if (start === undefined || end === undefined) return [];
    return { from, to, path: from === to ? loop(start, centre) : bow(start, end) };
  });
  return { side: 2 * centre, nodeRadius, places, curves };
}

/** Bows to its left, so that two that credit each other have two arrows. */
function bow(start: RingPlace, end: RingPlace): string {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy);
  const bend = length * 0.2;
  const control = {
    x: (start.x + end.x) / 2 + (dy / length) * bend,
    y: (start.y + end.y) / 2 - (dx / length) * bend,
  };
  const [a, b] = [towards(start, control, nodeRadius), towards(end, control, nodeRadius + headRoom)];
  return `M${point(a)} Q${point(control)} ${point(b)}`;
}

/** An arrow to where it began, on the side away from the middle. */
function loop({ x, y }: RingPlace, centre: number): string {
  const outwards =
    Math.hypot(x - centre, y - centre) === 0 ? -Math.PI / 2 : Math.atan2(y - centre, x - centre);
  const at = (turn: number, distance: number): Point => ({
    x: x + distance * Math.cos(outwards + turn),
    y: y + distance * Math.sin(outwards + turn),
  });
  const controls = [at(-0.9, nodeRadius * 3.4), at(0.9, nodeRadius * 3.4)].map(point).join(' ');
  return `M${point(at(-0.5, nodeRadius))} C${controls} ${point(at(0.5, nodeRadius + headRoom))}`;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return {
    x: from.x + ((to.x - from.x) / length) * distance,
    y: from.y + ((to.y - from.y) / length) * distance,
  };
}

const point = ({ x, y }: Point): string => `${rounded(x)},${rounded(y)}`;

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
