import type { VNode } from 'preact';
import type { DisputesPageQuery } from '../generated.ts';
import { Interval } from '../parts/interval.tsx';
import { Words } from '../parts/words.tsx';
import { ClaimLink } from './claim-link.tsx';
import { disputeWords, stanceWords } from './dispute-words.ts';
import { RestsOn } from './rests-on.tsx';
import { Topics } from './topics.tsx';

type Dispute = DisputesPageQuery['disputes']['edges'][number]['node'];
type Side = Dispute['sides'][number];

/** Two sides beside each other; where there is no room, below each other. */
export function DisputeRow({ dispute }: { readonly dispute: Dispute }): VNode {
  const { relation, sides } = dispute;
  const { sign, words, why } = disputeWords(relation?.kind ?? null);
  const topics = [...new Set(sides.flatMap(({ claim }) => claim.topics))];
  return (
    <li class="row">
      <h2>
        <span aria-hidden="true">{sign}</span> {words}
      </h2>
      <p class="row-notes">
        <span class="faint">{why}</span>
        <Topics topics={topics} />
      </p>
      <div class="sides">
        {sides.map((side, at) => (
          <DisputeSide key={at} side={side} />
        ))}
      </div>
      {relation?.note == null ? null : (
        <p>
          <span class="faint">Note:</span> <Words>{relation.note}</Words>
        </p>
      )}
    </li>
  );
}

function DisputeSide({ side: { stance, claim, origins } }: { readonly side: Side }): VNode {
  return (
    <div class="side">
      <p class="faint">{stanceWords[stance]}</p>
      <p class="words">
        <ClaimLink claim={claim} />
      </p>
      <p>
        <span class="faint">origins</span> <Interval {...origins} />
      </p>
      <p>
        <span class="faint">rests on</span> <RestsOn classes={origins.classes} />
      </p>
    </div>
  );
}
