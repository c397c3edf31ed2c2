/** Lines no wider than the screen, broken between words, each behind what leads to it. */
import { stripVTControlCharacters } from 'node:util';
import { FIRST_STRONG_ISOLATE, POP_ISOLATE } from './to-shown.ts';

export interface Lead {
  /** Stands before the first line. */
  readonly first: string;
  /** Stands before every further line. */
  readonly further: string;
}

/** However deep a tree is, this much of a line is text. */
const LEAST_TEXT_WIDTH = 24;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const invisible = /\p{Cf}/gu;
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]/u;

/** At least one line. A word that is wider than the screen stands alone and runs over. */
export function wrapLine(text: string, width: number, { first, further }: Lead): string[] {
  const room = (lead: string): number => Math.max(width - widthOf(lead), LEAST_TEXT_WIDTH);
  const [roomFirst, roomFurther] = [room(first), room(further)];
  const lines: string[] = [];
  let line: string | null = null;
  let used = 0;
  for (const word of text.split(' ')) {
    const more = widthOf(word);
    if (line === null) [line, used] = [word, more];
    else if (used + 1 + more <= (lines.length === 0 ? roomFirst : roomFurther))
      [line, used] = [`${line} ${word}`, used + 1 + more];
    else {
      lines.push(line);
      [line, used] = [word, more];
    }
  }
  lines.push(line ?? '');
  return isolateEach(lines).map((one, index) => `${index === 0 ? first : further}${one}`.trimEnd());
}

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  const visible = stripVTControlCharacters(text).replace(invisible, '');
  let columns = 0;
  for (const { segment } of graphemes.segment(visible)) columns += wide.test(segment) ? 2 : 1;
  return columns;
}

/** An isolate ends with its line: what was open goes on in the next. */
function isolateEach(lines: readonly string[]): string[] {
  let open = 0;
  return lines.map((line) => {
    const begins = FIRST_STRONG_ISOLATE.repeat(open);
    for (const sign of line) {
      if (sign === FIRST_STRONG_ISOLATE) open += 1;
      else if (sign === POP_ISOLATE) open -= 1;
    }
    return `${begins}${line}${POP_ISOLATE.repeat(open)}`;
  });
}
