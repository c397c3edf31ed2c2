/** Panning and zooming: only the transform of the picture changes, nothing of it is drawn anew. */
import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { Layout, Size } from './layout.ts';
import { readerKey } from './picture.ts';
import { followGestures } from './gestures.ts';
import { fitView, panBy, readableScale, reveal, withinFrame, zoomAt } from './view.ts';
import type { View } from './view.ts';

export interface ViewControls {
  readonly zoomBy: (factor: number) => void;
  readonly pan: (x: number, y: number) => void;
  readonly fit: () => void;
  /** Brings a node into view. */
  readonly show: (key: string, size: Size) => void;
}

interface Drawn {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly layout: Layout;
  readonly width: number;
  /** The node that stays where it is when another layout comes. */
  readonly anchor: string;
}

export function useView({ frame, svg, layout, width, anchor }: Drawn): ViewControls {
  const view = useRef<View | null>(null);
  const layoutNow = useRef(layout);
  const wasMoved = useRef(false);
  const change = useCallback(
    (next: Next) => {
      const [box, picture] = [frame.current, svg.current];
      if (box === null || picture === null || view.current === null) return;
      const size = sizeOf(box);
      view.current = withinFrame(next(view.current, size), layoutNow.current, size);
      const { x, y, scale } = view.current;
      picture.style.transform = `translate(${String(x)}px, ${String(y)}px) scale(${String(scale)})`;
    },
    [frame, svg],
  );
  const fit = useCallback(
    (least: number) => {
      view.current ??= { x: 0, y: 0, scale: 1 };
      const start = layoutNow.current.nodes.get(readerKey) ?? { x: 0, y: 0 };
      change((_, size) => fitView(layoutNow.current, size, { least, most: largestAtFirst(), start }));
    },
    [change],
  );
  useLayoutEffect(() => {
    const before = layoutNow.current.nodes.get(anchor);
    const after = layout.nodes.get(anchor);
    layoutNow.current = layout;
    if (!wasMoved.current || before === undefined || after === undefined) return fit(readableScale);
    change((now) => panBy(now, (before.x - after.x) * now.scale, (before.y - after.y) * now.scale));
    // Only another layout moves the view: not another anchor.
  }, [layout, width, fit, change]);
  useLayoutEffect(() => {
    if (frame.current === null) return;
    return followGestures(frame.current, (next) => {
      const last = view.current;
      wasMoved.current = true;
      change(next);
      return (
        last?.x !== view.current?.x || last?.y !== view.current?.y || last?.scale !== view.current?.scale
      );
    });
  }, [frame, change]);
  const moved = (next: Next): void => {
    wasMoved.current = true;
    change(next);
  };
  return controlsOf(moved, () => fit(0), layoutNow);
}

type Next = (view: View, frame: Size) => View;

function controlsOf(
  move: (next: Next) => void,
  fit: () => void,
  layout: { readonly current: Layout },
): ViewControls {
  return {
    zoomBy: (by) => move((now, size) => zoomAt(now, by, { x: size.width / 2, y: size.height / 2 })),
    pan: (x, y) => move((now) => panBy(now, x, y)),
    fit,
    show: (key, size) => {
      const middle = layout.current.nodes.get(key);
      if (middle !== undefined) move((now, box) => reveal(now, middle, size, box));
    },
  };
}

function sizeOf(box: HTMLElement): Size {
  return { width: box.clientWidth, height: box.clientHeight };
}

/** As large as the letters of the page, which grow with the screen. */
function largestAtFirst(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}
