import type { VNode } from 'preact';
import { PageHead } from '../parts/page-head.tsx';

export function StartPage(): VNode {
  return (
    <>
      <PageHead
        title="Who says that who says what"
        lead="Find a claim, a source or a document, and see where it comes from."
      />
    </>
  );
}
