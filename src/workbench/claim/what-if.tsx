import type { VNode } from 'preact';
import { Answered } from '../parts/answered.tsx';
import type { Asked } from '../api/use-answer.ts';
import { ClaimFigures } from './claim-figures.tsx';
import type { ClaimOnPage } from './claim-on-page.ts';
import { WithdrawalImpact } from './withdrawal-impact.tsx';
import { withControlsNamed } from '../parts/control-characters.ts';
import { Words } from '../parts/words.tsx';
import './what-if.css';

interface WhatIfProps {
  readonly claim: ClaimOnPage;
  readonly asked: Asked<'claim-without'>;
  /** Ids that are switched off, with their names; null for what is no part of the picture. */
  readonly withdrawn: ReadonlyMap<string, string | null>;
  readonly onRestore: (id: string) => void;
  readonly onRestoreAll: () => void;
}

/** What is left of the claim without what is switched off: the service's own answer. */
export function WhatIf({ claim, asked, withdrawn, onRestore, onRestoreAll }: WhatIfProps): VNode {
  return (
    <section class="what-if" aria-labelledby="what-if">
      <h2 id="what-if">If withdrawn</h2>
      <ul class="withdrawn">
        {[...withdrawn].map(([id, name]) => (
          <li key={id}>
            <Words>{name ?? id}</Words>
            {name === null ? <span class="faint">, which is not among those drawn</span> : null}{' '}
            <button
              type="button"
              onClick={() => onRestore(id)}
              aria-label={`Restore ${withControlsNamed(name ?? id)}`}
            >
              Restore
            </button>
          </li>
        ))}
        {withdrawn.size > 1 ? (
          <li>
            <button type="button" onClick={onRestoreAll}>
              Restore all
            </button>
          </li>
        ) : null}
      </ul>
      <Answered what="what is left" asked={asked}>
        {({ data }) => {
          const left = data.claim?.without;
          if (left === undefined) return null;
          const isOrphaned = claim.origins.upper > 0 && left.origins.upper === 0;
          return (
            <>
              {isOrphaned ? (
                <p class="orphaned" role="status">
                  <strong>Orphaned:</strong> no origin is left of this claim.
                </p>
              ) : null}
              <ClaimFigures {...left} />
            </>
          );
        }}
      </Answered>
      <WithdrawalImpact ids={[...withdrawn.keys()]} claimId={claim.id} />
    </section>
  );
}
