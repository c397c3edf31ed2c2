/** Who credits whom in a circle: one arrow from a source to a source, however many hand-offs there are between them. */

export interface RingArrow {
  /** The id of the source that credits. */
  readonly from: string;
  /** The id of the source that is credited; the same for an outlet that has it from another text of its own. */
  readonly to: string;
  /** The words by which it does, each once. */
  readonly cues: readonly string[];
}

interface Voice {
  readonly source: { readonly id: string };
  readonly document: { readonly id: string } | null;
}

export interface RingHandOff {
  readonly from: Voice;
  readonly to: Voice;
  readonly readings: readonly { readonly cue: string | null }[];
}

interface Group {
  readonly sources: readonly { readonly id: string }[];
  readonly documents: readonly { readonly id: string }[];
}

/** Of the hand-offs of a claim, those inside the group: what its sources say in other documents is no part of it. */
export function ringArrows(
  handOffs: readonly RingHandOff[],
  { sources, documents }: Group,
): readonly RingArrow[] {
  const inGroup = new Set(sources.map(({ id }) => id));
  const read = new Set(documents.map(({ id }) => id));
  const isInside = ({ source, document }: Voice): boolean =>
    inGroup.has(source.id) && (document === null || read.has(document.id));
  const arrows = new Map<string, RingArrow>();
  for (const { from, to, readings } of handOffs) {
    if (!isInside(from) || !isInside(to)) continue;
    const key = JSON.stringify([from.source.id, to.source.id]);
    const cues = [...(arrows.get(key)?.cues ?? []), ...readings.flatMap(({ cue }) => cue ?? [])];
    arrows.set(key, { from: from.source.id, to: to.source.id, cues: [...new Set(cues)] });
  }
  return [...arrows.values()];
}
