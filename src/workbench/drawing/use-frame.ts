import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { Direction } from './layout.ts';

/** Below that many points there is no room across. */
const narrow = 700;

interface Frame {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly width: number;
  readonly direction: Direction;
}

/** The box that the picture is seen in, as wide as the page leaves it. */
export function useFrame(): Frame {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(innerWidth);
  useLayoutEffect(() => {
    const box = frame.current;
    if (box === null) return;
    const measure = (): void => setWidth(box.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, []);
  return { frame, width, direction: width >= narrow ? 'across' : 'down' };
}
