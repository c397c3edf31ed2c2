import type { VNode } from 'preact';

interface WordsProps {
  readonly children: string;
  /** BCP 47; null where nobody told. */
  readonly lang?: string | null;
}

/** Text from the graph: of its own direction, whatever stands around it, and never anything but text. */
export function Words({ children, lang }: WordsProps): VNode {
  return (
    <bdi dir="auto" lang={lang ?? undefined}>
      {children}
    </bdi>
  );
}
