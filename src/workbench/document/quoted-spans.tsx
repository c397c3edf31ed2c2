import type { VNode } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { Empty } from '../parts/notices.tsx';
import { SourceLink } from '../parts/source-link.tsx';
import { CitedBy } from './cited-by.tsx';
import type { ShownDocument } from './document-parts.ts';
import { QuotedWords } from './quoted-words.tsx';
import { quotesByVoice } from './quotes.ts';
import type { Pointing } from './pointing.ts';
import type { DocumentParts } from './use-document-parts.ts';
import { useOwnedRows } from './use-owned-rows.ts';
import './quoted-spans.css';

interface QuotedSpansProps extends Pointing {
  readonly document: ShownDocument;
  readonly parts: DocumentParts;
  /** Of other claims nothing is listed; null: of all claims. */
  readonly claimId: string | null;
}

/** In place of a text that we do not have: the words that were quoted of it, by voice. */
export function QuotedSpans({ document, parts, claimId, ...pointing }: QuotedSpansProps): VNode {
  const box = useRef<HTMLDivElement>(null);
  const statements = parts.statements.nodes;
  const credits = parts.credits.nodes;
  const { located, versions } = document;
  const shown = useMemo(() => {
    const isAsked = (id: string): boolean => claimId === null || id === claimId;
    const stated = statements.filter(({ claim }) => isAsked(claim.id));
    if (!located) return <CitedBy statements={stated} />;
    return quotesByVoice(
      stated,
      credits.filter(({ from }) => isAsked(from.claim.id)),
    ).map(({ voice, quotes }) => (
      <section key={voice.id} class="quotes">
        <h3>
          <SourceLink source={voice} />
        </h3>
        <ul>
          {quotes.map((quote) => (
            <QuotedWords key={`${quote.owner} ${quote.role} ${quote.start}`} quote={quote} />
          ))}
        </ul>
      </section>
    ));
  }, [statements, credits, located, claimId]);
  const events = useOwnedRows(box, shown, pointing);
  return (
    <div ref={box} {...events}>
      {located ? (
        <Empty>
          {versions.length === 0
            ? 'No text of this document was captured. '
            : 'The text of this document may not be kept here; its hash and the places in it are. '}
          {parts.statements.total === 0 ? '' : 'This was read in it, by whose words it is:'}
        </Empty>
      ) : null}
      {shown}
    </div>
  );
}
