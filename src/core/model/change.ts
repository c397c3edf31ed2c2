/** A change as a client asks for it, and what it is answered. */

/** What the caller can mend, as an answer shows it. */
export interface UserFault {
  readonly code: UserFaultCode;
  /** Where in the input, outermost first. */
  readonly path: readonly string[];
  /** Names the thing and the rule. */
  readonly message: string;
}

export const userFaultCodes = [
  'INVALID_INPUT',
  'NOT_FOUND',
  'CONFLICT',
  'FORBIDDEN',
  'GRADE_NOT_EARNED',
  'SPAN_MISMATCH',
  'LIMIT_EXCEEDED',
] as const;
export type UserFaultCode = (typeof userFaultCodes)[number];

/** Who asks for a change, and what makes it the same change when it is asked for again. */
export interface Asked {
  readonly by: string;
  /** Null where the caller gave none: then only the driver's retries are the same change. */
  readonly idempotencyKey: string | null;
  /** The name of the mutation and its input: the same key with another input is a CONFLICT. */
  readonly input: readonly [mutation: string, input: unknown];
}

/** What a change is answered: ids alone, so that the ledger can give the same answer again. */
export interface Changed {
  /** Null where nothing was changed: all that was asked for was so already. */
  readonly activityId: string | null;
  /** What the change made or decided. */
  readonly id: string | null;
}

/** A chain as it was recorded: its voices nearest the reader first, and the hand-offs between them. */
export interface RecordedChain {
  readonly claimId: string;
  readonly assertionIds: readonly string[];
  readonly attributionIds: readonly string[];
}

/** `id` is that of the document in which they were read; chains in the order of the input. */
export interface RecordedChains extends Changed {
  readonly chains: readonly RecordedChain[];
}

/** `id` is that of the located document. */
export interface LocatedDocument extends Changed {
  /** Assertions of the placeholder that the text bears out. */
  readonly resolvedIds: readonly string[];
}

/** A change, or why it was refused; then there is no trace of it. */
export interface ChangePayload extends Changed {
  readonly userErrors: readonly UserFault[];
}

/** Chains, or why they were refused; then there are none. */
export type ChainsPayload = ChangePayload & Partial<RecordedChains>;

/** A location, or why it was refused. */
export type LocationPayload = ChangePayload & Partial<LocatedDocument>;
