/**
 * A text cut at the borders of all marks: each segment lies under the same marks from end to end. Marks may overlap and
 * nest in any way. O(n log n) in time and O(n) in space, however many lie over one another: a segment counts its marks, and
 * keeps the innermost few.
 */
import type { Mark } from './mark.ts';
import type { Reach, Segment } from './segment.ts';
import { sweepMarks } from './sweep-marks.ts';
import { cutIntoBlocks, type TextBlock } from './text-blocks.ts';
import { createUtf16Offsets } from './utf16-offsets.ts';

/** A block, and its first and last segment. */
export interface LaidBlock extends TextBlock, Reach {}

export interface MarkedLayout {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly segments: readonly Segment[];
  readonly blocks: readonly LaidBlock[];
  /** Of each owner: its stretches as first and last segment, in the order of the text. */
  readonly reaches: ReadonlyMap<string, readonly Reach[]>;
  /** Segments at which a mark begins that is not faint, ascending. */
  readonly stops: readonly number[];
  /** Marks that lie outside the text, or end before they begin. */
  readonly misfits: readonly Mark[];
}

export function layOut(text: string, marks: readonly Mark[]): MarkedLayout {
  const { points, unitOf } = createUtf16Offsets(text);
  const fits = ({ start, end }: Mark): boolean =>
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= points;
  const fitting = marks.filter(fits);
  const placed = fitting.map((mark) => ({ ...mark, start: unitOf(mark.start), end: unitOf(mark.end) }));
  const blocks = cutIntoBlocks(text);
  const starts = blocks.map(({ start }) => start);
  const { segments, reaches } = sweepMarks(placed, starts, text.length);
  return {
    text,
    marks: fitting,
    segments,
    blocks: withSegments(blocks, segments),
    reaches: byOwner(fitting, reaches),
    stops: stopsOf(fitting, reaches),
    misfits: marks.filter((mark) => !fits(mark)),
  };
}

/** The segments of all these owners, each once, ascending. */
export function segmentsOf({ reaches }: MarkedLayout, owners: Iterable<string>): readonly number[] {
  const found = [...owners].flatMap((owner) => reaches.get(owner) ?? []).sort((a, b) => a.first - b.first);
  const segments: number[] = [];
  let next = 0;
  for (const { first, last } of found) {
    for (next = Math.max(next, first); next <= last; next += 1) segments.push(next);
  }
  return segments;
}

function withSegments(blocks: readonly TextBlock[], segments: readonly Segment[]): readonly LaidBlock[] {
  let next = 0;
  return blocks.map((block) => {
    const first = next;
    while (next < segments.length && (segments[next]?.end ?? 0) <= block.end) next += 1;
    return { ...block, first, last: next - 1 };
  });
}

function byOwner(marks: readonly Mark[], reaches: readonly Reach[]): ReadonlyMap<string, readonly Reach[]> {
  const found = new Map<string, Reach[]>();
  marks.forEach(({ owner }, i) => {
    const reach = reaches[i];
    if (reach === undefined) return;
    const others = found.get(owner);
    if (others === undefined) found.set(owner, [reach]);
    else others.push(reach);
  });
  for (const own of found.values()) own.sort((a, b) => a.first - b.first || a.last - b.last);
  return found;
}

function stopsOf(marks: readonly Mark[], reaches: readonly Reach[]): readonly number[] {
  const stops = new Set<number>();
  marks.forEach(({ isFaint }, i) => {
    const reach = reaches[i];
    if (!isFaint && reach !== undefined) stops.add(reach.first);
  });
  return [...stops].sort((a, b) => a - b);
}
