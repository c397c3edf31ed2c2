/** The facts of a claim, out of what the store brings. */
import type { ClaimFacts } from '../core/provenance/claim-facts.ts';
import type { Shingles } from '../core/provenance/near-duplicates.ts';
import { findNearDuplicates } from '../core/provenance/near-duplicates.ts';
import { isFirstHand } from '../core/provenance/voice.ts';
import type { Voice } from '../core/provenance/voice.ts';
import type { ClaimVoice } from './provenance.store.ts';

/** What the graph of a claim says by itself. */
export type KnownFacts = Pick<ClaimFacts, 'voices' | 'credits' | 'roles' | 'withdrawn'>;

/** All but near duplicates: nothing is judged or adjudicated until people can record that. */
export function toClaimFacts(known: KnownFacts, sources: ClaimFacts['sources']): ClaimFacts {
  return {
    ...known,
    sources,
    dependence: [],
    nearDuplicates: [],
    records: new Map(),
  };
}

/** The graph of a claim as its analysis takes it. */
export function toKnown(rows: readonly ClaimVoice[]): KnownFacts {
  const withdrawn = new Set<string>();
  for (const { withdrawnIds, credits } of rows) {
    for (const id of withdrawnIds) withdrawn.add(id);
    for (const { readIn, isReadInWithdrawn } of credits) if (isReadInWithdrawn) withdrawn.add(readIn);
  }
  return {
    voices: rows.map(toVoice),
    credits: rows.flatMap(({ credits }) =>
      credits.map(({ attribution: { id, fromId, toId }, readIn, isConfirmed }) => ({
        attributionId: id,
        fromAssertionId: fromId,
        toAssertionId: toId,
        confirmed: isConfirmed,
        readIn,
      })),
    ),
    roles: new Map(rows.map(({ assertion: { claimId }, role }) => [claimId, role])),
    withdrawn,
  };
}

function toVoice(voice: ClaimVoice): Voice {
  const { assertion, source, canonicalId, document, publishedAt, resolvedAs } = voice;
  const { id, claimId, documentId, basis, modality, stance } = assertion;
  return {
    assertionId: id,
    ...toSpeaker(source.id, canonicalId),
    sourceType: source.type,
    documentId,
    claimId,
    held: document?.located ?? false,
    basis,
    modality,
    stance,
    publishedAt,
    resolvedAs,
  };
}

/** Who says it, as the analysis counts sources. */
function toSpeaker(ownId: string, canonicalId: string): Pick<Voice, 'sourceId' | 'ownSourceId'> {
  return ownId === canonicalId ? { sourceId: ownId } : { sourceId: canonicalId, ownSourceId: ownId };
}

/**
 * Held documents in which somebody may be an attested origin, in the order of their ids: where two of them are nearly
 * one text, their origins may be one. None where there are not two.
 */
export function findComparableDocuments(voices: readonly Voice[]): string[] {
  const ids = new Set<string>();
  for (const voice of voices) {
    const mayBeOrigin =
      voice.sourceType === 'OUTLET' ? isFirstHand(voice) : voice.sourceType !== 'UNSPECIFIED';
    if (voice.held && voice.documentId !== null && mayBeOrigin) ids.add(voice.documentId);
  }
  return ids.size < 2 ? [] : [...ids].sort();
}

/** Pairs of documents of which some versions are near duplicates. */
export function toNearDuplicates(
  texts: readonly { readonly documentId: string; readonly shingles: Shingles }[],
): ClaimFacts['nearDuplicates'] {
  return findNearDuplicates(texts.map(({ documentId, shingles }) => [documentId, shingles])).filter(
    ([one, other]) => one !== other,
  );
}
