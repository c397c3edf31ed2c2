import { describe, expect, it } from '@jest/globals';
import { countCodePoints, createTextCutter } from '../../../../src/core/model/code-points.ts';
import { compareSpans } from '../../../../src/core/model/span.ts';

const texts = ['', 'tide', 'بغداد', '😀a😀', '\ud83d', '\ude00\ud83d', '\ud83d\ud83d\ude00', 'e\u0301'];

describe('a text', () => {
  it.each(texts)('%j is counted and cut as its code points are', (text) => {
    const points = Array.from(text);
    const cut = createTextCutter(text);
    expect(countCodePoints(text)).toBe(points.length);
    for (let start = 0; start <= points.length; start += 1) {
      for (let end = start; end <= points.length + 1; end += 1) {
        expect(cut(start, end)).toBe(points.slice(start, end).join(''));
      }
    }
  });
});

describe('spans', () => {
  it('stand in the order of the text: by start, then end, then role', () => {
    const spans = [
      { role: 'SOURCE', start: 0, end: 9 },
      { role: 'CUE', start: 4, end: 5 },
      { role: 'CUE', start: 0, end: 9 },
      { role: 'HEDGE', start: 0, end: 2 },
    ] as const;
    expect(spans.toSorted(compareSpans)).toEqual([spans[3], spans[2], spans[0], spans[1]]);
  });
});
