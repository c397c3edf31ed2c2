import type { VNode } from 'preact';
import { PageHead } from '../parts/page-head.tsx';

export function OutletsPage(): VNode {
  return (
    <>
      <PageHead title="Outlets" lead="Who publishes, and who only passes on." />
    </>
  );
}
