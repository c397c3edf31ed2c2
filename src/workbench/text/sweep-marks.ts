/** Goes through a text once, from border to border of its marks and blocks, and says what lies over each segment. */
import { createOpenMarks, type PlacedMark } from './open-marks.ts';
import type { Reach, Segment } from './segment.ts';

interface Swept {
  readonly segments: readonly Segment[];
  /** Of each mark, in the order given. */
  readonly reaches: readonly Reach[];
}

/** Marks end at `length` at the latest; `cuts` are further places, each less than `length`, at which a segment begins. */
export function sweepMarks(marks: readonly PlacedMark[], cuts: readonly number[], length: number): Swept {
  const borders = bordersOf(marks, cuts, length);
  // Of two that begin at one place the longer is the outer one.
  const starts = ordered(marks, (a, b) => a.start - b.start || b.end - a.end);
  const ends = ordered(marks, (a, b) => a.end - b.end);
  const count = Math.max(borders.length - 1, 0);
  const first = new Int32Array(marks.length);
  const last = new Int32Array(marks.length).fill(count - 1);
  const open = createOpenMarks(marks);
  const segments: Segment[] = [];
  let opened = 0;
  let closed = 0;
  for (let i = 0; i < count; i += 1) {
    const start = borders[i] ?? length;
    for (let mark = ends[closed]; mark !== undefined && marks[mark]?.end === start; mark = ends[closed]) {
      open.close(mark);
      last[mark] = i - 1;
      closed += 1;
    }
    for (
      let mark = starts[opened];
      mark !== undefined && marks[mark]?.start === start;
      mark = starts[opened]
    ) {
      open.open(mark);
      first[mark] = i;
      opened += 1;
    }
    segments.push({ start, end: borders[i + 1] ?? length, ...open.tell() });
  }
  return { segments, reaches: marks.map((_, i) => ({ first: first[i] ?? 0, last: last[i] ?? 0 })) };
}

/** Each once, ascending, with both ends of the text. */
function bordersOf(marks: readonly PlacedMark[], cuts: readonly number[], length: number): Uint32Array {
  const borders = new Uint32Array(2 + cuts.length + marks.length * 2);
  borders.set([0, length]);
  borders.set(cuts, 2);
  marks.forEach(({ start, end }, i) => borders.set([start, end], 2 + cuts.length + i * 2));
  return borders.sort().filter((border, i, sorted) => i === 0 || border !== sorted[i - 1]);
}

function ordered(
  marks: readonly PlacedMark[],
  compare: (a: PlacedMark, b: PlacedMark) => number,
): readonly number[] {
  return marks
    .map((mark, i) => ({ mark, i }))
    .sort((a, b) => compare(a.mark, b.mark))
    .map(({ i }) => i);
}
