import type { VNode } from 'preact';
import { Words } from '../parts/words.tsx';

interface DocumentLinkProps {
  /** What it is called where it has no title. */
  readonly untitled?: string;
  readonly document: { readonly id: string; readonly title: string | null; readonly lang?: string | null };
}

export function DocumentLink({ document, untitled = 'untitled' }: DocumentLinkProps): VNode {
  const { id, title, lang } = document;
  return (
    <a class="document-link" href={`/document/${id}`}>
      {title === null ? untitled : <Words lang={lang ?? null}>{title}</Words>}
    </a>
  );
}
