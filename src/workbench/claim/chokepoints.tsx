import type { VNode } from 'preact';
import { SourceLink } from '../parts/source-link.tsx';
import type { ClaimOnPage } from './claim-on-page.ts';

type Origins = ClaimOnPage['origins'];

/** What the whole trail hangs on, and who has it from each other. */
export function Chokepoints({ chokepoints, circular }: Pick<Origins, 'chokepoints' | 'circular'>): VNode {
  return (
    <section aria-labelledby="chokepoints">
      <h2 id="chokepoints">What it hangs on</h2>
      {chokepoints.length === 0 ? (
        <p>No single hand: more than one chain leads to an attested origin, or none does.</p>
      ) : (
        <ul>
          {chokepoints.map((point) => (
            <ChokepointItem key={keyOf(point)} point={point} />
          ))}
        </ul>
      )}
      {circular.map(({ sources, anchored, impossibleDates }) => (
        <p key={sources.map(({ id }) => id).join(' ')} class="circle">
          ↻ In a circle:{' '}
          {sources.map((source) => (
            <SourceLink key={source.id} source={source} />
          ))}
          {anchored ? '; one of them has it from outside' : '; none of them has it from outside'}
          {impossibleDates ? '; one credits a text that was published later' : ''}.
        </p>
      ))}
    </section>
  );
}

type Point = Origins['chokepoints'][number];

const keyOf = ({ level, source, assertion, owner }: Point): string =>
  `${level} ${source?.id ?? assertion?.id ?? owner?.id ?? ''}`;

function ChokepointItem({ point: { level, source, assertion, owner } }: { readonly point: Point }): VNode {
  const hand = source ?? assertion?.source ?? owner;
  const what = {
    ASSERTION: 'one statement of',
    SOURCE: 'all that is said by',
    OWNER: 'all that is said by outlets of',
  }[level];
  return (
    <li>
      {what} {hand === null ? null : <SourceLink source={hand} />}
    </li>
  );
}
