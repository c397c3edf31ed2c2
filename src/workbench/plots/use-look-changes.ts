import { useEffect } from 'preact/hooks';

/** Calls when the page may look otherwise than before: another scheme, another size, letters that have come. */
export function useLookChanges(changed: () => void): void {
  useEffect(() => {
    const schemes = matchMedia('(prefers-color-scheme: dark)');
    const theme = new MutationObserver(changed);
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    schemes.addEventListener('change', changed);
    addEventListener('resize', changed);
    document.fonts.addEventListener('loadingdone', changed);
    return () => {
      theme.disconnect();
      schemes.removeEventListener('change', changed);
      removeEventListener('resize', changed);
      document.fonts.removeEventListener('loadingdone', changed);
    };
  }, [changed]);
}
