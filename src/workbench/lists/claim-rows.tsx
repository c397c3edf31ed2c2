import type { VNode } from 'preact';
import type { ClaimsPageQuery } from '../generated.ts';
import { Grade } from '../parts/grade.tsx';
import { Interval } from '../parts/interval.tsx';
import { ClaimLink } from './claim-link.tsx';
import { RestsOn } from './rests-on.tsx';
import { Topics } from './topics.tsx';
import './claim-rows.css';

export type ListedClaim = ClaimsPageQuery['claims']['edges'][number]['node'];

const labels = ['estimated grade', 'origins', 'rests on', 'voices'] as const;

/** Claims, each with what is left of it. */
export function ClaimRows({ claims }: { readonly claims: readonly ListedClaim[] }): VNode {
  return (
    <>
      {/* For the eye alone: each row has these labels of its own. */}
      <div class="claim-row claim-heads" aria-hidden="true">
        <span>claim</span>
        <div class="facts">
          {labels.map((label) => (
            <span key={label}>{label}</span>
          ))}
        </div>
      </div>
      <ol class="claim-rows">
        {claims.map((claim) => (
          <li key={claim.id} class="claim-row">
            <ClaimRow claim={claim} />
          </li>
        ))}
      </ol>
    </>
  );
}

function ClaimRow({ claim }: { readonly claim: ListedClaim }): VNode {
  const { topics, eventAt, credibility, origins, graph } = claim;
  const facts = [
    <Grade grade={credibility.estimatedGrade} />,
    <Interval {...origins} />,
    <RestsOn classes={origins.classes} />,
    graph.total.toLocaleString('en'),
  ];
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
        {facts.map((fact, at) => (
          <div key={labels[at]}>
            <dt>{labels[at]}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
