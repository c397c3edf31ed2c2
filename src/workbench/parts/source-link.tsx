import type { VNode } from 'preact';
import { sourceTypes } from './source-signs.ts';
import type { SourceType } from './source-signs.ts';
import { Words } from './words.tsx';
import './source-link.css';

export { sourceTypes };

interface SourceLinkProps {
  readonly source: { readonly id: string; readonly type: SourceType; readonly name: string };
}

export function SourceLink({ source: { id, type, name } }: SourceLinkProps): VNode {
  const { sign, label } = sourceTypes[type];
  return (
    <a class="source-link" href={`/source/${id}`}>
      <span class="source-sign" role="img" aria-label={label} title={label}>
        {sign}
      </span>
      <Words>{name}</Words>
    </a>
  );
}
