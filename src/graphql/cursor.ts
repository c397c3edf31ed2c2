/** Cursors: opaque to clients, the list and the last key of a page to us. */
import { invalidInput } from '../errors.ts';

export interface PageArguments {
  readonly first: number | null;
  readonly after?: string | null | undefined;
}

const MOST_ROWS = 1_000;

/** Writes a cursor: which list it belongs to and where in it. */
export function toCursor(list: string, ...keys: readonly string[]): string {
  return Buffer.from(JSON.stringify([list, ...keys])).toString('base64url');
}

/** The keys of a cursor of this list, or those given where the page is the first. Throws INVALID_INPUT otherwise. */
export function readCursor<Keys extends readonly string[]>(
  list: string,
  after: string | null | undefined,
  start: Keys,
): Keys {
  if (after == null) return start;
  const [found, ...keys] = parse(after);
  if (found !== list || keys.length !== start.length)
    throw invalidInput('after: this is not a cursor of this list');
  return keys as unknown as Keys;
}

/** How many rows a page has. Throws INVALID_INPUT below 0 and above 1,000. */
export function readFirst(first: number | null): number {
  const rows = first ?? 0;
  if (first === null || rows < 0 || rows > MOST_ROWS) {
    throw invalidInput(`first is from 0 to ${String(MOST_ROWS)}; this is ${String(first)}`);
  }
  return rows;
}

function parse(cursor: string): readonly string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) && parts.every((part) => typeof part === 'string') ? parts : [];
  } catch {
    return [];
  }
}
