import { useCallback } from 'preact/hooks';
import { ask } from '../api/ask.ts';
import { useSettings } from '../shell/settings.ts';
import type { Credit, ShownDocument, Statement } from './document-parts.ts';
import { useEveryPage, type Pages, type ReadPage } from './use-every-page.ts';

export interface DocumentParts {
  readonly statements: Pages<Statement>;
  readonly credits: Pages<Credit>;
}

/** All that is stated in a document, and every hand-off that was read in it, as they come in. */
export function useDocumentParts({ id, located }: Pick<ShownDocument, 'id' | 'located'>): DocumentParts {
  const { lang } = useSettings().settings;
  const readStatements = useCallback<ReadPage<Statement>>(
    async (after, signal) => {
      const { data } = await ask('document-statements', { id, lang, isCited: !located, after }, signal);
      return data.document === null ? null : toPage(data.document.assertions);
    },
    [id, located, lang],
  );
  const readCredits = useCallback<ReadPage<Credit>>(
    async (after, signal) => {
      const { data } = await ask('document-credits', { id, lang, after }, signal);
      return data.document === null ? null : toPage(data.document.attributions);
    },
    [id, lang],
  );
  return { statements: useEveryPage(readStatements), credits: useEveryPage(readCredits) };
}

interface Connection<Node> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly { readonly node: Node }[];
}

function toPage<Node>({ totalCount, pageInfo, edges }: Connection<Node>) {
  return {
    nodes: edges.map(({ node }) => node),
    total: totalCount,
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  };
}
