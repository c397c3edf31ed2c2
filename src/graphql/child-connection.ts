/** The list below one parent, by id: batched over parents that are asked alike. */
import type DataLoader from 'dataloader';
import { toConnection } from './connection.ts';
import type { Connection } from './connection.ts';
import { readCursor, readFirst, toCursor } from './cursor.ts';
import type { PageArguments } from './cursor.ts';

interface ChildRequest {
  readonly parentId: string;
  readonly limit: number;
  readonly afterId: string;
}

/** Fetches one page; `more` is what else tells these requests apart (a status, a condition). */
export async function childConnection<Node extends { readonly id: string }, More extends object>(
  list: string,
  parentId: string,
  { first, after }: PageArguments,
  more: More,
  pages: DataLoader<ChildRequest & More, readonly Node[], string>,
  counts: DataLoader<{ readonly parentId: string } & More, number, string>,
): Promise<Connection<Node>> {
  const name = `${parentId}/${list}`;
  const rows = readFirst(first);
  const [afterId] = readCursor(name, after, ['']);
  return toConnection({
    rows: await pages.load({ parentId, limit: rows + 1, afterId, ...more }),
    first: rows,
    after,
    cursorOf: ({ id }) => toCursor(name, id),
    countAll: () => counts.load({ parentId, ...more }),
  });
}
