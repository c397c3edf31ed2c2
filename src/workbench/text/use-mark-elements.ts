import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { createMarkElements, type MarkElements } from './mark-elements.ts';
import { segmentsOf, type MarkedLayout } from './marked-layout.ts';

interface Shown {
  readonly lit: ReadonlySet<string>;
  readonly selected: string | null;
  readonly scrollTo: string | null;
}

/**
 * Keeps the elements of the text in step with what is lit, selected and scrolled to, without rendering the text anew.
 * Null before the text stands.
 */
export function useMarkElements(
  container: RefObject<HTMLElement | null>,
  layout: MarkedLayout,
  { lit, selected, scrollTo }: Shown,
): MarkElements | null {
  const [found, setFound] = useState<{ readonly of: MarkedLayout; readonly elements: MarkElements } | null>(
    null,
  );
  const elements = found?.of === layout ? found.elements : null;
  useLayoutEffect(() => {
    if (container.current === null) return;
    const made = createMarkElements(container.current);
    setFound({ of: layout, elements: made });
    // An element may be used again for another segment of the next layout: it goes there as it came.
    return () => {
      made.set('data-lit', []);
      made.set('data-selected', []);
      made.set('aria-pressed', []);
    };
  }, [container, layout]);
  useLayoutEffect(() => elements?.set('data-lit', segmentsOf(layout, lit)), [elements, layout, lit]);
  useLayoutEffect(() => {
    const chosen = selected === null ? [] : segmentsOf(layout, [selected]);
    const stops = new Set(layout.stops);
    elements?.set('data-selected', chosen);
    elements?.set(
      'aria-pressed',
      chosen.filter((segment) => stops.has(segment)),
      'true',
    );
  }, [elements, layout, selected]);
  useScroll(elements, layout, scrollTo);
  return elements;
}

/** Blocks on the way had a height that was guessed; as they come into view they have their own, and what is below moves. */
const framesToSettle = 20;

/** Once for each owner asked for, as soon as it has a mark. */
function useScroll(elements: MarkElements | null, layout: MarkedLayout, scrollTo: string | null): void {
  const reached = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (scrollTo === null) reached.current = null;
    if (elements === null || scrollTo === null || scrollTo === reached.current) return;
    const [segment] = segmentsOf(layout, [scrollTo]);
    const element = segment === undefined ? null : elements.elementOf(segment);
    if (element === null) return;
    let framesLeft = framesToSettle;
    let frame = 0;
    const scroll = (): void => {
      element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      framesLeft -= 1;
      if (framesLeft > 0) frame = requestAnimationFrame(scroll);
      else reached.current = scrollTo;
    };
    scroll();
    return () => cancelAnimationFrame(frame);
  }, [elements, layout, scrollTo]);
}
