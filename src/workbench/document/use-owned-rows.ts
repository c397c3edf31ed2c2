import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Pointing } from './pointing.ts';

interface RowEvents {
  readonly onPointerOver: (event: Event) => void;
  readonly onPointerLeave: () => void;
  readonly onFocusIn: (event: Event) => void;
  readonly onFocusOut: () => void;
  readonly onClick: (event: Event) => void;
}

/**
 * Lights up the parts of a list by their `data-owner`, in place, and tells which of them are pointed at. What has
 * `data-show` selects that owner. `rows` is what is rendered in the list: another one is looked through anew.
 */
export function useOwnedRows(
  list: RefObject<HTMLElement | null>,
  rows: unknown,
  pointed: Pointing,
): RowEvents {
  const { lit, selected, onPoint, onSelect } = pointed;
  useAttribute(list, rows, 'data-lit', lit);
  useSelected(list, rows, selected);
  const last = useRef('');
  const point = (owners: readonly string[]): void => {
    if (owners.join('\n') === last.current) return;
    last.current = owners.join('\n');
    onPoint(owners);
  };
  return {
    onPointerOver: ({ target }) => point(ownersAround(target)),
    onPointerLeave: () => point([]),
    onFocusIn: ({ target }) => point(ownersAround(target)),
    onFocusOut: () => point([]),
    onClick({ target }) {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-show]') : null;
      const owner = button?.dataset['show'];
      if (owner !== undefined) onSelect(owner);
    },
  };
}

/** A hand-off alone; a statement with all hand-offs in it. */
function ownersAround(target: EventTarget | null): readonly string[] {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-owner]') : null;
  if (row === null) return [];
  return [row, ...row.querySelectorAll<HTMLElement>('[data-owner]')].flatMap(
    ({ dataset }) => dataset['owner'] ?? [],
  );
}

function rowsOf(list: RefObject<HTMLElement | null>, owners: ReadonlySet<string>): readonly HTMLElement[] {
  const rows = list.current?.querySelectorAll<HTMLElement>('[data-owner]') ?? [];
  return [...rows].filter(({ dataset }) => owners.has(dataset['owner'] ?? ''));
}

function useAttribute(
  list: RefObject<HTMLElement | null>,
  rows: unknown,
  attribute: string,
  owners: ReadonlySet<string>,
): void {
  useLayoutEffect(() => {
    if (owners.size === 0) return;
    const found = rowsOf(list, owners);
    for (const row of found) row.setAttribute(attribute, '');
    return () => found.forEach((row) => row.removeAttribute(attribute));
  }, [list, rows, attribute, owners]);
}

function useSelected(list: RefObject<HTMLElement | null>, rows: unknown, selected: string | null): void {
  useLayoutEffect(() => {
    if (selected === null) return;
    const found = rowsOf(list, new Set([selected]));
    for (const row of found) row.setAttribute('aria-current', 'true');
    found[0]?.scrollIntoView({ block: 'nearest' });
    return () => found.forEach((row) => row.removeAttribute('aria-current'));
  }, [list, rows, selected]);
}
