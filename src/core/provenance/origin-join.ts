/** Joins: why two origins count as one. Positions are those of the attested origins, in the order of their ids. */

export type CollapseReason =
  | 'SAME_SOURCE'
  | 'SAME_CARRIER'
  | 'COMPATIBLE_DESCRIPTION'
  | 'SAME_OWNER'
  | 'SYNDICATED'
  | 'DECLARED_DEPENDENT'
  | 'NEAR_DUPLICATE_TEXT'
  | 'RESOLVED_AS';

export interface OriginJoin {
  readonly aId: string;
  readonly bId: string;
  readonly reason: CollapseReason;
  /** True where it is only not to be ruled out: such joins count for the lower end of the interval alone. */
  readonly cautious: boolean;
  /** Of DECLARED_DEPENDENT: whose judgement it is; the first on the way, where others lie between the two. */
  readonly judgementId?: string;
}

/** Two origins that one reason joins. */
export interface JoinedPair {
  readonly a: number;
  readonly b: number;
  readonly reason: CollapseReason;
  readonly judgementId?: string;
}

export type MayJoin = (a: number, b: number) => boolean;

/**
 * Joins all that a relation connects, of members that nearly all stand in it to each other: each joined member is
 * compared with what is still left alone, so where everything joins the cost is linear (breadth-first search of a graph
 * given by its missing edges, Ito and Yokoyama 1998).
 */
export function spanRelated(
  members: readonly number[],
  mayJoin: MayJoin,
  onJoin: MayJoin | ((a: number, b: number) => void),
): void {
  let alone = [...members];
  while (alone.length > 1) {
    const open = alone.splice(0, 1);
    for (let a = open.pop(); a !== undefined && alone.length > 0; a = open.pop()) {
      const stillAlone: number[] = [];
      for (const b of alone) {
        if (mayJoin(a, b)) {
          onJoin(a, b);
          open.push(b);
        } else stillAlone.push(b);
      }
      alone = stillAlone;
    }
  }
}
