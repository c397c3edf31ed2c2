/** A stretch of text that lies under the same marks from end to end. */
export interface Segment {
  /** In UTF-16 units. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** A bit for each role that a mark over it has: see `bitOf`. */
  readonly strong: number;
  /** … that a faint mark over it has. */
  readonly faint: number;
  /** Content of two statements at least. */
  readonly isShared: boolean;
  /** What lies over it, as indexes of marks, the innermost first; no more than `mostKept`. */
  readonly marks: readonly number[];
  /** How many more lie over it. */
  readonly more: number;
}

/** A bound for what one place can hold: ten thousand marks over one word must not be named ten thousand times at each letter. */
export const mostKept = 16;

/** The segments that one mark covers. */
export interface Reach {
  readonly first: number;
  /** Inclusive. */
  readonly last: number;
}
