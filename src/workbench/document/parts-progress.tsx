import type { VNode } from 'preact';
import { Failed } from '../parts/notices.tsx';
import type { DocumentParts } from './use-document-parts.ts';

/** How much of a long document has come so far, or why no more comes; nothing once all is there. */
export function PartsProgress({ parts }: { readonly parts: DocumentParts }): VNode | null {
  const { statements, credits } = parts;
  if (statements.error !== null)
    return <Failed what="What is stated" error={statements.error} askAgain={statements.askAgain} />;
  if (credits.error !== null)
    return <Failed what="Who credits whom" error={credits.error} askAgain={credits.askAgain} />;
  if (statements.isComplete && credits.isComplete) return null;
  return (
    <p class="text-notes" role="status">
      {statements.total + credits.total === 0
        ? 'Loading what is stated …'
        : `${progress(statements)} statements, ${progress(credits)} hand-offs …`}
    </p>
  );
}

function progress({ read, total }: { readonly read: number; readonly total: number }): string {
  return `${read.toLocaleString('en')} of ${total.toLocaleString('en')}`;
}
