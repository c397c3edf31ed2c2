/**
 * A credit is one attribution as the claim graph needs it: this assertion says that it has it from that one.
 * Rejected attributions are not handed in.
 */
export interface Credit {
  /** Unique; two readings of the same hand-off are two credits. */
  readonly attributionId: string;
  readonly fromAssertionId: string;
  /** May be unknown among the voices; then the credit leads nowhere, like an unconfirmed one. */
  readonly toAssertionId: string;
  /** false for a suggested one: it carries no chain. */
  readonly confirmed: boolean;
  /** The document in which the hand-off was read. */
  readonly readIn: string;
}
