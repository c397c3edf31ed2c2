/** A list of its own, not below a parent: one page of it, by the keys that it is sorted by. */
import { toConnection } from './connection.ts';
import type { Connection } from './connection.ts';
import { readCursor, readFirst, toCursor } from './cursor.ts';
import type { PageArguments } from './cursor.ts';

export interface ListParts<Node, Keys extends readonly string[]> {
  /** Tells its cursors from those of other lists. */
  readonly name: string;
  /** The keys before the first. */
  readonly start: Keys;
  readonly keysOf: (node: Node) => Keys;
  readonly page: (after: Keys, limit: number) => Promise<readonly Node[]>;
  readonly countAll: () => Promise<number>;
}

/** Fetches one page. Throws INVALID_INPUT for a size out of bounds and for a cursor of another list. */
export async function listConnection<Node, Keys extends readonly string[]>(
  { first, after }: PageArguments,
  { name, start, keysOf, page, countAll }: ListParts<Node, Keys>,
): Promise<Connection<Node>> {
  const rows = readFirst(first);
  return toConnection({
    rows: await page(readCursor(name, after, start), rows + 1),
    first: rows,
    after,
    cursorOf: (node) => toCursor(name, ...keysOf(node)),
    countAll,
  });
}
