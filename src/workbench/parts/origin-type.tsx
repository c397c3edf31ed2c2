import type { VNode } from 'preact';
import { originTypes } from './origin-signs.ts';
import type { OriginKind } from './origin-signs.ts';

export { originTypes };

export function OriginType({ type }: { readonly type: OriginKind }): VNode {
  const { sign, label } = originTypes[type];
  return (
    <span class="origin-type">
      <span aria-hidden="true">{sign}</span> {label}
    </span>
  );
}
