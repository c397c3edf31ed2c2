import type { VNode } from 'preact';
import { Empty } from '../parts/notices.tsx';
import { SourceLink } from '../parts/source-link.tsx';
import { Words } from '../parts/words.tsx';
import type { Statement } from './document-parts.ts';

/** In place of the text of a placeholder: who cites it, where, and in which words. */
export function CitedBy({ statements }: { readonly statements: readonly Statement[] }): VNode {
  const citations = statements.flatMap(({ relayedBy }) => relayedBy?.edges ?? []);
  const more = statements.reduce(
    (sum, { relayedBy }) => sum + (relayedBy?.totalCount ?? 0) - (relayedBy?.edges.length ?? 0),
    0,
  );
  return (
    <>
      <Empty>
        Nobody here has seen this document: it is known by those who cite it, and has no text.
        {citations.length === 0 ? '' : ' They say of it:'}
      </Empty>
      <ul class="citations">
        {citations.map(({ node: { id, cue, readIn, from, evidence } }) => (
          <li key={id}>
            <SourceLink source={from.source} />, in{' '}
            <a href={`/document/${readIn.id}?mark=${id}`}>
              <Words>{readIn.title ?? 'a document without a title'}</Words>
            </a>
            {': '}
            {quoted(evidence) ?? (cue === null ? 'words not kept' : <Cue cue={cue} />)}
          </li>
        ))}
      </ul>
      {more === 0 ? null : <p class="faint">And {more.toLocaleString('en')} more.</p>}
    </>
  );
}

function Cue({ cue }: { readonly cue: string }): VNode {
  return (
    <>
      “<Words>{cue}</Words>” <span class="faint">(the cue; other words not kept)</span>
    </>
  );
}

function quoted(evidence: readonly { readonly exact: string | null }[]): VNode | null {
  const words = evidence.flatMap(({ exact }) => exact ?? []);
  if (words.length === 0) return null;
  return (
    <>
      {words.map((exact, i) => (
        <span key={i}>
          {i === 0 ? '' : ' … '}“<Words>{exact}</Words>”
        </span>
      ))}
    </>
  );
}
