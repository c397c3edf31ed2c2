/** Goes through a list of the service, page by page, up to its end. */

export interface ListPage<Node> {
  readonly nodes: readonly Node[];
  readonly total: number;
  /** Where the next page begins; null behind the last. */
  readonly next: string | null;
}

export interface Gathered<Node> {
  /** All that came up to some page. It stays the very same list until there is enough more to be shown again. */
  readonly nodes: readonly Node[];
  readonly read: number;
  readonly total: number;
  readonly isComplete: boolean;
}

/**
 * Yields after each page. To show a long text anew costs the more the more of it is marked, so the list grows only behind
 * the 1st, 4th, 16th, 64th … page and at the end. A cursor that comes again ends it: it would never end.
 */
export async function* everyPage<Node>(
  readPage: (after: string | null) => Promise<ListPage<Node> | null>,
): AsyncGenerator<Gathered<Node>> {
  const all: Node[] = [];
  const seen = new Set<string | null>();
  let shown: readonly Node[] = [];
  let after: string | null = null;
  for (let pages = 1; !seen.has(after); pages += 1) {
    seen.add(after);
    const page: ListPage<Node> | null = await readPage(after);
    if (page === null) {
      yield { nodes: all, read: all.length, total: all.length, isComplete: true };
      return;
    }
    all.push(...page.nodes);
    after = page.next;
    const isComplete = after === null || seen.has(after);
    if (isComplete || isPowerOfFour(pages)) shown = [...all];
    yield { nodes: shown, read: all.length, total: page.total, isComplete };
    if (isComplete) return;
  }
}

const isPowerOfFour = (n: number): boolean => Number.isInteger(Math.log2(n) / 2);
