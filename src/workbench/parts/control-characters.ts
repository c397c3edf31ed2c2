/**
 * Characters that show nothing and may deceive: those that turn the direction of what follows, so that a text reads otherwise
 * than it is written, and those that no text has. They are named in place of being obeyed. Joiners and the marks of
 * direction that only say how one letter stands (U+200C to U+200F, U+061C) belong to ordinary texts and are left.
 */

export interface ControlCharacter {
  /** Short, in capitals: `RLO`. */
  readonly name: string;
  /** How often it stands there in a row. */
  readonly times: number;
}

export type ShownPiece = string | ControlCharacter;

const directions: Readonly<Record<number, string>> = {
  0x202a: 'LRE',
  0x202b: 'RLE',
  0x202c: 'PDF',
  0x202d: 'LRO',
  0x202e: 'RLO',
  0x2066: 'LRI',
  0x2067: 'RLI',
  0x2068: 'FSI',
  0x2069: 'PDI',
};

// Of the C0 and C1 sets all but tab, newline and carriage return.
const controls = /([\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069])\1*/g;

/** How many of a text are named, each by an element of its own; the rest are each the sign for what cannot be shown. */
const mostNamed = 2_000;

/** Shows stretches of one text in turn. */
export function createControlsShown(): (stretch: string) => readonly ShownPiece[] {
  let named = 0;
  return (stretch) => {
    const pieces: ShownPiece[] = [];
    let end = 0;
    for (const { 0: run, index } of stretch.matchAll(controls)) {
      if (named === mostNamed) return [...pieces, stretch.slice(end).replace(controls, '\ufffd')];
      if (index > end) pieces.push(stretch.slice(end, index));
      pieces.push({ name: nameOf(run.charCodeAt(0)), times: run.length });
      named += 1;
      end = index + run.length;
    }
    return end === stretch.length ? pieces : [...pieces, stretch.slice(end)];
  };
}

function nameOf(code: number): string {
  return directions[code] ?? (code === 0 ? 'NUL' : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`);
}

/** The same in one line of plain text, for what takes no elements: titles, labels and choices. */
export function withControlsNamed(text: string): string {
  return createControlsShown()(text)
    .map((piece) => (typeof piece === 'string' ? piece : `[${piece.name}]`))
    .join('');
}
