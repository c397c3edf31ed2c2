/** Texts are counted and cut in Unicode code points (R9): JavaScript counts UTF-16 units, two for most emoji. */

/** Length in code points. */
export function countCodePoints(text: string): number {
  let units = 0;
  for (let i = 0; i < text.length; i += 1) if (isPair(text, i)) units += 1;
  return text.length - units;
}

/** Cuts stretches of one text: its offsets are found once, then each cut costs what it returns. */
export function createTextCutter(text: string): (start: number, end: number) => string {
  const offsets = new Uint32Array(countCodePoints(text) + 1);
  let point = 0;
  for (let unit = 0; unit < text.length; unit += isPair(text, unit) ? 2 : 1) {
    offsets[point] = unit;
    point += 1;
  }
  offsets[point] = text.length;
  return (start, end) => text.slice(offsets[start] ?? text.length, offsets[end] ?? text.length);
}

function isPair(text: string, unit: number): boolean {
  const code = text.charCodeAt(unit);
  if (code < 0xd800 || code > 0xdbff) return false;
  const next = text.charCodeAt(unit + 1);
  return next >= 0xdc00 && next <= 0xdfff;
}
