import type { VNode } from 'preact';
import { PageHead } from '../parts/page-head.tsx';

export function CircularPage(): VNode {
  return (
    <>
      <PageHead title="Circular reporting" lead="Voices that have it from each other." />
    </>
  );
}
