import { useRef } from 'preact/hooks';
import type { MarkElements } from './mark-elements.ts';
import type { MarkedLayout } from './marked-layout.ts';
import { ownersAt, ownerToSelect, titleAt, type Hidden } from './owners-at.ts';
import { useMarkStops } from './use-mark-stops.ts';

interface Asked {
  readonly hidden: Hidden;
  readonly selected: string | null;
  readonly onPoint: (owners: readonly string[]) => void;
  readonly onSelect: (owner: string) => void;
}

interface MarkEvents {
  readonly onPointerOver: (event: Event) => void;
  readonly onPointerLeave: () => void;
  readonly onFocusIn: (event: Event) => void;
  readonly onFocusOut: () => void;
  readonly onClick: (event: Event) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** For the element that holds the text: one listener of a kind, however many marks there are. */
export function useMarkEvents(elements: MarkElements | null, layout: MarkedLayout, asked: Asked): MarkEvents {
  const stops = useMarkStops(elements, layout);
  const pointed = useRef<readonly string[]>([]);
  const { hidden, selected, onPoint, onSelect } = asked;
  const point = (segment: number | null): void => {
    const owners = segment === null ? [] : ownersAt(layout, segment, hidden);
    if (segment !== null)
      elements?.elementOf(segment)?.setAttribute('title', titleAt(layout, segment, hidden));
    if (owners.join('\n') === pointed.current.join('\n')) return;
    pointed.current = owners;
    onPoint(owners);
  };
  const segmentOf = ({ target }: Event): number | null => elements?.segmentOf(target) ?? null;
  const select = (segment: number | null): void => {
    const owner = segment === null ? null : ownerToSelect(ownersAt(layout, segment, hidden), selected);
    if (owner !== null) onSelect(owner);
  };
  return {
    onPointerOver: (event) => point(segmentOf(event)),
    onPointerLeave: () => point(null),
    onFocusIn(event) {
      const segment = segmentOf(event);
      if (segment !== null) stops.onFocus(segment);
      point(segment);
    },
    onFocusOut: () => point(null),
    onClick(event) {
      // Who selects words to copy them points at nothing.
      if (getSelection()?.isCollapsed !== false) select(segmentOf(event));
    },
    onKeyDown(event) {
      const segment = segmentOf(event);
      if (segment === null || event.ctrlKey || event.metaKey || event.altKey) return;
      const isChosen = event.key === 'Enter' || event.key === ' ';
      if (isChosen) select(segment);
      if (isChosen || stops.onKey(event.key, segment)) event.preventDefault();
    },
  };
}
