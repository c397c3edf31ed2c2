import type { VNode } from 'preact';
import type { ClaimRelationKind } from '../generated.ts';
import { Words } from '../parts/words.tsx';
import type { ClaimOnPage } from './claim-on-page.ts';

/** What this claim has to do with the other, seen from this one. */
const words: Readonly<Record<ClaimRelationKind, readonly [isFrom: string, isTo: string]>> = {
  SAME_AS: ['says the same as', 'says the same as'],
  ENTAILS: ['entails', 'is entailed by'],
  CONTRADICTS: ['contradicts', 'contradicts'],
  TENSION: ['is in tension with', 'is in tension with'],
  SUPERSEDES: ['supersedes', 'is superseded by'],
};

export function RelatedClaims({ claim: { id, relations } }: { readonly claim: ClaimOnPage }): VNode | null {
  if (relations.length === 0) return null;
  return (
    <section aria-labelledby="related">
      <h2 id="related">Related claims</h2>
      <ul>
        {relations.map(({ id: relationId, kind, from, to, note }) => {
          const [isFrom, isTo] = words[kind];
          const other = from.id === id ? to : from;
          return (
            <li key={relationId}>
              {from.id === id ? isFrom : isTo}{' '}
              <a href={`/claim/${other.id}`}>
                <Words lang={other.lang}>{other.text}</Words>
              </a>
              {note === null ? null : (
                <span class="faint">
                  {' '}
                  <Words>{note}</Words>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
