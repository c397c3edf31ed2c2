import type { VNode } from 'preact';
import { PageHead } from '../parts/page-head.tsx';

export function DeskPage(): VNode {
  return (
    <>
      <PageHead title="Desk" lead="How much there is, and what it rests on." />
    </>
  );
}
