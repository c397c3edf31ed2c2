/**
 * What a search must find and in what order, told without an index: by looking at every word of every label. It is
 * written from what schema/search.graphql promises; the statement that ranks is held to it.
 */
import { foldLabel } from '../../src/core/search/fold-label.ts';
import { slipsIn } from '../../src/core/search/index-query.ts';
import { readTyped } from '../../src/core/search/typed-text.ts';
import type { TypedWord, WordForm } from '../../src/core/search/typed-text.ts';

export interface Hit {
  readonly tier: number;
  readonly label: string;
  readonly id: string;
}

/** How well a label answers, 0 the best; null where it does not. */
export function tierOf(typed: string, label: string): number | null {
  const read = readTyped(typed);
  if (read === null) return null;
  const { foldedWords, alikeWords } = foldLabel(label);
  const folded = foldedWords ?? '';
  const words = [...folded.split(' '), ...(alikeWords ?? '').split(' ')];
  const has = ({ token, isWhole }: WordForm): boolean =>
    words.some((word) => (isWhole ? word === token : word.startsWith(token)));
  const begins = ({ begins: forms }: TypedWord): boolean => forms.some(has);
  const isAlike = (word: TypedWord): boolean => begins(word) || word.alike.some(has);
  if (read.words.every(isAlike)) {
    if (label === typed.trim().normalize('NFC')) return 0;
    if (folded === read.folded) return 1;
    if (folded.startsWith(read.folded)) return 2;
    return read.words.every(begins) ? 3 : 4;
  }
  const isNear = ({ folded: one, begins: forms }: TypedWord): boolean =>
    slipsIn(one) > 0 &&
    forms.some(({ token }) =>
      words.some((word) => isMistyped(word, token) && distance(word, token) <= slipsIn(one)),
    );
  const mayBeMistyped = read.words.length <= 6;
  return mayBeMistyped && read.words.every((word) => isAlike(word) || isNear(word)) ? 5 : null;
}

/** Tags are no letters to slip on, and only Arabic words are kept in parts. */
function isMistyped(word: string, token: string): boolean {
  const isTagged = /^[A-Z]/.test(token);
  return isTagged ? /^W\p{Script=Arabic}/u.test(token) && word.startsWith('W') : !/^[A-Z]/.test(word);
}

/** Damerau and Levenshtein, no stretch changed twice. */
function distance(one: string, other: string): number {
  const [a, b] = [Array.from(one), Array.from(other)];
  const rows = [Array.from({ length: b.length + 1 }, (_, n) => n)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    rows.push([i]);
    for (let j = 1; j <= b.length; j += 1) {
      const swap =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      rows[i]?.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, change, swap));
    }
  }
  return at(a.length, b.length);
}

/** Every thing once, under its best label, in the order that is promised. */
export function expectedHits(typed: string, labels: readonly Omit<Hit, 'tier'>[]): readonly Hit[] {
  const best = new Map<string, Hit>();
  for (const { id, label } of labels) {
    const tier = tierOf(typed, label);
    const held = best.get(id);
    if (tier === null) continue;
    const hit = { tier, label, id };
    if (held === undefined || compareHits(hit, held) < 0) best.set(id, hit);
  }
  return [...best.values()].sort(compareHits);
}

const compareHits = (a: Hit, b: Hit): number =>
  a.tier - b.tier || compareCodePoints(a.label, b.label) || compareCodePoints(a.id, b.id);

/** As the database compares; in UTF-16 an emoji would come before what stands above U+E000. */
const compareCodePoints = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
