/**
 * Whether two names may be one, and why: letter by letter, or by words that are folded alike, that share their consonants
 * across scripts, or that are drawn alike. This proposes; it never decides (R8).
 */
import { contentWords } from '../search/content-words.ts';
import { joinFolded } from '../search/fold-label.ts';
import { foldWord, withoutArticle } from '../search/fold-word.ts';
import { skeletonsOf } from '../search/skeleton.ts';
import type { Skeletons } from '../search/skeleton.ts';
import { splitWords } from '../search/split-words.ts';
import { asItLooks } from './look-alike-letters.ts';

/** A name in all the forms that names are compared in; made once for each. */
export interface ComparedName {
  readonly exact: string;
  readonly folded: string;
  readonly drawn: string;
  /** Of each word but articles and words that only join, in order. */
  readonly words: readonly { readonly folded: string; readonly skeletons: Skeletons | null }[];
}

/**
 * Consonants that a word must share: as search has it, few, and everything is like everything. Another writing has nothing
 * else in common; in one writing letters tell words apart, and only long words are spelt in several ways.
 */
const LEAST_ACROSS = 2;
const LEAST_IN_ONE_WRITING = 4;

const articles = /(?<![\p{L}\p{N}])[ae]l(?:\s+|[-\u2010-\u2015])(?=\p{L})/giu;

export function toComparedName(name: string): ComparedName {
  const bare = name.replace(articles, ' ');
  const telling = new Set(contentWords(bare));
  const words = splitWords(bare).map((word) => {
    const folded = foldWord(word);
    return { folded: withoutArticle(folded) ?? folded, skeletons: skeletonsOf(word) };
  });
  return {
    exact: name.normalize('NFC').trim().replaceAll(/\s+/gu, ' '),
    folded: words.map(({ folded }) => folded).join(' '),
    drawn: joinFolded(splitWords(asItLooks(name))),
    words: words.filter(({ folded }) => telling.has(folded)),
  };
}

/** Null where nothing says so. */
export function whyNamesAlike(a: ComparedName, b: ComparedName): 'SAME_NAME' | 'SIMILAR_NAME' | null {
  if (a.exact === b.exact) return 'SAME_NAME';
  const isSimilar =
    (a.folded !== '' && a.folded === b.folded) || (a.drawn !== '' && a.drawn === b.drawn) || soundAlike(a, b);
  return isSimilar ? 'SIMILAR_NAME' : null;
}

/** Word for word the same letters or consonants. */
function soundAlike(a: ComparedName, b: ComparedName): boolean {
  if (a.words.length === 0 || a.words.length !== b.words.length) return false;
  return a.words.every((word, at) => {
    const other = b.words[at];
    return (
      other !== undefined && (word.folded === other.folded || shareSigns(word.skeletons, other.skeletons))
    );
  });
}

function shareSigns(a: Skeletons | null, b: Skeletons | null): boolean {
  if (a === null || b === null) return false;
  const least = a.writing === b.writing ? LEAST_IN_ONE_WRITING : LEAST_ACROSS;
  return a.readings.some((reading) => reading.length >= least && b.readings.includes(reading));
}
