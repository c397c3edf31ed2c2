/** A hit of a search as its resolvers are handed it: the thing itself is fetched where it is asked for. */
export interface SearchEdge {
  readonly cursor: string;
  readonly label: string;
  readonly id: string;
}
