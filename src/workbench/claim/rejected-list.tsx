import type { VNode } from 'preact';
import { SourceLink } from '../parts/source-link.tsx';
import type { ClaimOnPage } from './claim-on-page.ts';
import { rejectionReasons } from './figures.ts';

/** Shown without being asked for; of a large claim the rest opens. */
const SHOWN_AT_ONCE = 20;

/** The voices that give no evidence of their own, and why. */
export function RejectedList({ rejected }: Pick<ClaimOnPage['credibility'], 'rejected'>): VNode | null {
  if (rejected.length === 0) return null;
  return (
    <details open={rejected.length <= SHOWN_AT_ONCE}>
      <summary>
        <h2>Voices that add nothing of their own ({rejected.length.toLocaleString('en')})</h2>
      </summary>
      <ul>
        {rejected.map(({ assertion, reason, because }) => (
          <li key={`${assertion.id} ${reason} ${because?.id ?? ''}`}>
            <SourceLink source={assertion.source} />: {rejectionReasons[reason]}{' '}
            {because === null ? null : <SourceLink source={because.source} />}
          </li>
        ))}
      </ul>
    </details>
  );
}
