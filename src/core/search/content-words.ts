/** Content words: what a description says, without the words that only hold it together. */
import { foldWord, withoutArticle } from './fold-word.ts';
import { splitWords } from './split-words.ts';

/** English, Arabic and Sorani words that describe nobody, as they are folded. */
const empty = new Set(
  (
    'a an the of in on at by to for from with and or as who whom which that this some one several other another any ' +
    'is was are were be been has had have not his her their its ' +
    'من في على الى عن مع هذا هذه ذلك الذي التي احد بعض كان او و ' +
    'لە له بۆ بو ي و کە که كه ئەو يەک يەكێک هەندێ'
  )
    .split(' ')
    .map(foldWord),
);

/** Folded, without article, each once, ascending; empty where nothing is described. */
export function contentWords(text: string): string[] {
  const words = splitWords(text)
    .map(foldWord)
    .filter((word) => word !== '' && !empty.has(word))
    .map((word) => withoutArticle(word) ?? word);
  return [...new Set(words)].sort();
}
