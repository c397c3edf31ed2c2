import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { Words } from '../parts/words.tsx';
import type { DeskFilter } from './desk-filter.ts';

/** What the picture on a wall is of. Its link leads out of the frame. */
export function WallHead({ filter }: { readonly filter: DeskFilter }): VNode {
  const { topic, from, to, faults } = filter;
  useEffect(() => {
    document.title = 'Desk · Hearsay';
  }, []);
  const time = from === null && to === null ? '' : `${from ?? ''} – ${to ?? ''}`;
  return (
    <header class="wall-head">
      <h1>
        <a href={deskAddress()} target="_blank" rel="noopener">
          Hearsay
        </a>{' '}
        {topic === null ? 'all claims' : <Words>{topic}</Words>} {time}
      </h1>
      {faults.map((fault) => (
        <p key={fault}>{fault}</p>
      ))}
    </header>
  );
}

/** The same desk with its header and filters. */
function deskAddress(): string {
  const parameters = new URLSearchParams(location.search);
  for (const name of ['embed', 'theme', 'lang']) parameters.delete(name);
  const rest = parameters.toString();
  return rest === '' ? '/desk' : `/desk?${rest}`;
}
