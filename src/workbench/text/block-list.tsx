import type { ComponentChild, VNode } from 'preact';
import { createControlsShown, type ShownPiece } from '../parts/control-characters.ts';
import { toNode } from '../parts/shown-piece.tsx';
import { markClasses } from './mark-classes.ts';
import type { LaidBlock, MarkedLayout } from './marked-layout.ts';

/** Letters on a line and lines in a paragraph, for a guess at how high a block is before it has been in view. */
const lettersOnLine = 80;

type Show = (stretch: string) => readonly ShownPiece[];

/** The text itself. Who renders it keeps it: to light up a mark is no reason to go through all of them. */
export function BlockList({ layout }: { readonly layout: MarkedLayout }): VNode {
  const show = createControlsShown();
  const stops = new Set(layout.stops);
  return (
    <>
      {layout.blocks.map((block) => (
        <div
          key={block.start}
          class="block"
          dir={block.dir ?? undefined}
          style={{ containIntrinsicBlockSize: `auto ${String(linesOf(layout.text, block))}lh` }}
        >
          {segmentsIn(layout, block, stops, show)}
        </div>
      ))}
    </>
  );
}

function linesOf(text: string, { start, end }: LaidBlock): number {
  const paragraphs = text.slice(start, end).split('\n');
  return paragraphs.reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / lettersOnLine)), 0);
}

function segmentsIn(
  { text, segments }: MarkedLayout,
  { first, last }: LaidBlock,
  stops: ReadonlySet<number>,
  show: Show,
): readonly ComponentChild[] {
  return segments.slice(first, last + 1).flatMap((segment, i) => {
    const words = show(text.slice(segment.start, segment.end)).map(toNode);
    const [outer, ...inner] = markClasses(segment);
    if (outer === undefined) return words;
    const index = first + i;
    const content = inner.reduceRight<ComponentChild>(
      (within, name) => <span class={name}>{within}</span>,
      words,
    );
    return stops.has(index) ? (
      <mark class={outer} data-segment={index} role="button" tabIndex={-1}>
        {content}
      </mark>
    ) : (
      <mark class={outer} data-segment={index}>
        {content}
      </mark>
    );
  });
}
