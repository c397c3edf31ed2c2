import type { VNode } from 'preact';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../parts/answered.tsx';
import { Empty } from '../parts/notices.tsx';
import { useSettings } from '../shell/settings.ts';
import type { ShownDocument } from './document-parts.ts';
import { DocumentReading } from './document-reading.tsx';
import type { Pointing } from './pointing.ts';
import { useDocumentParts } from './use-document-parts.ts';

interface DocumentTextProps extends Pointing {
  readonly documentId: string;
  /** The claim whose marks are strong; null: those of all claims. */
  readonly claimId: string | null;
  /** The owner whose first mark is to be in view, whenever that changes. */
  readonly scrollTo: string | null;
}

/** The text of a document beside something else: its marks light up with `lit`, and tell what is pointed at. */
export function DocumentText({ documentId, ...reading }: DocumentTextProps): VNode {
  const { lang } = useSettings().settings;
  const asked = useAnswer('document-page', { id: documentId, lang });
  return (
    <Answered what="the document" asked={asked}>
      {({ data: { document } }) =>
        document === null ? (
          <Empty>There is no document with this id.</Empty>
        ) : (
          <LoadedText key={document.id} document={document} {...reading} />
        )
      }
    </Answered>
  );
}

type LoadedTextProps = Omit<DocumentTextProps, 'documentId'> & { readonly document: ShownDocument };

function LoadedText({ document, ...reading }: LoadedTextProps): VNode {
  const parts = useDocumentParts(document);
  return <DocumentReading document={document} versions={document.versions} parts={parts} {...reading} />;
}
