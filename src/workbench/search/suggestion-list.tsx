import type { VNode } from 'preact';
import { HitLine } from './hit-line.tsx';
import { searchAddress } from './hit.ts';
import type { Combobox } from './use-combobox.ts';

export const optionId = (list: string, at: number): string => `${list}-${String(at)}`;

interface SuggestionListProps {
  readonly id: string;
  readonly combobox: Combobox;
}

/** What the search box offers. The best hit stands first, of whatever kind it is; each line says its kind. */
export function SuggestionList({ id, combobox }: SuggestionListProps): VNode {
  const { suggestions, isOpen, active, choose, text } = combobox;
  const { isLoading } = suggestions;
  const hits = isOpen ? (suggestions.hits ?? []) : [];
  return (
    // A press must not take the focus out of the box before it is a click.
    <div
      class="suggestions"
      hidden={!isOpen}
      aria-busy={isLoading}
      onMouseDown={(event) => event.preventDefault()}
    >
      <ul id={id} role="listbox" aria-label="Found" hidden={hits.length === 0}>
        {hits.map((hit, at) => (
          <li
            key={hit.id}
            id={optionId(id, at)}
            class="hit"
            role="option"
            aria-selected={at === active}
            onClick={() => choose(hit)}
          >
            <HitLine hit={hit} />
          </li>
        ))}
      </ul>
      <p class="suggestions-note">
        <span role="status">{isOpen ? noteOf(combobox) : ''}</span>{' '}
        {hits.length === 0 ? null : (
          <a href={searchAddress(text)} tabIndex={-1} onClick={combobox.close}>
            All hits
          </a>
        )}
      </p>
    </div>
  );
}

function noteOf({ suggestions: { hits, isLoading, error } }: Combobox): string {
  if (error !== null) return `The search gave no answer: ${error.message}`;
  if (isLoading) return 'Searching …';
  if (hits === null || hits.length === 0) return 'Nothing found. Fewer letters find more.';
  return `${String(hits.length)} shown; Enter leads to all.`;
}
