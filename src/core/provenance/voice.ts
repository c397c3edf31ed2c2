/**
 * A voice is one assertion as the claim graph needs it: who states which claim where, and on what basis.
 * Flat rows, so that one read of the database is one list of them.
 */
import type { Basis, Modality, Stance } from '../model/assertion.ts';
import type { SourceType } from '../model/source.ts';

/** Confirmed assertions only: rejected and merely suggested ones are not handed in. */
export interface Voice {
  /** Unique among the voices handed in. */
  readonly assertionId: string;
  /** The canonical source, after confirmed merges. */
  readonly sourceId: string;
  readonly sourceType: SourceType;
  /** null for a voice heard, not a text cited; such voices of one source count as one place. */
  readonly documentId: string | null;
  readonly claimId: string;
  /** True if the document is located. */
  readonly held: boolean;
  readonly basis: Basis;
  readonly modality: Modality;
  readonly stance: Stance;
  /** When its document was published, as a partial date; null where that is not known. */
  readonly publishedAt: string | null;
  /** Assertions of the located document that this one, of a placeholder, turned out to be; else empty. */
  readonly resolvedAs: readonly string[];
}

/** True for an outlet or person whose own text, which we hold, says that it saw, or has it on record. */
export function isFirstHand(voice: Voice): boolean {
  const speaks = voice.sourceType === 'OUTLET' || voice.sourceType === 'PERSON';
  return speaks && voice.held && (voice.basis === 'OBSERVED' || voice.basis === 'RECORD');
}

/** True where the assertion, its source (the canonical one) or its document is among the ids. */
export function isWithdrawn(voice: Voice, withdrawn: ReadonlySet<string>): boolean {
  if (withdrawn.size === 0) return false;
  const { assertionId, sourceId, documentId } = voice;
  return (
    withdrawn.has(assertionId) ||
    withdrawn.has(sourceId) ||
    (documentId !== null && withdrawn.has(documentId))
  );
}
