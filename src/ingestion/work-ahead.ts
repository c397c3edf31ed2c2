/** Work on one thing while the one before is still with the database: two that take turns need not wait for each other. */

/** Gives what comes of each in order; the next is begun before one is given, and no further ahead than that. */
export async function* workAhead<Item, Result>(
  items: readonly Item[],
  begin: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  let next: Promise<Result> | null = null;
  for (const [index, item] of items.entries()) {
    const current: Promise<Result> = next ?? begin(item);
    const following = items[index + 1];
    const result = await current;
    next = following === undefined ? null : begin(following);
    // Its failure is told when its turn comes, if it comes.
    next?.catch(() => undefined);
    yield result;
  }
}
