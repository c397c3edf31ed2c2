import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { DocumentText } from '../document/document-text.tsx';
import { withControlsNamed } from '../parts/control-characters.ts';
import { Empty } from '../parts/notices.tsx';
import type { ClaimStateInUse } from './claim-state.ts';
import { toDocuments, toReadingPlace } from './shown-graph.ts';
import type { ShownDocument, ShownGraph } from './shown-graph.ts';

interface TextSideProps {
  readonly claimId: string;
  readonly graph: ShownGraph;
  readonly inUse: ClaimStateInUse;
  readonly lit: ReadonlySet<string>;
  readonly onPoint: (ids: readonly string[]) => void;
  readonly selected: string | null;
  readonly onSelect: (id: string | null) => void;
}

/** The text in which the chosen voice can be read, or the one that the reader chose. */
export function TextSide({ graph, inUse, ...both }: TextSideProps): VNode {
  const { state, setDocument } = inUse;
  const documents = useMemo(() => toDocuments(graph), [graph]);
  const place = state.voice === null ? null : toReadingPlace(graph, state.voice);
  const documentId = state.documentId ?? place?.documentId ?? documents[0]?.id ?? null;
  const isThere = place !== null && place.documentId === documentId;
  return (
    <section class="claim-text" aria-label="Text">
      <DocumentChoice documents={documents} chosen={documentId} onChoose={setDocument} />
      {documentId === null ? (
        <Empty>No document is known in which this is stated.</Empty>
      ) : (
        <DocumentText {...both} documentId={documentId} scrollTo={isThere ? place.ownerId : state.voice} />
      )}
    </section>
  );
}

interface DocumentChoiceProps {
  readonly documents: readonly ShownDocument[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

function DocumentChoice({ documents, chosen, onChoose }: DocumentChoiceProps): VNode | null {
  // Of one text there is nothing to choose, unless the address names another.
  if (documents.length < 2 && documents[0]?.id === chosen) return null;
  return (
    <label class="document-choice">
      Document{' '}
      <select value={chosen ?? ''} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {documents.map(({ id, title, located }) => (
          <option key={id} value={id} dir="auto">
            {withControlsNamed(title ?? 'untitled')}
            {located ? '' : ' (never seen)'}
          </option>
        ))}
      </select>
    </label>
  );
}
