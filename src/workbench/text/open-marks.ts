/** The marks that lie over the place where a sweep stands: opened, closed and told in constant time, however many there are. */
import type { SpanRole } from '../generated.ts';
import { bitOf, markRoles } from './mark.ts';
import { mostKept, type Segment } from './segment.ts';

/** A mark in UTF-16 units; `start` is less than `end`. */
export interface PlacedMark {
  readonly role: SpanRole;
  readonly start: number;
  readonly end: number;
  readonly isFaint: boolean;
}

export interface OpenMarks {
  readonly open: (mark: number) => void;
  readonly close: (mark: number) => void;
  readonly tell: () => Omit<Segment, 'start' | 'end'>;
}

export function createOpenMarks(marks: readonly PlacedMark[]): OpenMarks {
  const counts = { strong: new Map<SpanRole, number>(), faint: new Map<SpanRole, number>() };
  const list = createChain(marks.length);
  let size = 0;
  const change = (mark: number, by: 1 | -1): void => {
    const placed = marks[mark];
    if (placed === undefined) return;
    const count = placed.isFaint ? counts.faint : counts.strong;
    count.set(placed.role, (count.get(placed.role) ?? 0) + by);
    size += by;
  };
  const maskOf = (count: ReadonlyMap<SpanRole, number>): number =>
    markRoles.reduce((mask, role) => ((count.get(role) ?? 0) > 0 ? mask | bitOf(role) : mask), 0);
  return {
    open: (mark) => {
      list.append(mark);
      change(mark, 1);
    },
    close: (mark) => {
      list.remove(mark);
      change(mark, -1);
    },
    tell: () => ({
      strong: maskOf(counts.strong),
      faint: maskOf(counts.faint),
      isShared: (counts.strong.get('CONTENT') ?? 0) + (counts.faint.get('CONTENT') ?? 0) > 1,
      marks: list.latest(mostKept),
      more: Math.max(0, size - mostKept),
    }),
  };
}

interface Chain {
  readonly append: (item: number) => void;
  readonly remove: (item: number) => void;
  /** The items appended last, the last first. */
  readonly latest: (most: number) => readonly number[];
}

/** Numbers below `size`, each at most once, linked both ways; what stands at `size` is before the first and after the last. */
function createChain(size: number): Chain {
  const before = new Int32Array(size + 1).fill(size);
  const after = new Int32Array(size + 1).fill(size);
  const link = (a: number, b: number): void => {
    after[a] = b;
    before[b] = a;
  };
  return {
    append: (item) => {
      link(before[size] ?? size, item);
      link(item, size);
    },
    remove: (item) => link(before[item] ?? size, after[item] ?? size),
    latest: (most) => {
      const items: number[] = [];
      for (let item = before[size] ?? size; item !== size && items.length < most; item = before[item] ?? size)
        items.push(item);
      return items;
    },
  };
}
