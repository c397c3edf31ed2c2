/** Offsets of spans count Unicode code points; strings of JavaScript count UTF-16 units, two for most emoji. */

export interface Utf16Offsets {
  /** Length of the text in code points. */
  readonly points: number;
  /** Where a code point begins, in UTF-16 units; `point` is a whole number from 0 to `points`. */
  readonly unitOf: (point: number) => number;
}

/** Reads the text once; each offset then costs the logarithm of how many pairs there are. A lone surrogate is a code point. */
export function createUtf16Offsets(text: string): Utf16Offsets {
  // Which code points take two units.
  const pairs: number[] = [];
  for (let unit = 0; unit < text.length; unit += 1) {
    if (!isPair(text, unit)) continue;
    pairs.push(unit - pairs.length);
    unit += 1;
  }
  return {
    points: text.length - pairs.length,
    unitOf: (point) => point + countBelow(pairs, point),
  };
}

/** Whether a high surrogate with its low one stands there. */
export function isPair(text: string, unit: number): boolean {
  const code = text.charCodeAt(unit);
  if (code < 0xd800 || code > 0xdbff) return false;
  const next = text.charCodeAt(unit + 1);
  return next >= 0xdc00 && next <= 0xdfff;
}

/** How many of the numbers, which ascend, are less than `bound`. */
function countBelow(ascending: readonly number[], bound: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? bound) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
