import type { VNode } from 'preact';
import type { ClaimsPageQuery } from '../generated.ts';
import { Grade } from '../parts/grade.tsx';
import { Interval } from '../parts/interval.tsx';
import { ClaimLink } from './claim-link.tsx';
import { RestsOn } from './rests-on.tsx';
import { Topics } from './topics.tsx';
import './claim-rows.css';

export type ListedClaim = ClaimsPageQuery['claims']['edges'][number]['node'];

/** Claims, each with what is left of it. */
export function ClaimRows({ claims }: { readonly claims: readonly ListedClaim[] }): VNode {
  return (
    <ol class="claim-rows">
      {claims.map((claim) => (
        <li key={claim.id} class="claim-row">
          <ClaimRow claim={claim} />
        </li>
      ))}
    </ol>
  );
}

function ClaimRow({ claim }: { readonly claim: ListedClaim }): VNode {
  const { topics, eventAt, credibility, origins, graph } = claim;
  return (
    <>
      <div class="claim-words">
        <ClaimLink claim={claim} />
        <p class="claim-notes">
          <Topics topics={topics} />
          {eventAt === null ? null : <span>{eventAt}</span>}
        </p>
      </div>
      <dl class="facts">
        <div>
          <dt>estimated grade</dt>
          <dd>
            <Grade grade={credibility.estimatedGrade} />
          </dd>
        </div>
        <div>
          <dt>origins</dt>
          <dd>
            <Interval {...origins} />
          </dd>
        </div>
        <div>
          <dt>rests on</dt>
          <dd>
            <RestsOn classes={origins.classes} />
          </dd>
        </div>
        <div>
          <dt>voices</dt>
          <dd>{graph.total.toLocaleString('en')}</dd>
        </div>
      </dl>
    </>
  );
}
