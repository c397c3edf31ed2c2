import type { VNode } from 'preact';
import { mostEdges } from './shown-edges.ts';
import type { Picture } from './picture.ts';

interface PictureNotesProps {
  readonly picture: Picture;
  /** Voices that the answer lists. */
  readonly voices: number;
  /** Voices that there are. */
  readonly total: number;
}

/** What is not drawn. */
export function PictureNotes({ picture, voices, total }: PictureNotesProps): VNode | null {
  const edges = picture.edges.length;
  if (total <= voices && edges <= mostEdges) return null;
  return (
    <p class="faint">
      {total <= voices
        ? null
        : `${voices.toLocaleString('en')} of ${total.toLocaleString('en')} voices were asked for; the others are not drawn. `}
      {edges <= mostEdges
        ? null
        : `${mostEdges.toLocaleString('en')} of ${edges.toLocaleString('en')} credits are drawn, one to each voice at least; each voice tells all of its own as a sentence.`}
    </p>
  );
}
