import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bitOf, markRoles, type Mark } from '../../../../src/workbench/text/mark.ts';
import { layOut, segmentsOf } from '../../../../src/workbench/text/marked-layout.ts';
import { mostKept } from '../../../../src/workbench/text/segment.ts';

const mark = (owner: string, start: number, end: number, more: Partial<Mark> = {}): Mark => ({
  owner,
  role: 'CONTENT',
  start,
  end,
  label: owner,
  isFaint: false,
  ...more,
});

const shownBy = (text: string, marks: readonly Mark[]) => {
  const layout = layOut(text, marks);
  return layout.segments.map(({ start, end, marks: over }) => [
    text.slice(start, end),
    over.map((i) => layout.marks[i]?.owner).join(' '),
  ]);
};

describe('a text cut at its marks', () => {
  it('is one segment where nothing is marked, and none where there is no text', () => {
    expect(shownBy('abc', [])).toEqual([['abc', '']]);
    expect(shownBy('', [])).toEqual([]);
  });

  it('has marks that overlap, nest and touch, the innermost first', () => {
    expect(shownBy('abcdefgh', [mark('A', 0, 4), mark('B', 2, 6), mark('C', 2, 3), mark('D', 6, 7)])).toEqual(
      [
        ['ab', 'A'],
        ['c', 'C B A'],
        ['d', 'B A'],
        ['ef', 'B'],
        ['g', 'D'],
        ['h', ''],
      ],
    );
  });

  it('counts in code points', () => {
    expect(shownBy('🔥🔥fire', [mark('A', 1, 4)])).toEqual([
      ['🔥', ''],
      ['🔥fi', 'A'],
      ['re', ''],
    ]);
  });

  it('knows the content of one voice as the source of another', () => {
    const [segment] = layOut('he said', [mark('A', 0, 7), mark('B', 0, 7, { role: 'SOURCE' })]).segments;
    expect(segment?.strong).toBe(bitOf('CONTENT') | bitOf('SOURCE'));
    expect(segment?.isShared).toBe(false);
  });

  it('keeps what is faint apart, and tells content that two share', () => {
    const [segment] = layOut('he said', [mark('A', 0, 7), mark('B', 0, 7, { isFaint: true })]).segments;
    expect(segment).toMatchObject({ strong: bitOf('CONTENT'), faint: bitOf('CONTENT'), isShared: true });
  });

  it.each([
    ['that ends behind the text', 1, 9],
    ['that begins before it', -1, 2],
    ['that is reversed', 2, 1],
    ['that is empty', 1, 1],
    ['that has no number', Number.NaN, 2],
    ['that has half a letter', 0.5, 2],
    ['that has no end', 0, Number.POSITIVE_INFINITY],
  ])('leaves out a mark %s, and says so', (_, start, end) => {
    const bad = mark('A', start, end);
    const layout = layOut('abc', [bad]);
    expect(layout.misfits).toEqual([bad]);
    expect(layout.segments).toHaveLength(1);
  });

  it('stops where a mark begins that is not faint', () => {
    const layout = layOut('abcdef', [mark('A', 1, 2), mark('B', 1, 4), mark('C', 4, 5, { isFaint: true })]);
    expect(layout.stops).toEqual([1]);
  });

  it('finds the segments of owners, each once', () => {
    const layout = layOut('abcdefgh', [mark('A', 0, 4), mark('B', 2, 6), mark('A', 7, 8), mark('C', 3, 4)]);
    expect(segmentsOf(layout, ['B', 'A', 'C', 'nobody'])).toEqual([0, 1, 2, 3, 5]);
    expect(segmentsOf(layout, ['C'])).toEqual([2]);
  });

  it('shows script tags as text', () => {
    const text = 'a <script>alert(1)</script> b';
    expect(shownBy(text, []).map(([shown]) => shown)).toEqual([text]);
  });
});

describe('a text with very many marks', () => {
  it('names no more than a few of ten thousand over one place, and counts the rest', () => {
    const count = 10_000;
    const marks = Array.from({ length: count }, (_, i) => mark(String(i), i, 40_000 - i));
    const { segments, reaches } = layOut('x'.repeat(40_000), marks);
    const all = segments.map(({ marks: over, more }) => over.length + more);
    expect(Math.max(...segments.map(({ marks: over }) => over.length))).toBe(mostKept);
    expect(Math.max(...all)).toBe(count);
    expect(reaches.size).toBe(count);
  });
});

describe('whatever the text and the marks', () => {
  const letter = fc.constantFrom('a', '\n', '🔥', 'ب', '\ud83d', '\udd25', 'e\u0301');
  const texts = fc.array(letter, { maxLength: 60 }).map((letters) => letters.join(''));
  const offset = fc.integer({ min: -2, max: 70 });
  const marks = fc.array(
    fc.record({
      owner: fc.constantFrom('A', 'B', 'C'),
      role: fc.constantFrom(...markRoles),
      start: offset,
      end: offset,
      label: fc.constant(''),
      isFaint: fc.boolean(),
    }),
    { maxLength: 30 },
  );

  it('segments are together the text, and each has the marks that a look at each letter finds', () => {
    fc.assert(
      fc.property(texts, marks, (text, given) => {
        const layout = layOut(text, given);
        expect(layout.segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        expect(layout.marks.length + layout.misfits.length).toBe(given.length);
        const points = Array.from(text);
        let point = 0;
        for (const segment of layout.segments) {
          const over = layout.marks.filter(({ start, end }) => start <= point && point < end);
          expect(segment.marks.length + segment.more).toBe(over.length);
          for (const i of segment.marks) expect(over).toContain(layout.marks[i]);
          const bits = over.filter(({ isFaint }) => !isFaint).map(({ role }) => bitOf(role));
          expect(segment.strong).toBe(bits.reduce((mask, bit) => mask | bit, 0));
          const length = Array.from(text.slice(segment.start, segment.end)).length;
          point += length;
        }
        expect(point).toBe(points.length);
      }),
    );
  });

  it('the segments of an owner are its marked letters', () => {
    fc.assert(
      fc.property(texts, marks, (text, given) => {
        const layout = layOut(text, given);
        const points = Array.from(text);
        const marked = points.filter((_, at) =>
          layout.marks.some(({ owner, start, end }) => owner === 'A' && start <= at && at < end),
        );
        const shown = segmentsOf(layout, ['A']).map((i) =>
          text.slice(layout.segments[i]?.start, layout.segments[i]?.end),
        );
        expect(shown.join('')).toBe(marked.join(''));
      }),
    );
  });

  it('blocks have all segments, in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), marks, (count, given) => {
        const { blocks, segments } = layOut('line of a text 🔥\n'.repeat(count), given);
        const found = blocks.flatMap(({ first, last }) => segments.slice(first, last + 1));
        expect(found).toEqual(segments);
      }),
      { numRuns: 30 },
    );
  });
});
