import type { VNode } from 'preact';
import { SourceLink } from '../parts/source-link.tsx';
import { spanOfTime } from './in-words.ts';
import type { Source } from './profile-figures.ts';

/** Who owns an outlet and whose material it carries: why what looks like two voices may be one. */
export function Kinship({ source }: { readonly source: Source }): VNode | null {
  if (source.__typename !== 'Outlet') return null;
  const { owners, syndicatesFrom } = source;
  return (
    <section aria-labelledby="kinship">
      <h2 id="kinship">Owners and agreements</h2>
      {owners.length === 0 ? <p class="faint">No owner is recorded.</p> : null}
      <ul class="plain">
        {owners.map(({ owner, from, to }) => (
          <li key={`${owner.id} ${from ?? ''}`}>
            owned by <SourceLink source={owner} />, {spanOfTime(from, to)}
          </li>
        ))}
        {syndicatesFrom.map((outlet) => (
          <li key={outlet.id}>
            carries material of <SourceLink source={outlet} /> under an agreement
          </li>
        ))}
      </ul>
    </section>
  );
}
