/** Words as people type them, and how well a label answers them. User text never becomes query syntax. */
import { compareText } from './source-name.ts';

/** As many as 200 code points can hold; four clauses each stay below the 1,024 that Lucene takes. */
const MOST_WORDS = 200;

const ideograph = '[\\p{Script=Han}\\p{Script=Hiragana}]';
const letters = `(?:(?!${ideograph})[\\p{L}\\p{N}\\p{M}])+`;
const joiner = "(?:[.'’_]|(?<=\\p{N}),(?=\\p{N}))";

/** Letters, digits and marks in runs that a joiner may hold together; ideographs and hiragana each by itself. */
const wordPattern = new RegExp(`${ideograph}\\p{M}*|${letters}(?:${joiner}${letters})*`, 'gu');

/** What the analyzer `standard-folding` leaves out (Lucene's English stop words): the index has none of them. */
const notIndexed = new Set(
  (
    'a an and are as at be but by for if in into is it no not of on or such ' +
    'that the their then there these they this to was will with'
  ).split(' '),
);

/** Latin letters that do not come apart into a letter and its marks. */
const foldedLetters: Readonly<Record<string, string>> = {
  ...{ æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th', ø: 'o', ł: 'l' },
  ...{ đ: 'd', ð: 'd', ħ: 'h', ŋ: 'n', ı: 'i', '’': "'" },
};

/** Words as the index parts them (Unicode annex 29): "O'Brien" and "snhr.org" are one each. */
export function splitWords(text: string): string[] {
  return text.normalize('NFC').match(wordPattern) ?? [];
}

/**
 * A full-text query in which every word typed begins a word of the label; null where no word was typed. Whole words
 * score higher. Words are letters and digits alone, in lower case (and `.`, `'`, `_`, `,` between them, which mean
 * nothing to Lucene), so none of them can be an operator. Words that the index leaves out are not asked for beside others.
 */
export function toPrefixQuery(text: string): string | null {
  const words = [...new Set(splitWords(text).map(toIndexedForm))].slice(0, MOST_WORDS);
  const asked = words.filter((word) => !notIndexed.has(word));
  const clauses = (asked.length > 0 ? asked : words).map((word) => `+(${alternatives(word).join(' ')})`);
  return clauses.length === 0 ? null : clauses.join(' ');
}

/** The word itself, words that it begins, and those that its parts begin: "O'Brien" also finds "O Brien". */
function alternatives(word: string): readonly string[] {
  const parts = word.split(/[.'_,]/).filter((part) => !notIndexed.has(part));
  const apart = parts.length > 1 ? [`(${parts.map((part) => `+${part}*`).join(' ')})`] : [];
  return [word, `${word}*`, ...apart];
}

/** As the index has it: in lower case, Latin letters without accents, other scripts as they are written. */
function toIndexedForm(word: string): string {
  return Array.from(word.toLowerCase(), (letter) => {
    const plain = letter.normalize('NFKD').replace(/\p{M}/gu, '');
    return foldedLetters[letter] ?? (/^[\p{Script=Latin}\p{Nd}]+$/u.test(plain) ? plain : letter);
  }).join('');
}

/** Lower case without accents, as the index folds its words. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

export interface Labelled {
  readonly id: string;
  readonly label: string;
}

/** 0 for the very text, 1 for a label that begins with it, 2 for the rest. */
export function rankLabel(typed: string, label: string): 0 | 1 | 2 {
  const [wanted, found] = [fold(typed.trim()), fold(label)];
  if (found === wanted) return 0;
  return found.startsWith(wanted) ? 1 : 2;
}

/** Best first: by rank, then label, then id. */
export function compareHits(typed: string): (a: Labelled, b: Labelled) => number {
  return (a, b) =>
    rankLabel(typed, a.label) - rankLabel(typed, b.label) ||
    compareText(a.label, b.label) ||
    compareText(a.id, b.id);
}
