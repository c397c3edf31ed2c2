import type { VNode } from 'preact';
import { PageHead } from '../parts/page-head.tsx';

export function PageNotFound(): VNode {
  return (
    <PageHead
      title="No such page"
      lead="Nothing is shown under this address. The links above lead to all pages."
    />
  );
}
