import type { VNode } from 'preact';
import type { ChasePageQuery } from '../generated.ts';
import { SourceLink } from '../parts/source-link.tsx';
import { Words } from '../parts/words.tsx';
import { ClaimLink } from './claim-link.tsx';
import { DocumentLink } from './document-link.tsx';
import { wordsOf } from './words-of.ts';

type ChaseItem = ChasePageQuery['chaseList']['edges'][number]['node'];

/** A document to be found: what is known of it, and who wants it. */
export function ChaseRow({ item }: { readonly item: ChaseItem }): VNode {
  const { document, claimsBlocked, wantedBy } = item;
  const { publisher, kind, publishedAt } = document;
  const others = wantedBy.totalCount - wantedBy.edges.length;
  return (
    <li class="row">
      <h2>
        <DocumentLink document={document} untitled={`untitled ${wordsOf(kind)}`} />
      </h2>
      <p class="row-notes">
        <span>{wordsOf(kind)}</span>
        {publisher === null ? <span>publisher unknown</span> : <SourceLink source={publisher} />}
        <span>{publishedAt ?? 'without a date'}</span>
        <strong>
          {claimsBlocked.toLocaleString('en')} {claimsBlocked === 1 ? 'claim waits' : 'claims wait'} for it
        </strong>
      </p>
      <h3>Wanted by</h3>
      <ul>
        {wantedBy.edges.map(({ node: { id, cue, from, to, readIn } }) => (
          <li key={id}>
            <SourceLink source={from.source} /> credits it
            {cue === null ? null : (
              <>
                {' '}
                by “<Words lang={readIn.lang}>{cue}</Words>”
              </>
            )}{' '}
            in <DocumentLink document={readIn} /> for: <ClaimLink claim={to.claim} />
          </li>
        ))}
      </ul>
      {others === 0 ? null : (
        <p class="faint">
          and {others.toLocaleString('en')} more:{' '}
          <a href={`/document/${document.id}`}>all that is known of it</a>
        </p>
      )}
    </li>
  );
}
