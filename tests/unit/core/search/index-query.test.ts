import { describe, expect, it } from '@jest/globals';
import {
  slipsIn,
  toMistypedQuery,
  toPreciseQuery,
  toPrefixQuery,
} from '../../../../src/core/search/index-query.ts';
import { readTyped } from '../../../../src/core/search/typed-text.ts';

const precise = (text: string): string => toPreciseQuery(readTyped(text)?.words ?? []);
const mistyped = (text: string): string | null => toMistypedQuery(readTyped(text)?.words ?? []);

describe('a question to the index', () => {
  it('asks for every word typed, as the beginning of one', () => {
    expect(toPrefixQuery('Café  Bagh')).toBe(
      '+(foldedWords:cafe* alikeWords:Wcafe*) +(foldedWords:bagh* alikeWords:Wbagh*)',
    );
  });

  it('asks for a word once, however often it is typed', () => {
    expect(toPrefixQuery('bagh Bagh BAGH')).toBe(toPrefixQuery('bagh'));
  });

  it('asks for the words that only hold others together too', () => {
    expect(toPrefixQuery('the')).toContain('foldedWords:the*');
  });

  it('asks for no article beside its word', () => {
    expect(toPrefixQuery('al-Sumaria El Sumaria')).toBe(toPrefixQuery('sumaria'));
    expect(toPrefixQuery('al')).toContain('foldedWords:al*');
  });

  it('asks for an Arabic word without its article as well', () => {
    expect(toPrefixQuery('العراق')).toContain('foldedWords:عراق*');
  });

  it('asks in other writings for three consonants, or for two that are the whole word', () => {
    expect(precise('Baghdad')).toContain('alikeWords:Abgdd*');
    expect(precise('Baghdad')).toContain('alikeWords:Sbgdd*');
    expect(precise('Syria')).toMatch(/alikeWords:Asr( |\))/u);
    expect(precise('Syria')).not.toContain('alikeWords:Lsr');
    expect(precise('on')).not.toContain('alikeWords:A');
    expect(precise('b')).not.toContain('alikeWords:A');
  });

  it('lets slip one letter in four and two in eight, none in three and none in numbers', () => {
    expect(['tid', 'tide', 'tidings', 'tidemark', '20250206', 'بغد', 'بغداد'].map(slipsIn)).toEqual([
      ...[0, 1, 1, 2, 0],
      ...[0, 1],
    ]);
    expect(mistyped('Bagdat Tod')).toContain('foldedWords:bagdat~1');
    expect(mistyped('Bagdat Tod')).not.toContain('tod~');
    expect(mistyped('tid')).toBeNull();
    expect(mistyped('tide2 2025')).toBeNull();
  });

  it('lets nothing slip where many words are typed', () => {
    expect(mistyped('tide quay boat pier')).not.toBeNull();
    expect(mistyped('tide quay boat pier crew mast hull')).toBeNull();
  });
});

describe('nothing typed is a question of its own', () => {
  const syntax = [
    '*:*',
    '" OR *:*',
    'a AND b NOT c',
    'label:x^2',
    'a~0.5 [b TO c] {d}',
    '(/re/)',
    'x\\"y',
    '+(a*) -b!',
    'a && b || !c',
    '_exists_:id',
    'foldedWords:a alikeWords:Lbgdd',
    "a'* b.* c_* 1,*",
    '\u{1d400}\u0301*~',
  ];

  it.each(syntax)('%j', (text) => {
    const read = readTyped(text);
    for (const query of [toPrefixQuery(text), precise(text), mistyped(text)]) {
      if (query === null || read === null) continue;
      expect(query).toMatch(
        /^(\+\((((foldedWords:[\p{Ll}\p{Lo}\p{N}\p{M}]+)|(alikeWords:[WLAS][\p{Ll}\p{Lo}\p{N}\p{M}]+))([*]|~[12])?( |\)( |$)))+)+$/u,
      );
    }
  });

  it.each([
    '',
    ' ',
    '*',
    '"\\"',
    '😀',
    "'._'",
    '\u0000',
    '\ud800',
    '\u202e\u2066',
    '\u0301'.repeat(200),
    'ـ',
  ])('no word is typed in %j', (text) => {
    expect(readTyped(text)).toBeNull();
    expect(toPrefixQuery(text)).toBeNull();
  });

  /** Words of one shape, each another: `?` is a letter that changes. */
  const shapes = ['??', '??b', '?b?d', 'x?b?', 'x?b?ah', 'dh?x?ah', 'ا؟؟', 'ال؟ض؟ه', 'الض؟ض؟', 'ە؟ض؟ه'];

  it.each(shapes)(
    'has fewer clauses than the index takes, however many words of the shape %s are typed',
    (shape) => {
      const letters = Array.from(shape.includes('?') ? 'bdfghjklmnprst' : 'بتجحخدرزسشصطفقكلمن');
      const words = Array.from({ length: 200 }, (_, n) => {
        let rest = n;
        return shape.replaceAll(/[?؟]/gu, () => {
          const letter = letters[rest % letters.length] ?? '';
          rest = Math.floor(rest / letters.length);
          return letter;
        });
      });
      const clauses = precise(words.join(' ').slice(0, 200)).split(':').length - 1;
      expect(clauses).toBeGreaterThan(60);
      expect(clauses).toBeLessThan(1_024);
      // A word that may be mistyped counts for fifty.
      const most = mistyped(words.slice(0, 6).join(' ')) ?? '';
      expect(most.split(':').length - 1 + 49 * (most.split('~').length - 1)).toBeLessThan(1_024);
    },
  );
});
