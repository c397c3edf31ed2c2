import type { VNode } from 'preact';
import type { OriginType as Type } from '../generated.ts';
import { OriginType } from '../parts/origin-type.tsx';
import { typeCounts } from './type-counts.ts';
import './rests-on.css';

/** What a claim rests on: the types of its classes of origins, each with how many there are of it. */
export function RestsOn({ classes }: { readonly classes: readonly { readonly type: Type }[] }): VNode {
  const counts = typeCounts(classes);
  if (counts.length === 0) return <span class="faint">no origin</span>;
  return (
    <span class="rests-on">
      {counts.map(({ type, count }) => (
        <span key={type}>
          <OriginType type={type} />
          {count === 1 ? null : ` ×${count.toLocaleString('en')}`}
        </span>
      ))}
    </span>
  );
}
