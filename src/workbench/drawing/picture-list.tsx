import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Words } from '../parts/words.tsx';
import type { Picture } from './picture.ts';

interface PictureListProps {
  readonly picture: Picture;
  readonly sentences: ReadonlyMap<string, string>;
  readonly onOpen: (groupKey: string) => void;
  readonly onSelect: (assertionId: string) => void;
}

/** What is drawn, as sentences: in the order of the chains, each as far in as it is from the reader. */
export function PictureList({ picture, sentences, onOpen, onSelect }: PictureListProps): VNode {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details class="picture-list" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>As a list</summary>
      {isOpen ? (
        <ol>
          {picture.nodes.map(({ key, kind }) => (
            <li key={key} style={{ marginInlineStart: `${String(indentOf(picture, key))}rem` }}>
              <button type="button" onClick={() => (kind === 'voice' ? onSelect(key) : onOpen(key))}>
                <Words>{sentences.get(key) ?? ''}</Words>
              </button>
            </li>
          ))}
        </ol>
      ) : null}
    </details>
  );
}

/** Deep chains run on without going further in. */
function indentOf({ flow }: Picture, key: string): number {
  return Math.min(8, (flow.layers.get(key) ?? 1) - 1) * 1.5;
}
