import type { VNode } from 'preact';
import type { DocumentKind } from '../generated.ts';
import { Words } from '../parts/words.tsx';
import { inWords } from './in-words.ts';

interface DocumentLinkProps {
  readonly document: {
    readonly id: string;
    readonly title: string | null;
    readonly lang: string | null;
    readonly kind: DocumentKind;
    readonly located: boolean;
    readonly publishedAt: string | null;
  };
}

/** A document by its title or its kind, with its date, and whether it was seen. */
export function DocumentLink({ document }: DocumentLinkProps): VNode {
  const { id, title, lang, kind, located, publishedAt } = document;
  return (
    <>
      <a href={`/document/${id}`}>
        {title === null ? `${inWords(kind)} without a title` : <Words lang={lang}>{title}</Words>}
      </a>
      {publishedAt === null ? null : <span class="faint"> {publishedAt.slice(0, 10)}</span>}
      {located ? null : <span class="faint"> (cited, not seen)</span>}
    </>
  );
}
