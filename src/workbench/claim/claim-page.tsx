import type { VNode } from 'preact';
import { PageHead } from '../parts/page-head.tsx';

export function ClaimPage(): VNode {
  return (
    <>
      <PageHead title="Claim" lead="" />
    </>
  );
}
