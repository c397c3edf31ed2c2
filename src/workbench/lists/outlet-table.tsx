import type { VNode } from 'preact';
import type { OutletsPageQuery } from '../generated.ts';
import { SourceLink } from '../parts/source-link.tsx';
import { wordsOf } from './words-of.ts';
import './outlet-table.css';

type ListedOutlet = OutletsPageQuery['outlets']['edges'][number]['node'];
type Count = Exclude<keyof ListedOutlet['profile'], 'relayOnly'>;

/** What each number counts: claims, by the outlet's own statements and the first hand-off alone. */
const columns: readonly (readonly [count: Count, head: string, note: string, more: string])[] = [
  ['claims', 'claims', 'that it states', 'All claims that it states, in whatever stance.'],
  [
    'ownVoice',
    'own voice',
    'crediting nobody',
    'Some statement credits nobody, nor restates what the same text attributes.',
  ],
  ['relayed', 'relayed', 'from an outlet or a person', 'Taken from an outlet or a person.'],
  [
    'anonymous',
    'anonymous',
    'from sources without a name',
    'Taken from an anonymous source or an unnamed group.',
  ],
  ['firstHand', 'first hand', 'seen or on record', 'Seen or on record, in a document that we hold.'],
  [
    'soleOrigin',
    'sole origin',
    'nobody else is one',
    'No other class of attested origins than its own states it.',
  ],
];

/** Outlets, each with how it comes by its claims. */
export function OutletTable({ outlets }: { readonly outlets: readonly ListedOutlet[] }): VNode {
  return (
    <>
      <p id="outlet-counts" class="faint">
        The numbers count claims; one that an outlet states in several ways counts under each of them.
      </p>
      <div class="wide" role="region" aria-label="Outlets" aria-describedby="outlet-counts" tabIndex={0}>
        <table class="outlets">
          <thead>
            <tr>
              <th scope="col">outlet</th>
              <th scope="col">kind</th>
              <th scope="col">country</th>
              {columns.map(([count, head, note, more]) => (
                <th key={count} scope="col" class="number" title={more}>
                  {head}
                  <span class="head-note">{note}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {outlets.map((outlet) => (
              <OutletRow key={outlet.id} outlet={outlet} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function OutletRow({ outlet }: { readonly outlet: ListedOutlet }): VNode {
  const { outletKind, country, profile } = outlet;
  return (
    <tr>
      <th scope="row">
        <SourceLink source={outlet} />
        {profile.relayOnly ? (
          <span class="relay-only" title="At least 80 % of its claims are taken from others for sure.">
            ⇉ relay-only
          </span>
        ) : null}
      </th>
      <td>{wordsOf(outletKind)}</td>
      <td>{country ?? <span class="faint">–</span>}</td>
      {columns.map(([count]) => (
        <td key={count} class={profile[count] === 0 ? 'number faint' : 'number'}>
          {profile[count].toLocaleString('en')}
        </td>
      ))}
    </tr>
  );
}
