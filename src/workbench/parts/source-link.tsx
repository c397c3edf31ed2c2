import type { VNode } from 'preact';
import { Words } from './words.tsx';
import './source-link.css';

type SourceType = 'OUTLET' | 'PERSON' | 'ANONYMOUS' | 'GROUP' | 'UNSPECIFIED';

/** A sign for each type, told apart by its shape, and the words for it. */
export const sourceTypes: Readonly<Record<SourceType, { readonly sign: string; readonly label: string }>> = {
  OUTLET: { sign: '▤', label: 'outlet' },
  PERSON: { sign: '●', label: 'person' },
  ANONYMOUS: { sign: '◌', label: 'anonymous source' },
  GROUP: { sign: '⁂', label: 'unnamed group' },
  UNSPECIFIED: { sign: '?', label: 'nobody in particular' },
};

interface SourceLinkProps {
  readonly source: { readonly id: string; readonly type: SourceType; readonly name: string };
}

export function SourceLink({ source: { id, type, name } }: SourceLinkProps): VNode {
  const { sign, label } = sourceTypes[type];
  return (
    <a class="source-link" href={`/source/${id}`}>
      <span class="source-sign" role="img" aria-label={label} title={label}>
        {sign}
      </span>{' '}
      <Words>{name}</Words>
    </a>
  );
}
