/** The elements of a marked text by the segments that they show. They are changed in place: there may be twenty thousand. */

export interface MarkElements {
  /** The segment that an element of the text belongs to; null where nothing is marked. */
  readonly segmentOf: (target: EventTarget | null) => number | null;
  readonly elementOf: (segment: number) => HTMLElement | null;
  /** Gives the elements of these segments, and no others, an attribute. */
  readonly set: (attribute: string, segments: readonly number[], value?: string) => void;
}

export function createMarkElements(container: HTMLElement): MarkElements {
  const elements = new Map<number, HTMLElement>();
  for (const element of container.querySelectorAll<HTMLElement>('[data-segment]'))
    elements.set(Number(element.dataset['segment']), element);
  const given = new Map<string, ReadonlySet<number>>();
  return {
    segmentOf(target) {
      const element = target instanceof Element ? target.closest<HTMLElement>('[data-segment]') : null;
      return element === null ? null : Number(element.dataset['segment']);
    },
    elementOf: (segment) => elements.get(segment) ?? null,
    set(attribute, segments, value = '') {
      const next = new Set(segments);
      const before = given.get(attribute) ?? new Set();
      for (const segment of before) if (!next.has(segment)) elements.get(segment)?.removeAttribute(attribute);
      for (const segment of next)
        if (!before.has(segment)) elements.get(segment)?.setAttribute(attribute, value);
      given.set(attribute, next);
    },
  };
}
