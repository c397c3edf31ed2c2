/** Texts of others in lines of ours: what they cannot do, and how wide they are. */
import { describe, expect, it } from '@jest/globals';
import { toQuoted, toShown } from '../../../src/cli/draw/to-shown.ts';
import { widthOf, wrapLine } from '../../../src/cli/draw/wrap-line.ts';

describe('a name as it is shown', () => {
  it('cannot move the cursor, begin a line or turn the direction of what follows', () => {
    expect(toShown('Buoy\u001B[2J\nNews\u202E!\u2066')).toBe('Buoy [2J News !');
  });

  it('keeps the joiners that Sorani and Persian are written with', () => {
    expect(toShown('می\u200Cرود')).toBe('\u2068می\u200Cرود\u2069');
  });

  it('is isolated inside its quotation marks', () => {
    expect(toQuoted('نفت')).toBe('“\u2068نفت\u2069”');
    expect(toQuoted('told')).toBe('“told”');
  });
});

describe('the width of a text', () => {
  it.each([
    ['Istiqlal', 8],
    ['شەپۆل', 5],
    ['\u2068نفت\u2069', 3],
    ['مُدّ', 2],
    ['新華社', 6],
    ['\u001B[1mbold\u001B[22m', 4],
  ])('%j takes %d columns', (text, columns) => {
    expect(widthOf(text)).toBe(columns);
  });
});

describe('a line that is broken', () => {
  it('ends an isolate where it ends, and goes on with it in the next', () => {
    const text = `by ${toShown('كان الحريق في الميناء كبيرا')} today`;
    const lines = wrapLine(text, 24, { first: '', further: '' });
    expect(lines).toEqual(['by \u2068كان الحريق في الميناء\u2069', '\u2068كبيرا\u2069 today']);
  });

  it('lets a word run over that is wider than the screen, and loses nothing', () => {
    const word = 'x'.repeat(60);
    expect(wrapLine(`a ${word} b`, 30, { first: '- ', further: '  ' })).toEqual(['- a', `  ${word}`, '  b']);
  });

  it('leaves room for text however deep it stands', () => {
    const deep = ' '.repeat(60);
    expect(wrapLine('four words of text', 40, { first: deep, further: deep })).toEqual([
      `${deep}four words of text`,
    ]);
  });
});
