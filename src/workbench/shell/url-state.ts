/** State of a page that stands in its address, so that every state can be linked to and gone back from. */
import { useCallback } from 'preact/hooks';
import { useLocation } from 'preact-iso';

export interface UrlState {
  /** A parameter of the address; null where it is not there. */
  readonly get: (name: string) => string | null;
  /**
   * Changes parameters; null takes one away. A new entry of the history, unless `replace`: for what changes while one is
   * at it, as a slider or a text that is being typed.
   */
  readonly set: (
    changes: Readonly<Record<string, string | null>>,
    options?: { readonly replace?: boolean },
  ) => void;
}

export function useUrlState(): UrlState {
  const { route, query } = useLocation();
  const get = (name: string): string | null => query[name] ?? null;
  const set = useCallback<UrlState['set']>(
    (changes, { replace = false } = {}) => {
      // Of the address as it is now: two changes in one moment are both kept.
      const url = new URL(location.href);
      for (const [name, value] of Object.entries(changes)) {
        if (value === null || value === '') url.searchParams.delete(name);
        else url.searchParams.set(name, value);
      }
      if (url.href !== location.href) route(`${url.pathname}${url.search}`, replace);
    },
    [route],
  );
  return { get, set };
}
