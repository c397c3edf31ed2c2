import type { VNode } from 'preact';
import { PageHead } from '../parts/page-head.tsx';

export function ClaimsPage(): VNode {
  return (
    <>
      <PageHead title="Claims" lead="What is claimed, and how many independent voices are left of it." />
    </>
  );
}
