/** What a text is laid out for: a terminal of some width and colours, or a file, which has neither. */
import { styleText } from 'node:util';

export interface Screen {
  /** Columns. */
  readonly width: number;
  /** What a reader looks for first. */
  readonly strong: (text: string) => string;
  /** What a reader may skip. */
  readonly faint: (text: string) => string;
  /** What a reader must not miss. */
  readonly warning: (text: string) => string;
}

/** Readable where it is printed, mailed or compared. */
const FILE_WIDTH = 100;

const asItIs = (text: string): string => text;

/** A screen without colours. */
export function createPlainScreen(width = FILE_WIDTH): Screen {
  return { width, strong: asItIs, faint: asItIs, warning: asItIs };
}

/** The screen that a stream is: coloured where it is a terminal, and nobody asked for no colours. */
export function createScreen(stream: NodeJS.WriteStream): Screen {
  if (!stream.isTTY) return createPlainScreen();
  const inStyle =
    (style: 'bold' | 'dim' | 'yellow') =>
    (text: string): string =>
      // Word by word: a line may be broken at any of them, and what stands before the next line is in no style.
      text
        .split(' ')
        .map((word) => styleText(style, word, { stream }))
        .join(' ');
  return {
    width: stream.columns,
    strong: inStyle('bold'),
    faint: inStyle('dim'),
    warning: inStyle('yellow'),
  };
}
