/** A page of a list as the API gives it, by the Relay cursor connections specification; counted only when asked. */

export interface Connection<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Costs a statement of its own, and is called only where totalCount is selected. */
  readonly countAll: () => Promise<number>;
}

export interface ConnectionParts<Node> {
  /** One more than `first`, if there are as many. */
  readonly rows: readonly Node[];
  readonly first: number;
  readonly after: string | null | undefined;
  readonly cursorOf: (node: Node) => string;
  readonly countAll: () => Promise<number>;
}

/** Puts a page together. */
export function toConnection<Node>(parts: ConnectionParts<Node>): Connection<Node> {
  const { rows, first, after, cursorOf, countAll } = parts;
  const edges = rows.slice(0, first).map((node) => ({ cursor: cursorOf(node), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after != null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    countAll,
  };
}
