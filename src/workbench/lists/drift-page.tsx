import type { VNode } from 'preact';
import { PageHead } from '../parts/page-head.tsx';

export function DriftPage(): VNode {
  return (
    <>
      <PageHead title="Certainty drift" lead="Where a hand sounds surer than what it rests on." />
    </>
  );
}
