/** A claim's figures as they are kept for lists and counts over the whole graph; what is computed from says at which revision. */

export type SummarisedType =
  | 'FIRST_HAND'
  | 'NAMED'
  | 'ANONYMOUS'
  | 'UNNAMED_GROUP'
  | 'OPEN_CHAIN'
  | 'UNATTRIBUTED'
  | 'CIRCULAR'
  | 'UNIDENTIFIED';

export interface SummaryFigures {
  /** Scope OWN, supporting side. */
  readonly ownLower: number;
  readonly ownUpper: number;
  readonly ownUnidentified: number;
  /** Attested classes without cautious joins. */
  readonly ownAttested: number;
  /** That of its best class, else CIRCULAR, else UNIDENTIFIED; null where nobody states it. */
  readonly ownBestType: SummarisedType | null;
  /** That of its only class; null where it has none or more. */
  readonly ownOnlyType: SummarisedType | null;
  /** The sources of its only attested class; none where it has no such class or more. */
  readonly soleOriginIds: readonly string[];
  readonly circularGroups: number;
  /** Somebody affirms it and somebody denies it. */
  readonly isDisputed: boolean;
  /** Scope WITH_ENTAILING. */
  readonly lower: number;
  readonly upper: number;
  readonly unidentified: number;
  /** From 1 to 6. */
  readonly grade: number;
  /** From 0 to 1. */
  readonly expected: number;
  /** The analysis reached a bound, and saw a part of the graph. */
  readonly isCut: boolean;
}

export interface ClaimSummary extends SummaryFigures {
  readonly claimId: string;
  /** Everything up to this revision is in it. */
  readonly version: number;
  /** By which rules it was made. */
  readonly rules: number;
}

const COUNT_DIGITS = 9;

/** Sorts as its claim does by grade, then by expected value, the greatest first, then by id. */
export function gradeRank({ grade, expected }: SummaryFigures, claimId: string): string {
  return `${String(grade)}/${descending(expected)}/${claimId}`;
}

/** Sorts as its claim does by origins without cautious joins, then with them, then by id. */
export function originsRank({ upper, lower }: SummaryFigures, claimId: string): string {
  return `${digits(upper)}/${digits(lower)}/${claimId}`;
}

const digits = (count: number): string => String(count).padStart(COUNT_DIGITS, '0');

/** The bits of a double that is not negative sort as it does (IEEE 754): taken from those of 1, they sort the other way. */
function descending(expected: number): string {
  const bits = new BigUint64Array(Float64Array.of(expected).buffer)[0] ?? 0n;
  return (BITS_OF_ONE - bits).toString(16).padStart(16, '0');
}

const BITS_OF_ONE = 0x3ff0_0000_0000_0000n;
