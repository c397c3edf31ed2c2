import type { VNode } from 'preact';
import { Words } from '../parts/words.tsx';
import { roleWords } from '../text/mark-legend.tsx';
import type { Quote } from './quotes.ts';

/** One stretch that was read in a text: its words, or, where they may not be kept, what they say and where they stand. */
export function QuotedWords({ quote }: { readonly quote: Quote }): VNode {
  const { owner, role, start, end, exact, about } = quote;
  return (
    <li data-owner={owner}>
      <span class="faint">{roleWords[role]}: </span>
      {exact === null ? (
        <>
          {about === null ? 'words not kept' : <Words>{about}</Words>}
          {about === null || role === 'CUE' ? '' : <span class="faint"> (in our words)</span>}
        </>
      ) : (
        <>
          “<Words>{exact}</Words>”
        </>
      )}{' '}
      <span class="faint">
        at {start.toLocaleString('en')}–{end.toLocaleString('en')}
      </span>
    </li>
  );
}
