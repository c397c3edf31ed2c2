import type { VNode } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { Failed, Loading } from '../parts/notices.tsx';
import { MarkLegend } from '../text/mark-legend.tsx';
import { MarkedText } from '../text/marked-text.tsx';
import { documentMarks, ownersInText } from './document-marks.ts';
import type { ShownDocument } from './document-parts.ts';
import type { Pointing } from './pointing.ts';
import { PartsProgress } from './parts-progress.tsx';
import { QuotedSpans } from './quoted-spans.tsx';
import { TextNotes } from './text-notes.tsx';
import type { DocumentParts } from './use-document-parts.ts';
import { useHeldText, type HeldText } from './use-held-text.ts';
import { useMarkChoices } from './use-mark-choices.ts';
import './document-reading.css';

export interface DocumentReadingProps extends Pointing {
  readonly document: ShownDocument;
  readonly versions: ShownDocument['versions'];
  readonly parts: DocumentParts;
  /** Marks of other claims are faint; null: all claims are alike. */
  readonly claimId: string | null;
  /** The owner whose first mark is to be in view, whenever that changes. */
  readonly scrollTo: string | null;
}

/** The text of a document with its marks; where we have none, the words that were quoted of it. */
export function DocumentReading(props: DocumentReadingProps): VNode {
  const { versions, parts } = props;
  const heading = useId();
  const { held, isLoading, error, askAgain } = useHeldText(versions);
  const hasNone = held === null && !isLoading && error === null;
  return (
    <section class="document-reading" aria-labelledby={heading}>
      <h2 id={heading}>Text</h2>
      <PartsProgress parts={parts} />
      {error === null ? null : <Failed what="The text" error={error} askAgain={askAgain} />}
      {isLoading ? <Loading what="the text" /> : null}
      {held === null ? null : <HeldReading {...props} held={held} />}
      {hasNone ? <QuotedSpans {...props} /> : null}
    </section>
  );
}

function HeldReading(props: DocumentReadingProps & { readonly held: HeldText }): VNode {
  const { document, parts, claimId, held, lit, selected, scrollTo } = props;
  const choices = useMarkChoices();
  const statements = parts.statements.nodes;
  const credits = parts.credits.nodes;
  const found = useMemo(
    () => documentMarks({ statements, credits, version: held.version, claimId }),
    [statements, credits, held, claimId],
  );
  const inText = (owner: string | null): string | null =>
    owner === null ? null : ([...ownersInText([owner], found.marks, credits)][0] ?? null);
  const litHere = useMemo(() => ownersInText(lit, found.marks, credits), [lit, found, credits]);
  return (
    <>
      <MarkLegend
        hidden={choices.hidden}
        onToggleRole={choices.toggleRole}
        onToggleFaint={claimId === null ? null : choices.toggleFaint}
      />
      <TextNotes version={held.version} found={found} />
      <div class="text-box" role="region" aria-label="Text of the document" tabIndex={0}>
        <MarkedText
          text={held.text}
          lang={document.lang}
          marks={found.marks}
          lit={litHere}
          onPoint={props.onPoint}
          selected={inText(selected)}
          onSelect={props.onSelect}
          scrollTo={inText(scrollTo)}
          hidden={choices.hidden}
        />
      </div>
    </>
  );
}
