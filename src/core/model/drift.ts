/** Certainty that grew: an assertion that is more certain than the one it rests on. */
export interface Drift {
  readonly weakerId: string;
  readonly strongerId: string;
  /** Null where the stronger one restates what its own text attributes. */
  readonly attributionId: string | null;
}
