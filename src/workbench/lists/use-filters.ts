import { useCallback } from 'preact/hooks';
import { useUrlState } from '../shell/url-state.ts';
import type { UrlState } from '../shell/url-state.ts';

/** The conditions of a list in its address. Whoever changes one begins at the first page. */
export function useFilters(): UrlState {
  const { get, set } = useUrlState();
  const change = useCallback<UrlState['set']>(
    (changes, options) => set({ ...changes, shown: null }, options),
    [set],
  );
  return { get, set: change };
}
