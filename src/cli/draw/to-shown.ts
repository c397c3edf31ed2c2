/**
 * Texts of others (names, titles, cues) as they may stand in a line of ours: nothing in them moves the cursor, ends the
 * line or turns its direction, and one that is written from the right is isolated (Unicode Standard Annex 9, 2.7), so
 * that arrows and numbers beside it stay where they are.
 */

export const FIRST_STRONG_ISOLATE = '\u2068';
export const POP_ISOLATE = '\u2069';

const controls = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\s]+/gu;
const writtenFromTheRight =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** One line, without control characters; isolated where any letter of it is written from the right. */
export function toShown(text: string): string {
  const line = text.replace(controls, ' ').trim();
  return writtenFromTheRight.test(line) ? `${FIRST_STRONG_ISOLATE}${line}${POP_ISOLATE}` : line;
}

/** The same, in quotation marks. */
export function toQuoted(text: string): string {
  return `“${toShown(text)}”`;
}
