/**
 * Letters of Cyrillic and Greek that are drawn as Latin ones are, and what is drawn as l (UTS 39, confusables: those that
 * are confused in print, not all of its thousands). What is spelt with them to pass for another name is so found.
 */

/** Each letter of the first text looks like the one at its place in the second. */
const pairs: readonly (readonly [others: string, latin: string])[] = [
  // Cyrillic
  ['\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0455\u0458\u04bb\u0501\u051b\u051d', 'aeopcyxisjhdqw'],
  ['\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0406\u0405\u0408', 'ABEKMHOPCTXISJ'],
  // Greek
  ['\u03bf\u03b1\u03bd\u03c1\u03c4\u03c5\u03b9\u03ba\u03c7', 'oavptuikx'],
  ['\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7', 'ABEZHIKMNOPTYX'],
];
/** Capital i, the digit one, a bar, and palochka are drawn as l; a zero as o. */
const drawnAlike = new Map([
  ...pairs.flatMap(([others, latin]) =>
    Array.from(others, (other, at) => [other, latin[at] ?? other] as const),
  ),
  ...Array.from('1|\u04c0\u04cf', (other) => [other, 'l'] as const),
  ['0', 'o'] as const,
]);

/** The text with each letter as the Latin one that it looks like; without case, for a capital i is an l. */
export function asItLooks(text: string): string {
  const drawn = Array.from(text.normalize('NFKC'), (letter) => drawnAlike.get(letter) ?? letter);
  return drawn.join('').replaceAll('I', 'l');
}
