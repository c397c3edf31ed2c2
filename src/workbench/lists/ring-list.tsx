import type { VNode } from 'preact';
import { SourceLink } from '../parts/source-link.tsx';
import { Words } from '../parts/words.tsx';
import type { RingArrow } from './ring-arrows.ts';
import type { RingProps, RingSource } from './ring.tsx';

/** The same circle in words: who credits whom, by which cues. */
export function RingList({ sources, arrows }: RingProps): VNode {
  return (
    <ol class="ring-list">
      {sources.map((source) => (
        <li key={source.id}>
          <SourceLink source={source} />
          <Credits sources={sources} arrows={arrows.filter(({ from }) => from === source.id)} />
        </li>
      ))}
    </ol>
  );
}

interface CreditsProps {
  readonly sources: readonly RingSource[];
  readonly arrows: readonly RingArrow[];
}

function Credits({ sources, arrows }: CreditsProps): VNode {
  if (arrows.length === 0) return <span class="faint"> credits none of them directly</span>;
  return (
    <ul>
      {arrows.map(({ from, to, cues }) => (
        <li key={to}>
          <span class="faint">credits</span>{' '}
          {to === from ? (
            'itself, in another text'
          ) : (
            <Words>{sources.find(({ id }) => id === to)?.name ?? to}</Words>
          )}
          {cues.map((cue) => (
            <span key={cue}>
              {' '}
              “<Words>{cue}</Words>”
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
