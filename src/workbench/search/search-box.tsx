import type { VNode } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { longestQuery } from './hit.ts';
import { optionId, SuggestionList } from './suggestion-list.tsx';
import { useCombobox } from './use-combobox.ts';
import { useSlash } from './use-slash.ts';
import './search-box.css';

interface SearchBoxProps {
  readonly isLarge?: boolean;
}

/** Search as you type: a combobox (WAI-ARIA) whose options lead to the things themselves, and Enter to all hits. */
export function SearchBox({ isLarge = false }: SearchBoxProps): VNode {
  const list = useId();
  const box = useRef<HTMLInputElement>(null);
  const combobox = useCombobox();
  const { text, suggestions, isOpen, active, type, close, press, submit } = combobox;
  const isListed = isOpen && (suggestions.hits ?? []).length > 0;
  useSlash(box);
  useEffect(() => {
    if (active !== null)
      document.getElementById(optionId(list, active))?.scrollIntoView({ block: 'nearest' });
  }, [list, active]);
  return (
    <form
      class={isLarge ? 'search-box large' : 'search-box'}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <input
        ref={box}
        type="text"
        enterkeyhint="search"
        role="combobox"
        aria-label="Search sources, documents and claims"
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={list}
        aria-activedescendant={isListed && active !== null ? optionId(list, active) : undefined}
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        maxLength={longestQuery}
        placeholder={isLarge ? 'A name, a title, words of a claim' : 'Search ( / )'}
        value={text}
        onInput={({ currentTarget }) => type(currentTarget.value)}
        onBlur={close}
        onKeyDown={(event) => {
          if (press(event.key)) event.preventDefault();
        }}
      />
      <SuggestionList id={list} combobox={combobox} />
    </form>
  );
}
