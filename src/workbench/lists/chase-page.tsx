import type { VNode } from 'preact';
import { PageHead } from '../parts/page-head.tsx';

export function ChasePage(): VNode {
  return (
    <>
      <PageHead
        title="To be found"
        lead="Documents that somebody cites and nobody here has seen, by how many claims wait for them."
      />
    </>
  );
}
