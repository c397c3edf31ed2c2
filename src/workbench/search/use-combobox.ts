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

/** What the search box knows and does, apart from how it looks. */
export function useCombobox(): Combobox {
  const { path, query, route } = useLocation();
  const asked = path === '/search' ? (query['q'] ?? '') : '';
  const [text, setText] = useState(asked);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const suggestions = useSuggestions(text, isOpen);
  const { hits } = suggestions;
  // Another page was opened: what was typed has done its work.
  useEffect(() => {
    setText(asked);
    setOpen(false);
  }, [path, asked]);
  useEffect(() => setActive(null), [hits]);
  const goTo = (address: string): void => {
    setOpen(false);
    setActive(null);
    route(address);
  };
  const press = (key: string): boolean => {
    if (key === 'Escape') {
      setOpen(false);
      setActive(null);
      return isOpen;
    }
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
    setOpen(true);
    setActive(optionAfterKey(key, active, isOpen ? (hits?.length ?? 0) : 0));
    return true;
  };
  const chosen = active === null ? undefined : hits?.[active];
  return {
    text,
    suggestions,
    isOpen: isOpen && text.trim() !== '',
    active,
    type: (typed) => {
      setText(typed);
      setOpen(true);
    },
    close: () => setOpen(false),
    press,
    choose: (hit) => goTo(hit.href),
    submit: () => {
      if (isOpen && chosen !== undefined) goTo(chosen.href);
      else if (text.trim() !== '') goTo(searchAddress(text));
    },
  };
}
