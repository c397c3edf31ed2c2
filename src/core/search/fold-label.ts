/** What is kept beside a label (a name, descriptor, title or wording) so that it is found. */
import type { FoldedWords } from '../model/folded-words.ts';
import { foldWord, withoutArticle } from './fold-word.ts';
import { skeletonsOf } from './skeleton.ts';
import { partsOf, splitWords } from './split-words.ts';

/**
 * Raised by one whenever `foldLabel` gives another answer for any text: what databases keep is then folded anew
 * (folding.service.ts), and a test holds the rules to this number.
 */
export const FOLDING_RULES = 1;

/** Before what is not a folded word, which has no capitals: W a part of a word, or one without its article. */
export const PART = 'W';

/** The words of a label, folded, and what else finds it. */
export function foldLabel(label: string | null): FoldedWords {
  if (label === null) return { foldedWords: null, alikeWords: null };
  const words = splitWords(label);
  const alike = new Set(words.flatMap(alikeOf));
  return { foldedWords: joinFolded(words), alikeWords: [...alike].join(' ') };
}

/** True where the words that are kept beside a label are what the rules make of it. */
export function isFoldedRight(label: string | null, kept: FoldedWords): boolean {
  const { foldedWords, alikeWords } = foldLabel(label);
  return kept.foldedWords === foldedWords && kept.alikeWords === alikeWords;
}

/** Words of `splitWords`, folded, with a space between them. */
export function joinFolded(words: readonly string[]): string {
  return words
    .map(foldWord)
    .filter((word) => word !== '')
    .join(' ');
}

function alikeOf(word: string): readonly string[] {
  const [, ...parts] = partsOf(word).map(foldWord);
  const bare = withoutArticle(foldWord(word));
  const { writing, readings } = skeletonsOf(word) ?? { writing: '', readings: [] };
  return [
    ...[...parts, bare ?? ''].filter((part) => part !== '').map((part) => PART + part),
    ...readings.map((signs) => writing + signs),
  ];
}
