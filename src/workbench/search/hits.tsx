import type { VNode } from 'preact';
import { useUrlState } from '../shell/url-state.ts';
import { HitLine } from './hit-line.tsx';
import { hitKinds } from './hit.ts';
import type { Hit, HitKind } from './hit.ts';
import './hits.css';

interface HitsProps {
  readonly hits: readonly Hit[];
  /** The one kind that is shown; null: all. */
  readonly kind: HitKind | null;
}

/** Hits as links, best first. The kind is chosen among those that were brought: the service finds all kinds at once. */
export function Hits({ hits, kind }: HitsProps): VNode {
  const { set } = useUrlState();
  const shown = kind === null ? hits : hits.filter((hit) => hit.kind === kind);
  return (
    <>
      <div class="toggles" role="group" aria-label="Kind">
        <span class="faint">Of the hits so far:</span>
        {[null, ...hitKinds].map((one) => (
          <button key={one} type="button" aria-pressed={one === kind} onClick={() => set({ kind: one })}>
            {one === null ? 'all' : `${one}s`}{' '}
            <span class="faint">{hits.filter((hit) => one === null || hit.kind === one).length}</span>
          </button>
        ))}
      </div>
      {shown.length === 0 ? <p>None of the hits shown so far is a {kind}.</p> : null}
      <ol class="hits">
        {shown.map((hit) => (
          <li key={hit.id}>
            <a class="hit" href={hit.href}>
              <HitLine hit={hit} />
            </a>
          </li>
        ))}
      </ol>
    </>
  );
}
