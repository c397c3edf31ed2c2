import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createUtf16Offsets } from '../../../../src/workbench/text/utf16-offsets.ts';

describe('offsets in code points', () => {
  it.each([
    ['plain letters', 'abc', 2, 2],
    ['an emoji before it', '🔥ab', 1, 2],
    ['emoji joined to one picture, each a code point', '👩‍🚒x', 3, 5],
    ['a combining mark, which is a code point', 'e\u0301x', 2, 2],
    ['Arabic with vowel signs', 'خَبَر', 3, 3],
    ['a lone high surrogate', '\ud83dx🔥y', 3, 4],
    ['a lone low surrogate', '\udd25🔥y', 2, 3],
    ['a high surrogate at the end', 'a\ud83d', 2, 2],
  ])('with %s are found', (_, text, point, unit) => {
    expect(createUtf16Offsets(text).unitOf(point)).toBe(unit);
  });

  it('are those of the string as JavaScript goes through it, whatever the string', () => {
    const letter = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.constantFrom('\ud83d', '\udd25', '🔥'),
    );
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 40 }), (letters) => {
        const text = letters.join('');
        const points = Array.from(text);
        const { points: count, unitOf } = createUtf16Offsets(text);
        expect(count).toBe(points.length);
        for (let i = 0; i <= points.length; i += 1)
          expect(unitOf(i)).toBe(points.slice(0, i).join('').length);
      }),
    );
  });
});
