/**
 * A word in the one form that all its spellings share. Marks go (NFKD, annex 15) where they only help the reader: accents,
 * harakat, hamza above and below. Letters that stand for each other on Arabic, Persian and Sorani keyboards, or that
 * are left out at will (UTS 39 calls such letters confusable), become one. Idempotent.
 */
import { partsOf } from './split-words.ts';

/** Latin letters that do not come apart into a letter and marks, and the final sigma. */
const singleLetters: Readonly<Record<string, string>> = {
  ...{ æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ħ: 'h' },
  ...{ ŋ: 'n', ı: 'i', ȷ: 'j', ŧ: 't', ə: 'e', ɨ: 'i', ʉ: 'u', ς: 'σ' },
};

/** Each Arabic letter and those that are taken for it, by the names of the Unicode charts. */
const takenFor: readonly (readonly [letter: string, others: string])[] = [
  // alef: wasla, wavy hamza above and below, high hamza alef
  ['\u0627', '\u0671\u0672\u0673\u0675'],
  // yeh: alef maksura, farsi yeh, yeh with tail, with small v (Sorani ê), e, yeh barree, high hamza yeh
  ['\u064a', '\u0649\u06cc\u06cd\u06ce\u06d0\u06d1\u06d2\u0678'],
  // kaf: keheh, swash kaf
  ['\u0643', '\u06a9\u06aa'],
  // heh: teh marbuta, heh doachashmee, heh goal, teh marbuta goal, ae (Sorani e)
  ['\u0647', '\u0629\u06be\u06c1\u06c3\u06d5'],
  // waw: high hamza waw, oe (Sorani o in some fonts), u, yu, oe with small v (Sorani o), with ring
  ['\u0648', '\u0676\u06c4\u06c5\u06c6\u06c7\u06c8'],
  // reh: with small v below (Sorani rolled r)
  ['\u0631', '\u0695\u0692'],
  // lam: with small v (Sorani dark l)
  ['\u0644', '\u06b5'],
  // feh: veh (Sorani v)
  ['\u0641', '\u06a4'],
];

const letters = new Map([
  ...Object.entries(singleLetters),
  ...takenFor.flatMap(([letter, others]) => Array.from(others, (other) => [other, letter] as const)),
]);

/** Modifier letters that write ayn, hamza and stress in transliterations, and the hamza that stands alone. */
const leftOut = /[\u02b9-\u02df\u0621]/gu;
/** After other letters (of Devanagari, say) a mark is a vowel, and stays. */
const folded =
  '[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{Script=Hebrew}\\p{N}]';
const marks = new RegExp(`(?<=${folded})\\p{M}+|^\\p{M}+`, 'gu');
const arabicDigits = /[\u0660-\u0669\u06f0-\u06f9]/gu;

/** Longer words are cut, typed ones alike: the index would cut them in pieces. In code points. */
export const MOST_LETTERS = 100;

/** Most words: there is nothing to fold in them, and trying takes ten times as long. */
const plainWord = new RegExp(`^[a-z0-9]{1,${String(MOST_LETTERS)}}$`);

/** Folds one word of `splitWords`; empty where nothing is left of it. */
export function foldWord(word: string): string {
  if (plainWord.test(word)) return word;
  const plain = partsOf(word).join('').replace(leftOut, '').normalize('NFKD').replace(marks, '');
  const one = Array.from(plain, (letter) => letters.get(letter) ?? letter).slice(0, MOST_LETTERS);
  // The last digit of the code point is the digit: 0660 and 06F0 are zeros.
  return one
    .join('')
    .replace(arabicDigits, (digit) => String(digit.charCodeAt(0) & 15))
    .normalize('NFC');
}

/** Without the article ال, or null where there is none, or too little behind it. */
export function withoutArticle(word: string): string | null {
  return /^\u0627\u0644..+$/u.test(word) ? word.slice(2) : null;
}
