import type { ComponentChild } from 'preact';
import type { ShownPiece } from './control-characters.ts';
import './shown-piece.css';

/** A stretch of text as it is, a control character by its name. */
export function toNode(piece: ShownPiece): ComponentChild {
  if (typeof piece === 'string') return piece;
  const { name, times } = piece;
  const shown = times === 1 ? name : `${name} × ${times.toLocaleString('en')}`;
  return (
    <span class="control" title={`control character ${shown}, not obeyed`}>
      {shown}
    </span>
  );
}
