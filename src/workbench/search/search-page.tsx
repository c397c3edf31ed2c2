import type { VNode } from 'preact';
import { PageHead } from '../parts/page-head.tsx';

export function SearchPage(): VNode {
  return (
    <>
      <PageHead title="Search" lead="Sources, documents and claims, in Latin, Arabic and Sorani letters." />
    </>
  );
}
