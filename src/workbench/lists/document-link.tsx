import type { VNode } from 'preact';
import { Words } from '../parts/words.tsx';

interface DocumentLinkProps {
  readonly document: { readonly id: string; readonly title: string | null; readonly lang?: string | null };
}

export function DocumentLink({ document: { id, title, lang } }: DocumentLinkProps): VNode {
  return (
    <a class="document-link" href={`/document/${id}`}>
      {title === null ? 'untitled' : <Words lang={lang ?? null}>{title}</Words>}
    </a>
  );
}
