import type { VNode } from 'preact';
import { useAnswer } from '../api/use-answer.ts';
import type { SourceStatementsQuery } from '../generated.ts';
import { Answered } from '../parts/answered.tsx';
import { Empty } from '../parts/notices.tsx';
import { SourceLink } from '../parts/source-link.tsx';
import { Words } from '../parts/words.tsx';
import { useSettings } from '../shell/settings.ts';
import { useUrlState } from '../shell/url-state.ts';
import { DocumentLink } from './document-link.tsx';
import { inWords } from './in-words.ts';
import { PageSteps } from './page-steps.tsx';

type Statements = NonNullable<SourceStatementsQuery['source']>['assertions'];
type Statement = Statements['edges'][number]['node'];

const size = 25;

/** What a source states, a page at a time. */
export function SourceStatements({ id }: { readonly id: string }): VNode {
  const { get } = useUrlState();
  const { settings } = useSettings();
  const after = get('statements');
  const asked = useAnswer('source-statements', { id, first: size, after, lang: settings.lang });
  return (
    <section aria-labelledby="statements">
      <h2 id="statements">Statements</h2>
      <Answered what="the statements" asked={asked}>
        {({ data }) => (data.source === null ? null : <StatementList statements={data.source.assertions} />)}
      </Answered>
    </section>
  );
}

function StatementList({ statements }: { readonly statements: Statements }): VNode {
  const { edges, totalCount, pageInfo } = statements;
  if (totalCount === 0) return <Empty>It states nothing that is confirmed.</Empty>;
  return (
    <>
      <div class="wide" role="region" aria-label="Statements, as a table" tabIndex={0}>
        <table class="statements">
          <thead>
            <tr>
              <th scope="col">claim</th>
              <th scope="col">how</th>
              <th scope="col">credits</th>
              <th scope="col">document</th>
            </tr>
          </thead>
          <tbody>
            {edges.map(({ node }) => (
              <StatementRow key={node.id} statement={node} />
            ))}
          </tbody>
        </table>
      </div>
      <PageSteps
        what="statements"
        name="statements"
        shown={edges.length}
        total={totalCount}
        next={pageInfo.hasNextPage ? pageInfo.endCursor : null}
      />
    </>
  );
}

function StatementRow({ statement }: { readonly statement: Statement }): VNode {
  const { claim, stance, modality, hedges, attributedTo, restates, document } = statement;
  return (
    <tr>
      <td>
        <a href={`/claim/${claim.id}`}>
          <Words lang={claim.lang}>{claim.text}</Words>
        </a>
      </td>
      <td>
        {inWords(stance)}, {inWords(modality)}
        {hedges.length === 0 ? null : (
          <span class="faint">
            {' '}
            “<Words>{hedges.join('”, “')}</Words>”
          </span>
        )}
      </td>
      <td>
        {attributedTo.length > 0 ? null : (
          <span class="faint">
            {restates === null
              ? 'nobody: its own voice'
              : 'nobody here: it repeats what the same text credits to somebody'}
          </span>
        )}
        {attributedTo.map(({ id, cue, to }) => (
          <div key={id}>
            {cue === null ? null : (
              <span class="faint">
                “<Words>{cue}</Words>”{' '}
              </span>
            )}
            <SourceLink source={to.source} />
          </div>
        ))}
      </td>
      <td>
        {document === null ? (
          <span class="faint">heard, not read</span>
        ) : (
          <DocumentLink document={document} />
        )}
      </td>
    </tr>
  );
}
