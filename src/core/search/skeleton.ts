/**
 * The consonants of a word, whatever script it is written in: "Baghdad" and "بغداد" are both `bgdd`. Arabic writes no
 * short vowels and romanisations agree on none, so consonants are what two spellings of a name have in common
 * (the thought of Soundex, Russell 1918, without its classes of sounds and its four places).
 */
import { foldWord, MOST_LETTERS, withoutArticle } from './fold-word.ts';
import {
  arabicSigns,
  latinSigns,
  romanLetters,
  romanSpellings,
  semivowels,
  startsWithVowel,
  vowelSign,
} from './skeleton-signs.ts';
import { partsOf } from './split-words.ts';

/** Which way of writing: Latin, Arabic without its vowels, Sorani with them. */
export type Writing = 'L' | 'A' | 'S';

export interface Skeletons {
  readonly writing: Writing;
  /** Several where letters may be read in two ways; none of a single sign. */
  readonly readings: readonly string[];
}

const MOST_READINGS = 4;
const soraniLetters = /[\u0695\u06a4\u06b5\u06c6\u06ce\u06d5]/u;
const latinWord = /^\p{Script=Latin}+$/u;
const arabicWord = /^\p{Script=Arabic}+$/u;

/** The skeletons of one word of `splitWords`; null for digits, and for scripts that we have no table of. */
export function skeletonsOf(word: string): Skeletons | null {
  const letters = partsOf(word).join('').normalize('NFC');
  const folded = foldWord(letters);
  if (latinWord.test(folded)) return { writing: 'L', readings: latinReadings(letters) };
  if (!arabicWord.test(folded)) return null;
  // Without marks, but not folded: there the Sorani vowel ae is a heh.
  const bare = letters.replace(/\p{M}/gu, '');
  return soraniLetters.test(bare)
    ? // Sorani writes its vowels, so a letter written twice is one, held longer.
      { writing: 'S', readings: arabicReadings(collapsed(bare)) }
    : { writing: 'A', readings: arabicReadings(bare) };
}

function latinReadings(letters: string): readonly string[] {
  const plain = foldWord(Array.from(letters, (letter) => romanLetters.get(letter) ?? letter).join(''));
  const spelt = collapsed(plain.replaceAll(/(.h)\1/gu, '$1'));
  // Fatimah is Fatima, but Salih is not Sali: the h may be heard, or write the end of a teh marbuta.
  const ends = /[aeiou]h$/u.test(spelt) ? [spelt, spelt.slice(0, -1)] : [spelt];
  return readingsOf(
    ends.map((end) =>
      romanSpellings.reduce((text, [spelling, sign]) => text.replaceAll(spelling, sign), end),
    ),
    latinSigns,
  );
}

function arabicReadings(letters: string): readonly string[] {
  // God's name is written with two lams, and one is heard.
  const spelt = letters.replace(/\u0644\u0644\u0647$/u, '\u0644\u0647');
  const bare = [withoutArticle(spelt) ?? spelt, spelt];
  // A heh at the end is often a teh marbuta without its dots.
  const ends = bare.flatMap((text) => (/.\u0647$/u.test(text) ? [text, text.slice(0, -1)] : [text]));
  return readingsOf(ends, arabicSigns);
}

function readingsOf(
  spellings: readonly string[],
  table: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const found = spellings.flatMap((text) => signsOf(text, table));
  return [...new Set(found)].filter((signs) => signs.length > 1).slice(0, MOST_READINGS);
}

function signsOf(text: string, table: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const [first = '', ...rest] = Array.from(text).slice(0, MOST_LETTERS);
  const start = startsWithVowel.test(first)
    ? [vowelSign]
    : (table.get(first) ?? [semivowels.get(first) ?? '']);
  return rest.reduce<readonly string[]>((found, letter) => {
    const signs = table.get(letter) ?? [''];
    return found.flatMap((before) => signs.map((sign) => before + sign)).slice(0, MOST_READINGS);
  }, start);
}

/** A letter written twice counts once. */
function collapsed(letters: string): string {
  return letters.replaceAll(/(.)\1+/gu, '$1');
}
