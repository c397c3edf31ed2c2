import type { VNode } from 'preact';
import './grade.css';

/** The Admiralty scale's words for the credibility of what is said, from 1 to 6. */
export const gradeWords = [
  'confirmed by others',
  'probably true',
  'possibly true',
  'doubtful',
  'improbable',
  'cannot be judged',
] as const;

/** An estimated grade: its number in a shape, and its words beside it or, where `isShort`, under the pointer. */
export function Grade({
  grade,
  isShort = false,
}: {
  readonly grade: number;
  readonly isShort?: boolean;
}): VNode {
  const words = gradeWords[grade - 1] ?? '';
  return (
    <span class="grade" data-grade={grade} title={`estimated grade ${String(grade)}: ${words}`}>
      <span class="grade-number">{grade}</span>
      {isShort ? <span class="visually-hidden"> {words}</span> : <span> {words}</span>}
    </span>
  );
}
