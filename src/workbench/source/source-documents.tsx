import type { VNode } from 'preact';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../parts/answered.tsx';
import { Empty } from '../parts/notices.tsx';
import { useUrlState } from '../shell/url-state.ts';
import { DocumentLink } from './document-link.tsx';
import { inWords } from './in-words.ts';
import { PageSteps } from './page-steps.tsx';

const size = 25;

/** What an outlet published: what we hold, and what is only cited. */
export function SourceDocuments({ id }: { readonly id: string }): VNode {
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">Documents</h2>
      <DocumentList id={id} isLocated name="held" heading="Held" empty="We hold none of its documents." />
      <DocumentList
        id={id}
        isLocated={false}
        name="cited"
        heading="Cited, not seen"
        empty="Nobody cites a document of it that we do not hold."
      />
    </section>
  );
}

interface DocumentListProps {
  readonly id: string;
  readonly isLocated: boolean;
  /** Of the parameter in the address. */
  readonly name: string;
  readonly heading: string;
  readonly empty: string;
}

function DocumentList({ id, isLocated, name, heading, empty }: DocumentListProps): VNode {
  const { get } = useUrlState();
  const asked = useAnswer('source-documents', { id, located: isLocated, first: size, after: get(name) });
  return (
    <>
      <h3>{heading}</h3>
      <Answered what="the documents" asked={asked}>
        {({ data }) => {
          if (data.outlet === null) return null;
          const { edges, totalCount, pageInfo } = data.outlet.documents;
          if (totalCount === 0) return <Empty>{empty}</Empty>;
          return (
            <>
              <ul class="plain">
                {edges.map(({ node }) => (
                  <li key={node.id}>
                    <DocumentLink document={node} /> <span class="faint">{inWords(node.kind)}</span>
                    {node.locatedAs === null ? null : (
                      <>
                        {' '}
                        – found: <a href={`/document/${node.locatedAs.id}`}>the text that we hold</a>
                      </>
                    )}
                  </li>
                ))}
              </ul>
              <PageSteps
                what="documents"
                name={name}
                shown={edges.length}
                total={totalCount}
                next={pageInfo.hasNextPage ? pageInfo.endCursor : null}
              />
            </>
          );
        }}
      </Answered>
    </>
  );
}
