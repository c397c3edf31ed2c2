import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { useAnswer } from '../api/use-answer.ts';
import { AsOfSlider } from './as-of-slider.tsx';
import { ClaimFigures } from './claim-figures.tsx';
import { ClaimHead } from './claim-head.tsx';
import type { ClaimOnPage } from './claim-on-page.ts';
import { ClaimPanels } from './claim-panels.tsx';
import type { ClaimStateInUse } from './claim-state.ts';
import { PictureAndText } from './picture-and-text.tsx';
import { toNames } from './shown-graph.ts';
import { usePictureGraph } from './use-picture-graph.ts';
import { WhatIf } from './what-if.tsx';

interface ClaimBodyProps {
  readonly claim: ClaimOnPage;
  readonly inUse: ClaimStateInUse;
  readonly lang: string | null;
}

export function ClaimBody({ claim, inUse, lang }: ClaimBodyProps): VNode {
  const { state, toggleWithout, restoreAll } = inUse;
  const { scope, asOf, without } = state;
  const picture = usePictureGraph({ id: claim.id, scope, asOf, lang });
  const left = useAnswer(
    'claim-without',
    without.length === 0 ? null : { id: claim.id, ids: without, scope, asOf, first: picture.first },
  );
  const after = left.answer?.data.claim?.without ?? null;
  const names = useMemo(() => toNames(picture.graph, without), [picture.graph, without]);
  const keysLeft = useMemo(
    () => (after === null ? null : new Set(after.origins.classes.map(({ key }) => key))),
    [after],
  );
  return (
    <article class="claim">
      <ClaimHead claim={claim} />
      <ClaimFigures origins={claim.origins} credibility={claim.credibility} />
      <Controls claim={claim} inUse={inUse} />
      {without.length === 0 ? null : (
        <WhatIf
          claim={claim}
          asked={left}
          withdrawn={names}
          onRestore={toggleWithout}
          onRestoreAll={restoreAll}
        />
      )}
      <PictureAndText claim={claim} picture={picture} inUse={inUse} after={after} />
      <ClaimPanels claim={claim} left={keysLeft} />
    </article>
  );
}

function Controls({ claim, inUse }: Omit<ClaimBodyProps, 'lang'>): VNode {
  const { scope, asOf } = inUse.state;
  return (
    <div class="claim-controls">
      <label>
        Counts{' '}
        <select
          value={scope}
          onChange={({ currentTarget }) =>
            inUse.setScope(currentTarget.value === 'OWN' ? 'OWN' : 'WITH_ENTAILING')
          }
        >
          <option value="WITH_ENTAILING">also what entails or contradicts this claim</option>
          <option value="OWN">only what states this very claim</option>
        </select>
      </label>
      <AsOfSlider claimId={claim.id} scope={scope} asOf={asOf} onChange={inUse.setAsOf} />
    </div>
  );
}
