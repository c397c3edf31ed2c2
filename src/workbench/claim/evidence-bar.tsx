import type { VNode } from 'preact';
import { OriginType } from '../parts/origin-type.tsx';
import { SourceLink } from '../parts/source-link.tsx';
import type { ClaimOnPage } from './claim-on-page.ts';
import { toEvidenceShares } from './evidence-shares.ts';
import type { EvidenceShare } from './evidence-shares.ts';
import { percent, percentages } from './figures.ts';
import './evidence-bar.css';

type Credibility = ClaimOnPage['credibility'];

/** What each class of origins adds: one bar that sums up, and the numbers that it is made of. */
export function EvidenceBar({ credibility }: { readonly credibility: Credibility }): VNode {
  const shares = toEvidenceShares(credibility);
  const { belief, disbelief, uncertainty, contributions, method } = credibility;
  const [inFavour, against, unknown] = percentages([belief, disbelief, uncertainty]);
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">What it weighs</h2>
      <div
        class="evidence-bar"
        role="img"
        aria-label={`for ${inFavour}, against ${against}, not known ${unknown}`}
      >
        {shares.map((share) => (
          <Stretch key={`${share.kind} ${String(share.contribution)}`} share={share} />
        ))}
      </div>
      <p class="evidence-sum">
        for {inFavour} + against {against} + not known {unknown} = 100 %
      </p>
      {contributions.length === 0 ? (
        <p>Nobody gives evidence: no voice that counts leads to an origin.</p>
      ) : (
        <Contributions contributions={contributions} />
      )}
      <p class="faint">
        An estimate by rule {method}, never a finding of truth; docs/METHOD.md tells how it is worked out.
      </p>
    </section>
  );
}

function Stretch({ share: { kind, share, contribution } }: { readonly share: EvidenceShare }): VNode {
  const label = contribution === null ? 'not known' : String(contribution + 1);
  return (
    <span class={`stretch ${kind}`} style={{ flexGrow: share }} title={`${label}: ${percent(share)}`}>
      {share > 0.04 ? label : ''}
    </span>
  );
}

function Contributions({ contributions }: { readonly contributions: Credibility['contributions'] }): VNode {
  return (
    <div class="wide" tabIndex={0} role="region" aria-label="Contributions">
      <table>
        <thead>
          <tr>
            <th scope="col">#</th>
            <th scope="col">Origin</th>
            <th scope="col">Best chain</th>
            <th scope="col" class="number">
              Reliability
            </th>
            <th scope="col" class="number">
              Fidelity
            </th>
            <th scope="col" class="number">
              Evidence
            </th>
            <th scope="col" class="number">
              Share
            </th>
            <th scope="col" class="number">
              Expected without it
            </th>
          </tr>
        </thead>
        <tbody>
          {contributions.map((contribution, place) => (
            <ContributionRow key={place} place={place} contribution={contribution} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ContributionRowProps {
  readonly place: number;
  readonly contribution: Credibility['contributions'][number];
}

function ContributionRow({ place, contribution }: ContributionRowProps): VNode {
  const { stance, bestChain, trust, fidelity, evidence, share, expectedWithout } = contribution;
  return (
    <tr>
      <th scope="row">
        {place + 1} {stance === 'AFFIRMS' ? 'for' : 'against'}
      </th>
      <td>
        {contribution.class === null ? (
          'all origins that nobody is said to be, together'
        ) : (
          <>
            <OriginType type={contribution.class.type} />{' '}
            {contribution.class.sources.map((source) => (
              <SourceLink key={source.id} source={source} />
            ))}
          </>
        )}
      </td>
      <td>
        {bestChain.map(({ id, source }, link) => (
          <span key={id}>
            {link === 0 ? '' : ' ← '}
            <SourceLink source={source} />
          </span>
        ))}
      </td>
      <td class="number">{trust.toFixed(2)}</td>
      <td class="number">{fidelity.toFixed(2)}</td>
      <td class="number">{evidence.toFixed(2)}</td>
      <td class="number">{percent(share)}</td>
      <td class="number">{percent(expectedWithout)}</td>
    </tr>
  );
}
