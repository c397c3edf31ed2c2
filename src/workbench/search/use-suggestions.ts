import { useMemo } from 'preact/hooks';
import type { AskError } from '../api/ask.ts';
import { useAnswer } from '../api/use-answer.ts';
import { useSettled } from '../parts/use-settled.ts';
import { useSettings } from '../shell/settings.ts';
import { toHit } from './hit.ts';
import type { Hit } from './hit.ts';

export interface Suggestions {
  /** Null before the first answer to a text. */
  readonly hits: readonly Hit[] | null;
  readonly isLoading: boolean;
  readonly error: AskError | null;
}

/** Long enough that a fast typist asks for words and not for letters, short enough that nobody waits. */
const waitMs = 120;
const mostShown = 9;

/** What a text that is being typed may mean; nothing is asked for an empty one. */
export function useSuggestions(typed: string, isAsked: boolean): Suggestions {
  const { settings } = useSettings();
  const text = useSettled(typed.trim(), waitMs);
  const asked = isAsked && text !== '' ? { text, first: mostShown, lang: settings.lang } : null;
  const { answer, isLoading, error } = useAnswer('search-hits', asked);
  const hits = useMemo(() => answer?.data.search.edges.map(toHit) ?? null, [answer]);
  const isAhead = typed.trim() !== text;
  return { hits: typed.trim() === '' ? null : hits, isLoading: isLoading || isAhead, error };
}
