/**
 * A text in blocks of whole paragraphs, so that a browser need lay out only those that are in view. Together the blocks are
 * the text, letter for letter.
 */
import { isPair } from './utf16-offsets.ts';

export interface TextBlock {
  /** In UTF-16 units. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Where the block goes on with a paragraph that was too long for one: that paragraph's direction. */
  readonly dir: 'ltr' | 'rtl' | null;
}

/**
 * About half a screen of text, in UTF-16 units: what comes into view is laid out within one frame. A browser looks after
 * every block in every frame, so a text of millions has larger ones.
 */
const wantedIn = ({ length }: string): number =>
  Math.min(Math.max(1_000, Math.ceil(length / mostBlocks)), 4_000);
const mostBlocks = 400;
/** A paragraph up to that stays whole: a block begins a new line, so a cut inside one shows. */
const longest = 8_000;

/** Of what is longer. */
const pieceLength = 4_000;

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const strong = /\p{L}/u;

export function cutIntoBlocks(text: string): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  const wanted = wantedIn(text);
  let start = 0;
  const close = (end: number, dir: TextBlock['dir']): void => {
    if (end > start) blocks.push({ start, end, dir });
    start = end;
  };
  for (let paragraph = 0; paragraph < text.length;) {
    const newline = text.indexOf('\n', paragraph);
    const end = newline === -1 ? text.length : newline + 1;
    if (end - paragraph > longest) {
      close(paragraph, null);
      cutParagraph(text, paragraph, end).forEach((cut, i) =>
        close(cut, i === 0 ? null : directionOf(text, paragraph)),
      );
    } else if (end - start >= wanted) close(end, null);
    paragraph = end;
  }
  close(text.length, null);
  return blocks;
}

/** Where the pieces of a paragraph that is too long end: behind a space if there is one, and never inside a letter. */
function cutParagraph(text: string, start: number, end: number): readonly number[] {
  const cuts: number[] = [];
  let from = start;
  while (end - from > longest) {
    const cut = endOfPiece(text, from, from + pieceLength);
    cuts.push(cut);
    from = cut;
  }
  return [...cuts, end];
}

function endOfPiece(text: string, from: number, latest: number): number {
  for (let unit = latest; unit > latest - pieceLength / 2; unit -= 1) if (text[unit - 1] === ' ') return unit;
  // What belongs to the letter before it stays there, within reason: a letter may carry any number of marks.
  for (let unit = latest; unit > latest - 100; unit -= 1) if (!joinsBefore(text, unit)) return unit;
  return isPair(text, latest - 1) ? latest - 1 : Math.max(latest, from + 1);
}

const joining = /^[\p{M}\u200c\u200d]/u;

function joinsBefore(text: string, unit: number): boolean {
  if (isPair(text, unit - 1)) return true;
  return joining.test(text.slice(unit, unit + 2)) || text[unit - 1] === '\u200d';
}

function directionOf(text: string, paragraph: number): 'ltr' | 'rtl' {
  const letter = strong.exec(text.slice(paragraph, paragraph + pieceLength));
  return letter !== null && rightToLeft.test(letter[0]) ? 'rtl' : 'ltr';
}
