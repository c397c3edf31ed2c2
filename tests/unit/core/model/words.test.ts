import { describe, expect, it } from '@jest/globals';
import { compareHits, fold, rankLabel, splitWords, toPrefixQuery } from '../../../../src/core/model/words.ts';

/** Words of a query, each as often as it stands there, without what we put around them. */
const wordsOf = (query: string | null): readonly string[] => (query ?? '').split(/[+()* ]+/).filter(Boolean);

describe('words', () => {
  it.each([
    ['Baghdad Today', ['Baghdad', 'Today']],
    ["al-Jazeera's 13th", ['al', "Jazeera's", '13th']],
    ['snhr.org.', ['snhr.org']],
    ['بغداد، اليوم', ['بغداد', 'اليوم']],
    ['  ', []],
    ['+-&&"\\', []],
    ['cafe\u0301', ['caf\u00e9']],
  ])('of %j are %j', (text, words) => {
    expect(splitWords(text)).toEqual(words);
  });
});

describe('a query of words', () => {
  it('asks for every word typed, whole or as a beginning, in lower case and without accents', () => {
    expect(toPrefixQuery('Café  Bagh')).toBe('+(cafe cafe*) +(bagh bagh*)');
  });

  it('asks for a word once, however often it is typed', () => {
    expect(toPrefixQuery('bagh Bagh BAGH')).toBe(toPrefixQuery('bagh'));
  });

  it('leaves out words that no index has, unless there are no others', () => {
    expect(wordsOf(toPrefixQuery('the tide'))).not.toContain('the');
    expect(wordsOf(toPrefixQuery('the'))).toContain('the');
  });

  it.each([
    '" OR *:*',
    'a AND b NOT c',
    'label:x^2',
    'a~0.5 [b TO c] {d}',
    '(/re/)',
    'x\\"y',
    '+(a*) -b!',
    "a'*",
  ])('of %j holds no syntax of the user', (text) => {
    const query = toPrefixQuery(text);
    for (const word of wordsOf(query))
      expect(word).toMatch(/^[\p{Ll}\p{Lo}\p{N}]+([.'_][\p{Ll}\p{Lo}\p{N}]+)*$/u);
    // Every bracket opens a group of ours, which must hold.
    expect(query?.split('(').length).toBe(query?.split(')').length);
    expect(query).toMatch(/^\+\(/);
  });

  it.each(['', ' ', '*', '"\\"', '😀', "'._'"])('is none for %j, which has no word', (text) => {
    expect(toPrefixQuery(text)).toBeNull();
  });

  it('stays below the clauses that Lucene takes, however many words are typed', () => {
    const text = Array.from({ length: 2_000 }, (_, n) => `w${n}`).join(' ');
    expect(wordsOf(toPrefixQuery(text)).length).toBeLessThan(1_024);
  });
});

describe('a label', () => {
  it.each([
    ['istiqlal', 'Istiqlal', 0],
    [' ISTIQLAL ', 'Istiqlal', 0],
    ['bagh', 'Baghdad Today', 1],
    ['today', 'Baghdad Today', 2],
    ['cafe', 'Café', 0],
  ])('is ranked for %j: %j is %d', (typed, label, rank) => {
    expect(rankLabel(typed, label)).toBe(rank);
  });

  it('comes before another by rank, then by label, then by id', () => {
    const hits = [
      { id: '3', label: 'The Tide' },
      { id: '2', label: 'Tide Courier' },
      { id: '1', label: 'Tide Courier' },
      { id: '5', label: 'Tide' },
      { id: '4', label: 'Tidemark' },
    ];
    expect(hits.toSorted(compareHits('tide')).map(({ id }) => id)).toEqual(['5', '1', '2', '4', '3']);
  });

  it('is folded to the same text however its accents are written', () => {
    expect(fold('Cafe\u0301')).toBe(fold('CAF\u00c9'));
  });
});
