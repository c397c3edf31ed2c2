/** Where a person decides: only what is CONFIRMED counts (R6). */
export type ReviewStatus = 'SUGGESTED' | 'CONFIRMED' | 'REJECTED';

/** What a list without a condition on the status takes in. */
export const reviewStatuses: readonly ReviewStatus[] = ['SUGGESTED', 'CONFIRMED', 'REJECTED'];

const strength = { SUGGESTED: 0, REJECTED: 1, CONFIRMED: 2 } as const;

/** Of two records of one thing, the status that stands, whichever came first: confirmed over rejected over suggested. */
export function strongerStatus(a: ReviewStatus, b: ReviewStatus): ReviewStatus {
  return strength[a] >= strength[b] ? a : b;
}
