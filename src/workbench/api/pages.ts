/** A list that is read page by page, as far as nothing is asked for: what is there, and where the next page begins. */

/** A connection of the service, as far as it is read here. */
export interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** Not counted by some lists. */
  readonly totalCount?: number;
}

export interface Pages<Node> {
  readonly nodes: readonly Node[];
  /** Null where the list is not counted. */
  readonly total: number | null;
  /** The cursor behind which the next page begins; null where the list ends. */
  readonly next: string | null;
}

/** The service gives no more of a list at once. */
const largestPage = 100;

export function firstPages<Node>(page: Connection<Node>): Pages<Node> {
  return {
    nodes: page.edges.map(({ node }) => node),
    total: page.totalCount ?? null,
    next: page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null,
  };
}

/** The same with the page behind `after`; unchanged where that page is there already. */
export function withPage<Node>(pages: Pages<Node>, after: string, page: Connection<Node>): Pages<Node> {
  if (pages.next !== after) return pages;
  const more = firstPages(page);
  return { ...more, nodes: [...pages.nodes, ...more.nodes] };
}

/**
 * How many to ask for at first: as many as the address says were shown, so that who comes back finds what was there;
 * `size` where it says none or nonsense.
 */
export function firstSize(shown: string | null, size: number): number {
  const asked = shown !== null && /^\d{1,6}$/.test(shown) ? Number(shown) : 0;
  return Math.min(Math.max(asked, size), largestPage);
}
