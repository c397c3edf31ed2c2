import type { VNode } from 'preact';
import type { ViewControls } from './use-view.ts';
import type { Picture } from './picture.ts';
import { nameOfNode } from './words-of-node.ts';

interface PictureToolsProps {
  readonly view: ViewControls;
  readonly picture: Picture;
  readonly onOpen: (groupKey: string) => void;
}

export function PictureTools({ view, picture, onOpen }: PictureToolsProps): VNode {
  const { openGroups, lastStep } = picture;
  return (
    <div class="picture-tools" role="group" aria-label="The picture">
      <button type="button" onClick={() => view.zoomBy(1.25)} aria-label="Larger" title="Larger (+)">
        +
      </button>
      <button type="button" onClick={() => view.zoomBy(0.8)} aria-label="Smaller" title="Smaller (−)">
        −
      </button>
      <button type="button" onClick={() => view.fit()} title="All of it (0)">
        Fit
      </button>
      {openGroups.map((group) => (
        <button
          key={group.key}
          type="button"
          aria-expanded="true"
          onClick={() => onOpen(group.key)}
          title="Draw them as one again (Escape)"
        >
          × Close {nameOfNode({ ...group, openGroup: null })}
        </button>
      ))}
      {lastStep === null ? null : (
        <button type="button" onClick={() => onOpen(lastStep)}>
          × Draw fewer
        </button>
      )}
    </div>
  );
}
