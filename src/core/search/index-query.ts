/**
 * Questions to the full-text index, made of words of ours: letters, digits and marks alone, so that nothing typed can be
 * an operator of Lucene's. Every word must be there in one of its forms. The index says who has them, never in what order.
 */
import { PART } from './fold-label.ts';
import { readTyped } from './typed-text.ts';
import type { TypedWord, WordForm } from './typed-text.ts';

/** So many that they are never more than the 1,024 clauses that Lucene takes: a mistyped word may be fifty. */
const MOST_MISTYPED = 6;

/** Words that begin with those typed, in the same letters; null where no word was typed. */
export function toPrefixQuery(text: string): string | null {
  const typed = readTyped(text);
  return typed === null ? null : allOf(typed.words.map(({ begins }) => begins.map(toClause)));
}

/** Those, and words with the same consonants. */
export function toPreciseQuery(words: readonly TypedWord[]): string {
  return allOf(words.map(preciseClauses));
}

/** Those, and words that a slip of the hand is away. Null where no word may be mistyped, or too many are typed. */
export function toMistypedQuery(words: readonly TypedWord[]): string | null {
  if (words.length > MOST_MISTYPED || words.every(({ folded }) => slipsIn(folded) === 0)) return null;
  return allOf(words.map((word) => [...preciseClauses(word), ...mistypedClauses(word)]));
}

/**
 * Letters that may be left out, put in, exchanged for one another or for their neighbour (Damerau 1964): none in words
 * of three, one in words of four, two in words of eight; none in numbers.
 */
export function slipsIn(folded: string): 0 | 1 | 2 {
  const letters = Array.from(folded).length;
  if (letters < 4 || /\p{N}/u.test(folded)) return 0;
  return letters < 8 ? 1 : 2;
}

function preciseClauses({ begins, alike }: TypedWord): readonly string[] {
  return [...begins, ...alike].map(toClause);
}

function mistypedClauses({ folded, begins }: TypedWord): readonly string[] {
  const slips = slipsIn(folded);
  // Only Arabic words are kept without their article; a tag before others would be a letter to slip on.
  const forms = begins.filter(({ token }) => !token.startsWith(PART) || /^.\p{Script=Arabic}/u.test(token));
  return slips === 0 ? [] : forms.map(({ token }) => `${fieldOf(token)}:${token}~${String(slips)}`);
}

function toClause({ token, isWhole }: WordForm): string {
  return `${fieldOf(token)}:${token}${isWhole ? '' : '*'}`;
}

function fieldOf(token: string): 'foldedWords' | 'alikeWords' {
  return /^[A-Z]/.test(token) ? 'alikeWords' : 'foldedWords';
}

function allOf(words: readonly (readonly string[])[]): string {
  return words.map((clauses) => `+(${clauses.join(' ')})`).join(' ');
}
