/** A source over the whole graph: of how many claims it speaks, and by whose word. Each claim is asked its first hand-off. */

/** Numbers of claims. One that a source states twice may be its own and relayed, and counts under both. */
export interface ProfileCounts {
  readonly claims: number;
  /** Some statement of it credits nobody, and does not restate what the same text attributes. */
  readonly ownVoice: number;
  /** Taken from an outlet or a person. */
  readonly relayed: number;
  /** Taken from an anonymous source or an unnamed group. */
  readonly anonymous: number;
  /** Taken from nobody in particular. */
  readonly unspecified: number;
  readonly firstHand: number;
  /** Affirmed by it, and denied by another source or in contradiction with another claim. */
  readonly contradicted: number;
}

export interface SourceProfile extends ProfileCounts {
  readonly sourceId: string;
  /** ISO 8601; null for now. */
  readonly asOf: string | null;
  readonly relayOnly: boolean;
}

/** How many claims a source takes from another, and how many of them that one has from unnamed sources alone. */
export interface RelianceCounts {
  readonly sourceId: string;
  readonly claims: number;
  readonly onlyAnonymous: number;
}

export interface Reliance extends RelianceCounts {
  /** Of the claims of the profile, from 0 to 1. */
  readonly share: number;
}
