import type { VNode } from 'preact';
import { Empty } from '../parts/notices.tsx';
import { SourceLink } from '../parts/source-link.tsx';
import { Words } from '../parts/words.tsx';
import { roleWords } from '../text/mark-legend.tsx';
import { CitedBy } from './cited-by.tsx';
import type { ShownDocument } from './document-parts.ts';
import { quotesByVoice, type Quote } from './quotes.ts';
import type { DocumentParts } from './use-document-parts.ts';

interface QuotedSpansProps {
  readonly document: ShownDocument;
  readonly parts: DocumentParts;
  readonly claimId: string | null;
}

/** In place of a text that we do not have: the words that were quoted of it, by voice. */
export function QuotedSpans({ document, parts, claimId }: QuotedSpansProps): VNode {
  const isOurs = (id: string): boolean => claimId === null || id === claimId;
  const statements = parts.statements.nodes.filter(({ claim }) => isOurs(claim.id));
  const credits = parts.credits.nodes.filter(({ from }) => isOurs(from.claim.id));
  const groups = quotesByVoice(statements, credits);
  if (!document.located) return <CitedBy statements={statements} />;
  return (
    <>
      <Empty>
        {document.versions.length === 0
          ? 'No text of this document was captured.'
          : 'The text of this document may not be kept here; its hash and the places in it are.'}
        {groups.length === 0 ? '' : ' This was read in it:'}
      </Empty>
      {groups.map(({ voice, quotes }) => (
        <section key={voice.id} class="quotes">
          <h3>
            <SourceLink source={voice} />
          </h3>
          <ul>
            {quotes.map((quote) => (
              <li key={`${quote.role} ${quote.start} ${quote.end}`}>
                <QuotedWords quote={quote} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function QuotedWords({ quote: { role, start, end, exact } }: { readonly quote: Quote }): VNode {
  const place = `${start.toLocaleString('en')}–${end.toLocaleString('en')}`;
  return (
    <>
      <span class="faint">{roleWords[role]}: </span>
      {exact === null ? (
        <span>words not kept, characters {place}</span>
      ) : (
        <>
          “<Words>{exact}</Words>” <span class="faint">{place}</span>
        </>
      )}
    </>
  );
}
