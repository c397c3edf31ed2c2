/** What must hold of any text: folding has an end, and what has a label is found by all that a person may type of it. */
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldLabel, joinFolded } from '../../../../src/core/search/fold-label.ts';
import { toMistypedQuery, toPreciseQuery } from '../../../../src/core/search/index-query.ts';
import { splitWords } from '../../../../src/core/search/split-words.ts';
import { readTyped } from '../../../../src/core/search/typed-text.ts';
import { tierOf } from '../../../support/search-oracle.ts';

const letters = [
  ...Array.from("abdeghkliosztyABÉéñçşßøæİı'’.-_,1234567890"),
  ...Array.from('اأإآءئؤىيیێكکهەھةوۆڕڵڤگچپژضثذظعغخحقالله'),
  ...Array.from('\u0640\u064b\u064f\u0651\u0654\u0670\u0301\u0308\u200b\u200c\u200d\u202e\u00ad'),
  ...Array.from('٠١٢۳۴ﺑﻐﺪﷲﻻʿʾΣςОйがク北한😀𝒳\u1e9e'),
];
const word = fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 });
const label = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

it('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(label, (text) => {
      const { foldedWords } = foldLabel(text);
      expect(foldLabel(foldedWords).foldedWords).toBe(foldedWords);
    }),
    { numRuns: 2_000 },
  );
});

it('a text folds alike however its letters are composed', () => {
  fc.assert(
    fc.property(label, (text) => {
      expect(foldLabel(text.normalize('NFD'))).toEqual(foldLabel(text.normalize('NFC')));
      expect(foldLabel(text.normalize('NFKC')).foldedWords).toBe(foldLabel(text).foldedWords);
    }),
    { numRuns: 1_000 },
  );
});

it('what is kept and asked for are words of letters, digits and marks, whatever was typed', () => {
  fc.assert(
    fc.property(label, (text) => {
      const { foldedWords, alikeWords } = foldLabel(text);
      for (const token of `${foldedWords ?? ''} ${alikeWords ?? ''}`.split(' ').filter(Boolean)) {
        expect(token).toMatch(/^[WLAS]?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*$/u);
        // The index cuts what is longer, in UTF-16 units.
        expect(token.length).toBeLessThanOrEqual(255);
      }
      const read = readTyped(text);
      if (read === null) return;
      const queries = [toPreciseQuery(read.words), toMistypedQuery(read.words) ?? ''].join(' ');
      expect(queries.replaceAll(/foldedWords:|alikeWords:|~[12]|[+()* ]/gu, '')).toMatch(
        /^[\p{L}\p{N}\p{M}]*$/u,
      );
      expect(queries).not.toMatch(/[ (:](AND|OR|NOT|TO)[ )*~]/u);
    }),
    { numRuns: 2_000 },
  );
});

it('a label is found by itself, by its folded words, and by the beginning of each of its words', () => {
  fc.assert(
    fc.property(label, (text) => {
      const kept = text.toWellFormed().trim().normalize('NFC');
      const { foldedWords } = foldLabel(kept);
      if (foldedWords === '' || readTyped(kept) === null) return;
      expect(tierOf(kept, kept)).toBe(0);
      expect(tierOf(foldedWords ?? '', kept)).toBeLessThanOrEqual(1);
      for (const one of splitWords(kept)) {
        for (let end = 1; end <= Array.from(one).length; end += 1) {
          const typed = Array.from(one).slice(0, end).join('');
          if (joinFolded(splitWords(typed)) === '') continue;
          expect({ one, typed, isFound: (tierOf(typed, kept) ?? 9) <= 4 }).toEqual({
            one,
            typed,
            isFound: true,
          });
        }
      }
    }),
    { numRuns: 1_000 },
  );
});
