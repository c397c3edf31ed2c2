import type { VNode } from 'preact';
import { createControlsShown } from './control-characters.ts';
import { toNode } from './shown-piece.tsx';

interface WordsProps {
  readonly children: string;
  /** BCP 47; null where nobody told. */
  readonly lang?: string | null;
}

/**
 * Text from the graph: of its own direction, whatever stands around it, and never anything but text. Characters that would
 * turn the direction of what follows are named, not obeyed.
 */
export function Words({ children, lang }: WordsProps): VNode {
  return (
    <bdi dir="auto" lang={lang ?? undefined}>
      {createControlsShown()(children).map(toNode)}
    </bdi>
  );
}
