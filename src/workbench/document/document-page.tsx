import type { VNode } from 'preact';
import { PageHead } from '../parts/page-head.tsx';

export function DocumentPage(): VNode {
  return (
    <>
      <PageHead title="Document" lead="" />
    </>
  );
}
