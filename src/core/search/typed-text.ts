/** What somebody typed, as it is looked for: word by word, in every form that a label may be kept in. */
import { countCodePoints } from '../model/code-points.ts';
import { foldWord, withoutArticle } from './fold-word.ts';
import { joinFolded, PART } from './fold-label.ts';
import { skeletonsOf } from './skeleton.ts';
import type { Writing } from './skeleton.ts';
import { splitWords } from './split-words.ts';

/** A word of a label as it is kept, or the beginning of one. */
export interface WordForm {
  /** Letters and digits; a capital before them tells what is no folded word (fold-label.ts). */
  readonly token: string;
  readonly isWhole: boolean;
}

export interface TypedWord {
  readonly folded: string;
  /** The word in the same letters. */
  readonly begins: readonly WordForm[];
  /** By its consonants. */
  readonly alike: readonly WordForm[];
}

export interface TypedText {
  /** All of it, folded, articles too. */
  readonly folded: string;
  /** Each once. */
  readonly words: readonly [TypedWord, ...TypedWord[]];
}

/** "al-Jazeera", "Al Jazeera": Arabic writes the article with the word, so it is no word to look for. */
const articles = /(?<![\p{L}\p{N}])[ae]l(?:\s+|[-\u2010-\u2015])(?=\p{L})/giu;

const MOST_CHARACTERS = 200;

/** The rule that a typed text breaks, or null: so many words at once are more than the index takes. */
export function whyTooLong(field: string, text: string): string | null {
  const characters = countCodePoints(text);
  if (characters <= MOST_CHARACTERS) return null;
  return `${field} has at most ${String(MOST_CHARACTERS)} characters; this one has ${String(characters)}`;
}

/** Null where no word was typed. */
export function readTyped(text: string): TypedText | null {
  const words = new Map(
    splitWords(text.replace(articles, ' ')).map((word) => [foldWord(word), word] as const),
  );
  words.delete('');
  const [first, ...rest] = [...words].map(([folded, word]) => toTypedWord(folded, word));
  return first === undefined ? null : { folded: joinFolded(splitWords(text)), words: [first, ...rest] };
}

function toTypedWord(folded: string, word: string): TypedWord {
  const bare = withoutArticle(folded);
  const begins = [folded, PART + folded, ...(bare === null ? [] : [bare])];
  return {
    folded,
    begins: begins.map((token) => ({ token, isWhole: false })),
    alike: alikeForms(word),
  };
}

const writings: readonly Writing[] = ['L', 'A', 'S'];

function alikeForms(word: string): readonly WordForm[] {
  const skeletons = skeletonsOf(word);
  if (skeletons === null) return [];
  return skeletons.readings.flatMap((signs) =>
    writings.flatMap((writing) => {
      const isWhole = wholeAt(signs.length, writing === skeletons.writing, Array.from(word).length);
      return isWhole === null ? [] : [{ token: writing + signs, isWhole }];
    }),
  );
}

/**
 * How many consonants must agree: few, and everything is like everything. Another writing has nothing else in common;
 * in the same writing letters are compared first, so it takes one consonant more. Null where there are too few.
 */
function wholeAt(signs: number, isSameWriting: boolean, letters: number): boolean | null {
  const enough = signs - (isSameWriting ? 1 : 0);
  if (enough > 2) return false;
  return enough === 2 && letters > 2 ? true : null;
}
