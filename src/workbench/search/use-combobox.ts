import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { optionAfterKey } from './active-option.ts';
import { searchAddress } from './hit.ts';
import type { Hit } from './hit.ts';
import { useSuggestions } from './use-suggestions.ts';
import type { Suggestions } from './use-suggestions.ts';

export interface Combobox {
  readonly text: string;
  readonly suggestions: Suggestions;
  /** Whether the list, or what stands in its place, is shown. */
  readonly isOpen: boolean;
  /** Which hit Enter opens; null: the page of all hits. */
  readonly active: number | null;
  readonly type: (text: string) => void;
  readonly close: () => void;
  /** True where the key was for us. */
  readonly press: (key: string) => boolean;
  readonly choose: (hit: Hit) => void;
  readonly submit: () => void;
}

interface State {
  readonly text: string;
  readonly isOpen: boolean;
  /** What an address brought is not searched for before somebody touches it. */
  readonly isTouched: boolean;
  readonly active: number | null;
}

const untouched = (text: string): State => ({ text, isOpen: false, isTouched: false, active: null });

/** What the search box knows and does, apart from how it looks. */
export function useCombobox(): Combobox {
  const { path, query, route } = useLocation();
  const given = path === '/search' ? (query['q'] ?? '') : '';
  const [state, setState] = useState(() => untouched(given));
  const { text, isTouched, active } = state;
  const isOpen = state.isOpen && text.trim() !== '';
  const suggestions = useSuggestions(text, isTouched);
  const hits = suggestions.hits ?? [];
  // Another page was opened: what was typed has done its work.
  useEffect(() => setState(untouched(given)), [path, given]);
  useEffect(() => setState((before) => ({ ...before, active: null })), [suggestions.hits]);
  const close = (): void => setState({ ...state, isOpen: false, active: null });
  const goTo = (address: string): void => {
    close();
    route(address);
  };
  const press = (key: string): boolean => {
    if (key === 'Escape') close();
    else if (key === 'ArrowDown' || key === 'ArrowUp')
      setState({ text, isTouched: true, isOpen: true, active: optionAfterKey(key, active, hits.length) });
    else return false;
    return key !== 'Escape' || isOpen;
  };
  const submit = (): void => {
    const chosen = isOpen && active !== null ? hits[active] : undefined;
    if (chosen !== undefined) goTo(chosen.href);
    else if (text.trim() !== '') goTo(searchAddress(text));
  };
  return {
    text,
    suggestions,
    isOpen,
    active,
    type: (typed) => setState({ text: typed, isTouched: true, isOpen: true, active }),
    close,
    press,
    choose: (hit) => goTo(hit.href),
    submit,
  };
}
