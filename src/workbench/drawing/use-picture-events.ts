/** What the pointer and the keys do in a picture, told at its frame for all its nodes at once. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChainPictureProps } from './chain-picture-props.ts';
import { nodeSizes } from './layout.ts';
import type { Direction, Layout } from './layout.ts';
import { moveOf, nodeAfter } from './node-moves.ts';
import type { DrawnNode, Picture } from './picture.ts';
import type { ViewControls } from './use-view.ts';

interface Drawn extends ChainPictureProps {
  readonly picture: Picture;
  readonly layout: Layout;
  readonly direction: Direction;
  readonly svg: RefObject<SVGSVGElement | null>;
}

interface Handlers {
  readonly onClick: (event: Event) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusIn: (event: Event) => void;
  readonly onFocusOut: () => void;
  readonly onPointerOver: (event: Event) => void;
  readonly onPointerLeave: () => void;
}

interface PictureEvents {
  /** The node that the tabulator comes to; null where there is none. */
  readonly active: string | null;
  readonly handlers: (view: ViewControls) => Handlers;
}

export function usePictureEvents(given: Drawn): PictureEvents {
  const { picture, onPoint, svg } = given;
  const [chosen, setChosen] = useState<string | null>(null);
  const pointed = useRef('');
  const active = activeOf(picture, chosen);
  const follow = useFollowedFocus(picture, active, svg, setChosen);
  const drawn: Drawn = {
    ...given,
    onOpen: (key) => {
      follow();
      given.onOpen(key);
    },
  };
  const point = (ids: readonly string[]): void => {
    const all = ids.join(' ');
    if (all === pointed.current) return;
    pointed.current = all;
    onPoint(ids);
  };
  const handlers = (view: ViewControls): Handlers => ({
    onClick: ({ target }) => {
      const node = nodeAt(picture, target);
      if (node === undefined) return;
      // The rest has another key when some of it is drawn; its first voice is drawn then.
      setChosen(node.kind === 'rest' ? (node.voices[0]?.id ?? node.key) : node.key);
      if (isSwitch(target)) withdraw(drawn, node);
      else choose(drawn, node);
    },
    onKeyDown: (event) => {
      const node = nodeAt(picture, event.target);
      if (event.ctrlKey || event.metaKey || event.altKey || node === undefined) return;
      const isDone = pressed(event, node, drawn, view, setChosen);
      if (isDone) event.preventDefault();
    },
    onFocusIn: ({ target }) => {
      const node = nodeAt(picture, target);
      if (node === undefined) return;
      setChosen(node.key);
      point(idsAt(picture, target));
      if (target instanceof Element && target.matches(':focus-visible')) {
        view.show(node.key, nodeSizes[drawn.direction]);
      }
    },
    onFocusOut: () => point([]),
    onPointerOver: ({ target }) => point(idsAt(picture, target)),
    onPointerLeave: () => point([]),
  });
  return { active, handlers };
}

/** Who opens or closes a group stays at it: after a call, the next picture has the focus at its active node. */
function useFollowedFocus(
  picture: Picture,
  active: string | null,
  svg: Drawn['svg'],
  setChosen: (key: string) => void,
): () => void {
  const isFollowed = useRef(false);
  useLayoutEffect(() => {
    if (!isFollowed.current || active === null) return;
    isFollowed.current = false;
    setChosen(active);
    buttonOf(svg.current, active)?.focus({ preventScroll: true });
  }, [picture]);
  return () => {
    isFollowed.current = true;
  };
}

/** The chosen node; where it was opened, the first of what was in it; where it was closed, what it is in. */
function activeOf({ nodes }: Picture, chosen: string | null): string | null {
  const node =
    nodes.find(({ key }) => key === chosen) ??
    nodes.find(({ openGroup }) => openGroup !== null && openGroup === chosen) ??
    nodes.find(({ voices }) => voices.some(({ id }) => id === chosen)) ??
    nodes[0];
  return node?.key ?? null;
}

/** Whether the key meant anything here. */
function pressed(
  event: KeyboardEvent,
  node: DrawnNode,
  drawn: Drawn,
  view: ViewControls,
  setChosen: (key: string) => void,
): boolean {
  const { picture, layout, direction, svg } = drawn;
  const move = moveOf(event.key, direction);
  if (move !== null && event.shiftKey) return shift(event.key, view);
  if (move !== null) {
    const next = nodeAfter(picture, { direction, nodes: layout.nodes }, node.key, move);
    if (next === null) return true;
    setChosen(next);
    buttonOf(svg.current, next)?.focus({ preventScroll: true });
    return true;
  }
  switch (event.key) {
    case 'w':
      withdraw(drawn, node);
      return true;
    case '+':
    case '=':
      view.zoomBy(1.25);
      return true;
    case '-':
      view.zoomBy(0.8);
      return true;
    case '0':
      view.fit();
      return true;
    case 'Escape':
      if (node.openGroup !== null) drawn.onOpen(node.openGroup);
      else drawn.onSelect(null);
      return true;
    default:
      return false;
  }
}

function shift(key: string, view: ViewControls): boolean {
  const by = 80;
  view.pan(
    key === 'ArrowLeft' ? by : key === 'ArrowRight' ? -by : 0,
    key === 'ArrowUp' ? by : key === 'ArrowDown' ? -by : 0,
  );
  return true;
}

function choose({ selected, onSelect, onOpen }: Drawn, node: DrawnNode): void {
  const [voice] = node.voices;
  if (node.kind !== 'voice') onOpen(node.key);
  else if (voice !== undefined) onSelect(selected !== null && voice.ids.includes(selected) ? null : voice.id);
}

function withdraw({ onToggleSource }: Drawn, node: DrawnNode): void {
  const [voice] = node.voices;
  if (node.kind === 'voice' && voice !== undefined) onToggleSource(voice.source.id);
}

function nodeAt({ nodes }: Picture, target: EventTarget | null): DrawnNode | undefined {
  const key = target instanceof Element ? target.closest('[data-key]')?.getAttribute('data-key') : null;
  return nodes.find((node) => node.key === key);
}

function idsAt(picture: Picture, target: EventTarget | null): readonly string[] {
  const node = nodeAt(picture, target);
  if (node !== undefined) return node.voices.flatMap(({ ids }) => ids);
  const key = target instanceof Element ? target.closest('[data-edge]')?.getAttribute('data-edge') : null;
  const edge = picture.edges.find((one) => one.key === key);
  return (edge?.credits ?? []).flatMap(({ readings }) => readings.map(({ id }) => id));
}

function isSwitch(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('.withdraw') !== null;
}

function buttonOf(svg: SVGSVGElement | null, key: string): HTMLButtonElement | null {
  return svg?.querySelector(`[data-key="${CSS.escape(key)}"] .choose`) ?? null;
}
