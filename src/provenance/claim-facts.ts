/** The facts of a claim, out of what the store brings. */
import type { ClaimFacts } from '../core/provenance/claim-facts.ts';
import type { Shingles } from '../core/provenance/near-duplicates.ts';
import { findNearDuplicates } from '../core/provenance/near-duplicates.ts';
import { isFirstHand } from '../core/provenance/voice.ts';
import type { Voice } from '../core/provenance/voice.ts';
import type { ClaimVoice } from './provenance.store.ts';
import type { JudgedFacts } from './source-records.ts';

/** What the graph of a claim says by itself. */
export type KnownFacts = Pick<ClaimFacts, 'voices' | 'credits' | 'roles' | 'withdrawn'>;

/** All but near duplicates; without traits and judgements where nobody asks for what turns on them. */
export function toClaimFacts(
  known: KnownFacts,
  sources: ClaimFacts['sources'] = new Map(),
  judged: JudgedFacts = nothingJudged,
): ClaimFacts {
  const { records, cutSourceIds } = judged;
  return {
    ...known,
    sources,
    dependence: withLocated(judged.dependence, known.voices),
    nearDuplicates: [],
    records,
    areRecordsCut: cutSourceIds.size > 0 && known.voices.some(({ sourceId }) => cutSourceIds.has(sourceId)),
  };
}

const nothingJudged: JudgedFacts = { records: new Map(), dependence: [], cutSourceIds: new Set() };

/** What was said of the assertion of a placeholder holds of the one that it turned out to be. */
function withLocated(pairs: ClaimFacts['dependence'], voices: readonly Voice[]): ClaimFacts['dependence'] {
  if (pairs.length === 0) return pairs;
  const locatedAs = new Map(
    voices.flatMap(({ assertionId, resolvedAs }) =>
      resolvedAs.length === 0 ? [] : [[assertionId, resolvedAs]],
    ),
  );
  const endsOf = (id: string): readonly string[] => locatedAs.get(id) ?? [id];
  return pairs.flatMap((pair) =>
    endsOf(pair.a).flatMap((a) => endsOf(pair.b).flatMap((b) => (a === b ? [] : [{ ...pair, a, b }]))),
  );
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
  const { assertion, source, canonicalId: sourceId, document, publishedAt, resolvedAs } = voice;
  const { id, claimId, documentId, basis, modality, stance } = assertion;
  return {
    assertionId: id,
    sourceId,
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
