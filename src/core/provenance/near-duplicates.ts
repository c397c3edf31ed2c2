/**
 * Near-duplicate texts: two that share at least half of all their runs of five words (shingles and resemblance, Broder
 * 1997, On the resemblance and containment of documents). Exact, by the sets themselves; hashes only make them small.
 */

const WORDS_IN_RUN = 5;
const LEAST_RESEMBLANCE = 0.5;

/** Different runs of a text, ascending, as 53-bit hashes; a text of fewer words is one run. */
export type Shingles = Float64Array;

const wordPattern = /[\p{L}\p{N}]+/gu;

/** Linear in the text; case and what stands between words do not matter. */
export function toShingles(text: string): Shingles {
  const words = text.normalize('NFKC').toLowerCase().match(wordPattern) ?? [];
  const hashes = words.map(hashWord);
  const found = new Set<number>();
  const length = Math.min(WORDS_IN_RUN, hashes.length);
  for (let i = 0; i + length <= hashes.length && length > 0; i++) {
    let [high, low] = [0x811c9dc5, 0x1b873593];
    for (let j = i; j < i + length; j++) {
      const hash = hashes[j] ?? 0;
      high = Math.imul(high ^ hash, 0x01000193) ^ (high >>> 15);
      low = Math.imul(low ^ hash, 0x85ebca6b) ^ (low >>> 13);
    }
    found.add((high >>> 0) * 0x200000 + ((low >>> 0) & 0x1fffff));
  }
  return Float64Array.from(found).sort();
}

/** FNV-1a over code units (Fowler, Noll and Vo 1991). */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** Share of common runs in all runs of both, 0 … 1 (Jaccard); 0 for two empty texts. */
function resemblance(a: Shingles, b: Shingles): number {
  let [i, j, common] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [one = 0, other = 0] = [a[i], b[j]];
    if (one === other) common++;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  const all = a.length + b.length - common;
  return all === 0 ? 0 : common / all;
}

/** Pairs of keys whose texts nearly are the same, in the order given. Compares all: O(n² · runs). */
export function findNearDuplicates(
  texts: readonly (readonly [key: string, shingles: Shingles])[],
): [string, string][] {
  return texts.flatMap(([key, shingles], i) =>
    texts
      .slice(i + 1)
      .filter(
        ([, other]) => mayResemble(shingles, other) && resemblance(shingles, other) >= LEAST_RESEMBLANCE,
      )
      .map(([other]): [string, string] => [key, other]),
  );
}

/** The shorter bounds what they may have in common. */
function mayResemble(a: Shingles, b: Shingles): boolean {
  return Math.min(a.length, b.length) >= LEAST_RESEMBLANCE * Math.max(a.length, b.length);
}
