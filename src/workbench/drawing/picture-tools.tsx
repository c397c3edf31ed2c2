import type { VNode } from 'preact';
import type { ViewControls } from './use-view.ts';
import type { VoiceGroup } from './voice-groups.ts';
import { nameOfNode } from './words-of-node.ts';

interface PictureToolsProps {
  readonly view: ViewControls;
  readonly openGroups: readonly VoiceGroup[];
  readonly onOpen: (groupKey: string) => void;
}

export function PictureTools({ view, openGroups, onOpen }: PictureToolsProps): VNode {
  return (
    <div class="picture-tools" role="toolbar" aria-label="The picture">
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
    </div>
  );
}
