import { describe, expect, it } from '@jest/globals';
import { defaultName, nameIn, sortNames } from '../../../../src/core/model/source-name.ts';
import type { Name } from '../../../../src/core/model/source.ts';

const name = (value: string, lang: string | null, kind: Name['kind'] = 'OFFICIAL'): Name => ({
  value,
  lang,
  script: null,
  kind,
});
const shuffled = <T>(things: readonly T[]): T[] => [...things.slice(1), ...things.slice(0, 1)].reverse();

const names = [
  name('Harbour Post', 'en'),
  name('بريد الميناء', 'ar'),
  name('HP', 'en', 'ALIAS'),
  name('Barid al-Mina', 'ar-Latn', 'TRANSLITERATION'),
  name('Quay Post', 'en', 'FORMER'),
];

describe('the names of a source', () => {
  it('stand by kind, language and value, in whatever order they come', () => {
    const sorted = sortNames(names).map(({ value }) => value);
    expect(sorted).toEqual(['بريد الميناء', 'Harbour Post', 'HP', 'Barid al-Mina', 'Quay Post']);
    expect(sortNames(shuffled(names)).map(({ value }) => value)).toEqual(sorted);
  });

  it('put forward the official English one, else the official one least by language, else any', () => {
    expect(defaultName(shuffled(names))).toBe('Harbour Post');
    expect(defaultName([name('Z', 'fr'), name('A', 'tr'), name('B', 'en', 'ALIAS')])).toBe('Z');
    expect(defaultName([name('B', 'en', 'FORMER'), name('C', 'en', 'ALIAS')])).toBe('C');
    expect(defaultName([])).toBeNull();
  });

  it.each([
    ['ar', 'بريد الميناء'],
    ['AR', 'بريد الميناء'],
    ['ar-IQ', 'بريد الميناء'],
    ['ar-Latn', 'Barid al-Mina'],
    ['en-GB', 'Harbour Post'],
    ['ckb', null],
    ['a', null],
    ['', null],
  ])('have for the language %j the name %j', (lang, value) => {
    expect(nameIn(shuffled(names), lang)).toBe(value);
  });

  it('without a language answer to none', () => {
    expect(nameIn([name('X', null)], 'en')).toBeNull();
  });
});
