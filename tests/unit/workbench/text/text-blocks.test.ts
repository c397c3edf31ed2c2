import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cutIntoBlocks } from '../../../../src/workbench/text/text-blocks.ts';

const textsOf = (text: string): readonly string[] =>
  cutIntoBlocks(text).map(({ start, end }) => text.slice(start, end));

describe('blocks of a text', () => {
  it('are none where there is no text', () => {
    expect(cutIntoBlocks('')).toEqual([]);
  });

  it('hold whole paragraphs, several where they are short', () => {
    const paragraph = `${'word '.repeat(99)}end.\n`;
    const blocks = textsOf(paragraph.repeat(20));
    expect(blocks.length).toBeGreaterThan(3);
    for (const block of blocks) expect(block.endsWith('\n')).toBe(true);
  });

  it('cut a paragraph that is far too long behind a space', () => {
    const blocks = textsOf('word '.repeat(10_000));
    expect(blocks.length).toBeGreaterThan(5);
    for (const block of blocks) expect(block.endsWith(' ')).toBe(true);
  });

  it('cut two million letters in one line without a space', () => {
    const blocks = textsOf('x'.repeat(2_000_000));
    expect(Math.max(...blocks.map((block) => block.length))).toBeLessThanOrEqual(8_000);
  });

  it('never cut a pair of surrogates, or a mark from its letter', () => {
    const flames = textsOf('🔥'.repeat(20_000));
    for (const block of flames) expect(block.length % 2).toBe(0);
    for (const block of textsOf('xe\u0301\u0323'.repeat(20_000))) expect(block).toMatch(/^[xe]/);
  });

  it('come to an end with a letter of a hundred thousand marks', () => {
    expect(textsOf(`e${'\u0301'.repeat(100_000)}`).length).toBeLessThan(100);
  });

  it('tell the direction of a paragraph that they go on with', () => {
    const [first, ...others] = cutIntoBlocks(`«${'خبر '.repeat(10_000)}`);
    expect(first?.dir).toBeNull();
    expect(new Set(others.map(({ dir }) => dir))).toEqual(new Set(['rtl']));
  });

  it('are together the text, letter for letter', () => {
    const piece = fc.oneof(
      fc.constantFrom('\n', '\n\n', ' ', '🔥', '\ud83d', 'ب', '\r\n'),
      fc.integer({ min: 1, max: 9_000 }).map((length) => 'x'.repeat(length)),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const blocks = textsOf(pieces.join(''));
        expect(blocks.join('')).toBe(pieces.join(''));
        expect(blocks).not.toContain('');
      }),
    );
  });
});
