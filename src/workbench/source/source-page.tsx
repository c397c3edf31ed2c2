import type { VNode } from 'preact';
import { PageHead } from '../parts/page-head.tsx';

export function SourcePage(): VNode {
  return (
    <>
      <PageHead title="Source" lead="" />
    </>
  );
}
