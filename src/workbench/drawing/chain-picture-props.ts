import type { PictureGraph } from './picture-graph.ts';

export interface ChainPictureProps {
  readonly graph: PictureGraph;
  readonly claimId: string;
  /** Id of the assertion of the selected voice. */
  readonly selected: string | null;
  readonly onSelect: (assertionId: string | null) => void;
  /** Ids of assertions and attributions that are lit up from outside. */
  readonly lit: ReadonlySet<string>;
  /** Ids of assertions, or of attributions, under the pointer or the focus; none when it leaves. */
  readonly onPoint: (ids: readonly string[]) => void;
  /** By the id of an assertion: what a withdrawal takes away. */
  readonly fallen: ReadonlyMap<string, 'withdrawn' | 'fallen'>;
  readonly withdrawnSources: ReadonlySet<string>;
  readonly onToggleSource: (sourceId: string) => void;
  /** Keys of opened groups, and of the steps in which what is too much is drawn. */
  readonly opened: ReadonlySet<string>;
  /** Opens a group, or closes one that is open. */
  readonly onOpen: (groupKey: string) => void;
}
