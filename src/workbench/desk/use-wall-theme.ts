import { useLayoutEffect } from 'preact/hooks';
import { themes } from '../shell/settings.ts';

/** The colours that an address asks for, as long as the page is open; what the reader chose comes back then. */
export function useWallTheme(asked: string | null): void {
  useLayoutEffect(() => {
    const theme = themes.find((one) => one === asked);
    if (theme === undefined) return;
    const root = document.documentElement;
    const before = root.dataset['theme'];
    root.dataset['theme'] = theme;
    return () => {
      root.dataset['theme'] = before;
    };
  }, [asked]);
}
