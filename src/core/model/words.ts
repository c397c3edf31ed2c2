/** Words as people type them, and how well a label answers them. User text never becomes query syntax. */
import { compareText } from './source-name.ts';

const MOST_WORDS = 12;

/** Letters, digits and marks, in runs; everything else parts words. */
export function splitWords(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/**
 * A full-text query in which every word typed begins a word of the label; null where no word was typed. Words are
 * letters and digits alone and in lower case, so none of them can be an operator.
 */
export function toPrefixQuery(text: string): string | null {
  const words = splitWords(text).slice(0, MOST_WORDS);
  return words.length === 0 ? null : words.map((word) => `+${fold(word)}*`).join(' ');
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
