import type { VNode } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { BlockList } from './block-list.tsx';
import type { Mark } from './mark.ts';
import { layOut } from './marked-layout.ts';
import { useMarkElements } from './use-mark-elements.ts';
import { useMarkEvents } from './use-mark-events.ts';
import type { Hidden } from './owners-at.ts';
import './marked-text.css';

interface MarkedTextProps {
  readonly text: string;
  /** BCP 47; null where nobody told. */
  readonly lang: string | null;
  /** Keep the list as long as it is the same: another one lays the text out anew. */
  readonly marks: readonly Mark[];
  /** Owners whose marks are lit up. */
  readonly lit: ReadonlySet<string>;
  /** Whose marks are under the pointer or the focus; nobody's when it leaves. */
  readonly onPoint: (owners: readonly string[]) => void;
  readonly selected: string | null;
  readonly onSelect: (owner: string) => void;
  /** The owner whose first mark is to be in view, whenever that changes. */
  readonly scrollTo: string | null;
  readonly hidden?: Hidden;
}

const nothingHidden: Hidden = { roles: new Set(), isFaintHidden: false };

/** A text with its marks. Ten thousand of them may be there, so what is lit is changed in place. */
export function MarkedText(props: MarkedTextProps): VNode {
  const { text, lang, marks, hidden = nothingHidden } = props;
  const container = useRef<HTMLDivElement>(null);
  const layout = useMemo(() => layOut(text, marks), [text, marks]);
  // The very same element is not gone through again.
  const blocks = useMemo(() => <BlockList layout={layout} />, [layout]);
  const elements = useMarkElements(container, layout, props);
  const events = useMarkEvents(elements, layout, { ...props, hidden });
  return (
    <div
      ref={container}
      class={['marked-text', ...hiddenClasses(hidden)].join(' ')}
      lang={lang ?? undefined}
      {...events}
    >
      {blocks}
    </div>
  );
}

function hiddenClasses({ roles, isFaintHidden }: Hidden): readonly string[] {
  return [
    ...[...roles].map((role) => `without-${role.toLowerCase()}`),
    ...(isFaintHidden ? ['without-faint'] : []),
  ];
}
