/** What is known of an invented claim, as the analysis reads it, with ids as long as those of the service. */
import type { ClaimFacts, SourceTraits } from '../../../src/core/provenance/claim-facts.ts';
import type { Credit } from '../../../src/core/provenance/credit.ts';
import type { Voice } from '../../../src/core/provenance/voice.ts';

/** Facts that grow; the claim is the one that all of its voices state. */
export interface GrowingFacts {
  readonly voices: Voice[];
  readonly credits: Credit[];
  readonly sources: Map<string, SourceTraits>;
}

export function emptyFacts(): GrowingFacts {
  return { voices: [], credits: [], sources: new Map() };
}

/** An id of the service's length, that does not sort like its number. */
export function benchId(kind: string, claim: number, number: number): string {
  const low = Math.imul(number + 1, 0x9e3779b1) >>> 0;
  const high = Math.imul(claim + 1, 0x85ebca6b) >>> 0;
  const digits = (value: number): string => value.toString(16).padStart(8, '0');
  return `${kind}_${digits(low)}${digits(high)}${digits(number)}${digits(claim)}`;
}

/** A held outlet's voice in a document of its own, unless told otherwise. */
export function benchVoice(claim: number, number: number, more: Partial<Voice> = {}): Voice {
  return {
    assertionId: benchId('assertion', claim, number),
    sourceId: benchId('source', claim, number),
    sourceType: 'OUTLET',
    documentId: benchId('document', claim, number),
    claimId: benchId('claim', claim, 0),
    held: true,
    basis: 'TOLD',
    modality: 'CERTAIN',
    stance: 'AFFIRMS',
    publishedAt: null,
    resolvedAs: [],
    ...more,
  };
}

export function addCredit(
  facts: GrowingFacts,
  from: Voice | undefined,
  to: Voice | undefined,
  confirmed = true,
): void {
  if (from === undefined || to === undefined) return;
  facts.credits.push({
    attributionId: benchId('attribution', facts.voices.length, facts.credits.length),
    fromAssertionId: from.assertionId,
    toAssertionId: to.assertionId,
    confirmed,
    readIn: from.documentId ?? '',
  });
}

export function toClaimFacts({ voices, credits, sources }: GrowingFacts, claim: number): ClaimFacts {
  return {
    voices,
    credits,
    sources,
    roles: new Map([[benchId('claim', claim, 0), { isSame: true, entails: false, contradicts: false }]]),
    dependence: [],
    nearDuplicates: [],
    withdrawn: new Set(),
    records: new Map(),
  };
}
