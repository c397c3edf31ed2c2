import type { VNode } from 'preact';
import { sourceTypes } from '../parts/source-link.tsx';
import { Words } from '../parts/words.tsx';
import type { Hit } from './hit.ts';

/** The sign of a hit: a source's is that of its type. */
const kindSigns = { document: '▭', claim: '❝' } as const;

/** A hit in one line: its sign, what matched, what it is called elsewhere, and what kind of thing it is. */
export function HitLine({ hit }: { readonly hit: Hit }): VNode {
  const { kind, type, label, other, notes } = hit;
  const sign = kind === 'source' ? sourceTypes[type ?? 'UNSPECIFIED'].sign : kindSigns[kind];
  return (
    <>
      <span class="hit-sign" aria-hidden="true">
        {sign}
      </span>
      <span class="hit-words">
        <span class="hit-label">
          <Words>{label}</Words>
        </span>
        {other === null ? null : (
          <span class="hit-other">
            {' '}
            <Words>{other}</Words>
          </span>
        )}
        {notes.map((note) => (
          <span key={note} class="hit-other">
            {' · '}
            <Words>{note}</Words>
          </span>
        ))}
      </span>
      <span class="hit-kind"> {type === null ? kind : sourceTypes[type].label}</span>
    </>
  );
}
