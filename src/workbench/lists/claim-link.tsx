import type { VNode } from 'preact';
import { Words } from '../parts/words.tsx';

interface ClaimLinkProps {
  readonly claim: { readonly id: string; readonly text: string; readonly lang?: string };
}

export function ClaimLink({ claim: { id, text, lang } }: ClaimLinkProps): VNode {
  return (
    <a class="claim-link" href={`/claim/${id}`}>
      <Words lang={lang ?? null}>{text}</Words>
    </a>
  );
}
