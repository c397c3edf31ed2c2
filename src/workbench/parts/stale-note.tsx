import type { VNode } from 'preact';
import type { AnalysisNote } from '../api/ask.ts';

/** Says where figures were read from summaries that are out of date, or from analyses that gave up. */
export function StaleNote({ analysis }: { readonly analysis: AnalysisNote | null }): VNode | null {
  const { stale = 0, since = null, cut = 0 } = analysis ?? {};
  if (stale === 0 && cut === 0) return null;
  return (
    <p class="notice stale" role="status">
      {stale === 0
        ? null
        : `${stale.toLocaleString('en')} claims are being analysed anew; ${
            since === null ? 'their figures are older' : `what was recorded before ${since} is all in`
          }. `}
      {cut === 0 ? null : `${cut.toLocaleString('en')} analyses were too large to be finished.`}
    </p>
  );
}
