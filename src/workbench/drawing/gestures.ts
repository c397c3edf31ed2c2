/** Dragging, the wheel, and two fingers, as changes of a view. */
import type { Point, Size } from './layout.ts';
import { panBy, zoomAt } from './view.ts';
import type { View } from './view.ts';

/** Tells whether anything was changed: at its end, a picture leaves the wheel to the page. */
type Change = (next: (view: View, frame: Size) => View) => boolean;

/** What moves less is a click. */
const slack = 4;

/** Follows them on an element until the function that comes back is called. */
export function followGestures(box: HTMLElement, change: Change): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  box.addEventListener('wheel', (event) => turn(box, event, change), { passive: false, signal });
  followPointers(box, change, signal);
  return () => stop.abort();
}

function turn(box: HTMLElement, event: WheelEvent, change: Change): void {
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
  const [x, y] = [-event.deltaX * unit, -event.deltaY * unit];
  const isChanged =
    event.ctrlKey || event.metaKey
      ? change((view) => zoomAt(view, Math.exp(y / 250), pointIn(box, event)))
      : change((view) => (event.shiftKey && x === 0 ? panBy(view, y, 0) : panBy(view, x, y)));
  // Else the whole page would be zoomed.
  if (isChanged || event.ctrlKey) event.preventDefault();
}

function followPointers(box: HTMLElement, change: Change, signal: AbortSignal): void {
  const pointers = new Map<number, Point>();
  let moved = 0;
  box.addEventListener(
    'pointerdown',
    (event) => {
      if (event.pointerType === 'mouse' && event.button !== 0) return;
      if (pointers.size === 0) moved = 0;
      pointers.set(event.pointerId, pointIn(box, event));
    },
    { signal },
  );
  box.addEventListener(
    'pointermove',
    (event) => {
      const last = pointers.get(event.pointerId);
      if (last === undefined) return;
      const now = pointIn(box, event);
      moved += Math.hypot(now.x - last.x, now.y - last.y);
      const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
      pointers.set(event.pointerId, now);
      if (moved <= slack) return;
      // Captured no sooner: a captured pointer clicks on nothing but the frame.
      box.setPointerCapture(event.pointerId);
      change((view) =>
        other === undefined ? panBy(view, now.x - last.x, now.y - last.y) : pinch(view, last, now, other),
      );
    },
    { signal },
  );
  const release = (event: PointerEvent): void => {
    pointers.delete(event.pointerId);
  };
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
    box.addEventListener(end, release, { signal });
  }
  box.addEventListener(
    'click',
    (event) => {
      if (moved <= slack) return;
      moved = 0;
      event.stopPropagation();
      event.preventDefault();
    },
    { signal, capture: true },
  );
}

function pinch(view: View, last: Point, now: Point, other: Point): View {
  const before = Math.hypot(last.x - other.x, last.y - other.y);
  const after = Math.hypot(now.x - other.x, now.y - other.y);
  return before === 0 ? view : zoomAt(view, after / before, other);
}

function pointIn(box: HTMLElement, { clientX, clientY }: MouseEvent): Point {
  const { left, top } = box.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
