import type { VNode } from 'preact';
import { SourceLink } from '../parts/source-link.tsx';
import { BarPlot } from '../plots/bar-plot.tsx';
import { profileFigures, relianceBars, unnamedShare } from './profile-figures.ts';
import type { Profile } from './profile-figures.ts';

interface ProfileViewProps {
  readonly profile: Profile;
  readonly isOutlet: boolean;
}

/** How a source comes by its claims. */
export function ProfileView({ profile, isOutlet }: ProfileViewProps): VNode {
  const unnamed = unnamedShare(profile);
  return (
    <>
      <section aria-labelledby="profile">
        <h2 id="profile">How it comes by its claims</h2>
        {isOutlet ? <RelayOnly isRelayOnly={profile.relayOnly} /> : null}
        <dl class="profile">
          {profileFigures(profile).map(({ name, claims, meaning }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <span class="count">{claims.toLocaleString('en')}</span> <span class="faint">{meaning}</span>
              </dd>
            </div>
          ))}
        </dl>
        <p class="faint">
          By the first hand-off alone. A claim that it states in several ways counts under each of them.
        </p>
        {unnamed === null ? null : <p>{unnamed}</p>}
      </section>
      <BarPlot
        title="From whom it takes claims"
        data={relianceBars(profile)}
        rowName="source"
        isTableOpen
        rowAt={(index) => {
          const reliance = profile.relies[index];
          return reliance === undefined ? null : <SourceLink source={reliance.source} />;
        }}
        empty="It takes no claims from outlets or persons."
      >
        {profile.relies.length < 100 ? null : <p class="faint">The first hundred of them.</p>}
      </BarPlot>
    </>
  );
}

function RelayOnly({ isRelayOnly }: { readonly isRelayOnly: boolean }): VNode | null {
  if (!isRelayOnly) return null;
  return (
    <p>
      <strong>Relay-only</strong>: at least 80 % of its claims are taken from others for sure.
    </p>
  );
}
