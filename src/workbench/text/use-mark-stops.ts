import { useLayoutEffect, useRef } from 'preact/hooks';
import type { MarkElements } from './mark-elements.ts';
import type { MarkedLayout } from './marked-layout.ts';

const steps: Readonly<Record<string, number>> = { n: 1, p: -1, ArrowDown: 1, ArrowUp: -1 };

export interface MarkStops {
  /** A mark got the focus: from now on the tab key comes back to it. */
  readonly onFocus: (segment: number) => void;
  /** Whether the key moved the focus to another mark. */
  readonly onKey: (key: string, segment: number) => boolean;
}

/** One mark of the text can be reached by the tab key, the others from it. */
export function useMarkStops(elements: MarkElements | null, { stops }: MarkedLayout): MarkStops {
  const current = useRef<number | null>(null);
  const moveTo = (segment: number | undefined): void => {
    if (elements === null || segment === undefined) return;
    if (current.current !== null) elements.elementOf(current.current)?.setAttribute('tabindex', '-1');
    elements.elementOf(segment)?.setAttribute('tabindex', '0');
    current.current = segment;
  };
  useLayoutEffect(() => {
    current.current = null;
    moveTo(stops[0]);
    return () => {
      if (current.current !== null) elements?.elementOf(current.current)?.setAttribute('tabindex', '-1');
    };
  }, [elements, stops]);
  return {
    onFocus: moveTo,
    onKey(key, segment) {
      const step = steps[key];
      const to = key === 'Home' ? 0 : key === 'End' ? stops.length - 1 : stops.indexOf(segment) + (step ?? 0);
      const next = step === undefined && key !== 'Home' && key !== 'End' ? undefined : stops[to];
      if (next !== undefined) elements?.elementOf(next)?.focus();
      return next !== undefined;
    },
  };
}
