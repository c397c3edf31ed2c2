import type { VNode } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../parts/answered.tsx';
import { PageHead } from '../parts/page-head.tsx';
import { useSettings } from '../shell/settings.ts';
import { useUrlState } from '../shell/url-state.ts';
import { DocumentHead } from './document-head.tsx';
import type { ShownDocument } from './document-parts.ts';
import { DocumentReading } from './document-reading.tsx';
import { DocumentVersions } from './document-versions.tsx';
import { StatementList } from './statement-list.tsx';
import { useDocumentParts } from './use-document-parts.ts';
import './document-page.css';

/** `/document/ID` or `/document?key=KEY`; `mark` is the assertion or attribution chosen, `version` the text. */
export function DocumentPage(): VNode {
  const { lang } = useSettings().settings;
  const id = useRoute().params['id'] ?? null;
  const key = useUrlState().get('key');
  const isNamed = id !== null || key !== null;
  const asked = useAnswer('document-page', isNamed ? { ...(id === null ? { key } : { id }), lang } : null);
  if (!isNamed)
    return <PageHead title="No document named" lead="The address must have an id, or a key: ?key=…" />;
  return (
    <Answered what="the document" asked={asked}>
      {({ data: { document } }) =>
        document === null ? (
          <PageHead
            title="No such document"
            lead={`There is no document with the ${id === null ? 'key' : 'id'} ${id ?? key ?? ''}.`}
          />
        ) : (
          <LoadedPage key={document.id} document={document} />
        )
      }
    </Answered>
  );
}

const nobody: ReadonlySet<string> = new Set();

function LoadedPage({ document }: { readonly document: ShownDocument }): VNode {
  const { get, set } = useUrlState();
  const parts = useDocumentParts(document);
  const [lit, setLit] = useState(nobody);
  const chosen = get('version');
  const versions = useMemo(() => {
    const named = document.versions.filter(({ id }) => id === chosen);
    return named.length === 0 ? document.versions : named;
  }, [document.versions, chosen]);
  const pointing = {
    lit,
    onPoint: useCallback(
      (owners: readonly string[]) => setLit(owners.length === 0 ? nobody : new Set(owners)),
      [],
    ),
    selected: get('mark'),
    onSelect: useCallback((owner: string) => set({ mark: owner }), [set]),
  };
  return (
    <>
      <DocumentHead document={document} />
      <div class="document-columns">
        <DocumentReading
          document={document}
          versions={versions}
          parts={parts}
          claimId={null}
          scrollTo={pointing.selected}
          {...pointing}
        />
        <StatementList parts={parts} {...pointing} />
      </div>
      <DocumentVersions document={document} chosen={chosen} />
    </>
  );
}
