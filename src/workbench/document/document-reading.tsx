import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { Failed, Loading } from '../parts/notices.tsx';
import { MarkLegend } from '../text/mark-legend.tsx';
import { MarkedText } from '../text/marked-text.tsx';
import { documentMarks, ownersInText } from './document-marks.ts';
import type { ShownDocument } from './document-parts.ts';
import { PartsProgress } from './parts-progress.tsx';
import { QuotedSpans } from './quoted-spans.tsx';
import { TextNotes } from './text-notes.tsx';
import type { DocumentParts } from './use-document-parts.ts';
import { useHeldText, type HeldText } from './use-held-text.ts';
import { useMarkChoices } from './use-mark-choices.ts';
import './document-reading.css';

/** What is pointed at, and what is chosen; owners are ids of assertions and attributions. */
export interface Pointing {
  readonly lit: ReadonlySet<string>;
  readonly onPoint: (owners: readonly string[]) => void;
  readonly selected: string | null;
  readonly onSelect: (owner: string) => void;
  readonly scrollTo: string | null;
}

interface DocumentReadingProps extends Pointing {
  readonly document: ShownDocument;
  readonly versions: ShownDocument['versions'];
  readonly parts: DocumentParts;
  /** Marks of other claims are faint; null: all claims are alike. */
  readonly claimId: string | null;
}

/** The text of a document with its marks; where we have none, the words that were quoted of it. */
export function DocumentReading(props: DocumentReadingProps): VNode {
  const { document, versions, parts, claimId } = props;
  const { held, isLoading, error } = useHeldText(versions);
  return (
    <section class="document-reading" aria-label="Text">
      <PartsProgress parts={parts} />
      {error === null ? null : <Failed what="The text" error={error} askAgain={() => location.reload()} />}
      {isLoading ? <Loading what="the text" /> : null}
      {held === null ? null : <HeldReading {...props} held={held} />}
      {held === null && !isLoading && error === null ? (
        <QuotedSpans document={document} parts={parts} claimId={claimId} />
      ) : null}
    </section>
  );
}

function HeldReading(props: DocumentReadingProps & { readonly held: HeldText }): VNode {
  const { document, parts, claimId, held, lit, selected, scrollTo } = props;
  const choices = useMarkChoices();
  const statements = parts.statements.nodes;
  const credits = parts.credits.nodes;
  const found = useMemo(
    () => documentMarks({ statements, credits, versionId: held.version.id, claimId }),
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
