/** Rows of voices as the analysis takes them, claim by claim. */
import type { Basis, Modality, Stance } from '../core/model/assertion.ts';
import type { OutletKind, SourceType } from '../core/model/source.ts';
import { typeOfLabel } from '../graph/source-labels.ts';
import type { RowOf } from '../graph/statement.ts';
import type { claimVoices } from './provenance.statements.ts';

export interface VoicesOfClaim {
  readonly voices: readonly StatedVoice[];
  readonly credits: readonly StatedCredit[];
  /** Of what speaks in it or was read for it. */
  readonly withdrawnIds: ReadonlySet<string>;
  /** By canonical source; null for what is no outlet, or of no known kind. */
  readonly outletKinds: ReadonlyMap<string, OutletKind | null>;
}

interface StatedVoice {
  readonly assertionId: string;
  /** The canonical source. */
  readonly sourceId: string;
  readonly sourceType: SourceType;
  readonly documentId: string | null;
  readonly claimId: string;
  readonly held: boolean;
  readonly basis: Basis;
  readonly modality: Modality;
  readonly stance: Stance;
  readonly publishedAt: string | null;
  readonly resolvedAs: readonly string[];
}

interface StatedCredit {
  readonly attributionId: string;
  readonly fromAssertionId: string;
  readonly toAssertionId: string;
  readonly confirmed: boolean;
  readonly readIn: string;
}

interface Growing {
  readonly voices: StatedVoice[];
  readonly credits: StatedCredit[];
  readonly withdrawnIds: Set<string>;
  readonly outletKinds: Map<string, OutletKind | null>;
}

const nothing = (): Growing => ({
  voices: [],
  credits: [],
  withdrawnIds: new Set(),
  outletKinds: new Map(),
});

/** One row a voice and credit; a voice with several credits comes several times. */
export function toVoicesByClaim(
  rows: readonly RowOf<typeof claimVoices>[],
): ReadonlyMap<string, VoicesOfClaim> {
  const claims = new Map<string, Growing>();
  const seen = new Set<string>();
  for (const row of rows) {
    const claim = claims.get(row.claimId) ?? nothing();
    claims.set(row.claimId, claim);
    for (const id of row.withdrawnIds) claim.withdrawnIds.add(id);
    if (!seen.has(row.id)) {
      seen.add(row.id);
      claim.voices.push(toVoice(row));
      claim.outletKinds.set(row.sourceCanonicalId, row.sourceOutletKind);
    }
    const { creditId, creditedId, creditReadIn, creditConfirmed } = row;
    if (creditId === null || creditedId === null || creditReadIn === null) continue;
    if (row.creditWithdrawn) claim.withdrawnIds.add(creditReadIn);
    claim.credits.push({
      attributionId: creditId,
      fromAssertionId: row.id,
      toAssertionId: creditedId,
      confirmed: creditConfirmed ?? false,
      readIn: creditReadIn,
    });
  }
  return claims;
}

function toVoice(row: RowOf<typeof claimVoices>): StatedVoice {
  const { id, sourceCanonicalId, documentId, claimId, basis, modality, stance } = row;
  return {
    ...{ assertionId: id, documentId, claimId, basis, modality, stance },
    sourceId: sourceCanonicalId,
    sourceType: typeOfLabel[row.sourceNodeLabel],
    held: row.documentLocated ?? false,
    publishedAt: row.documentPublishedAt,
    resolvedAs: row.resolvedAsIds,
  };
}
