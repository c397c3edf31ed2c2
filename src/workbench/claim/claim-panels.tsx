import { still } from '../parts/still.tsx';
import { Chokepoints } from './chokepoints.tsx';
import type { ClaimOnPage } from './claim-on-page.ts';
import { EvidenceBar } from './evidence-bar.tsx';
import { OriginsPanel } from './origins-panel.tsx';
import { RejectedList } from './rejected-list.tsx';
import { RelatedClaims } from './related-claims.tsx';

interface ClaimPanelsProps {
  readonly claim: ClaimOnPage;
  /** Keys of the classes that are left if what is switched off were withdrawn; null where nothing is. */
  readonly left: ReadonlySet<string> | null;
}

/**
 * All that is said of a claim below its picture. Of a large claim that is hundreds of rows, which choosing a voice is no
 * reason to go through.
 */
export const ClaimPanels = still<ClaimPanelsProps>(({ claim, left }) => (
  <>
    <div class="claim-panels">
      <OriginsPanel title="For it" side={claim.origins} left={left} />
      {claim.against.upper + claim.against.unidentified === 0 ? null : (
        <OriginsPanel title="Against it" side={claim.against} left={null} />
      )}
      <Chokepoints chokepoints={claim.origins.chokepoints} circular={claim.origins.circular} />
    </div>
    <EvidenceBar credibility={claim.credibility} />
    <RejectedList rejected={claim.credibility.rejected} />
    <RelatedClaims claim={claim} />
  </>
));
