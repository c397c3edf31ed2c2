import type { VNode } from 'preact';
import { PageHead } from '../parts/page-head.tsx';

export function DisputesPage(): VNode {
  return (
    <>
      <PageHead title="Disputes" lead="What is at odds, with both sides." />
    </>
  );
}
