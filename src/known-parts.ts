/** What one request has come to know on its way to something else. */
import type { AssertionInPlace } from './attribution/assertion.store.ts';
import type { KnownParts } from './context.ts';
import type { ClaimVoice } from './provenance/provenance.store.ts';

export function createKnownParts(): KnownParts {
  return {
    sources: new Map(),
    documents: new Map(),
    claims: new Map(),
    assertions: new Map(),
    attributions: new Map(),
    credits: new Map(),
  };
}

/** Takes in an assertion that was fetched, with who says it and where. */
export function addAssertion(known: KnownParts, { assertion, source, document }: AssertionInPlace): void {
  known.assertions.set(assertion.id, assertion);
  known.sources.set(source.id, source);
  if (document !== null) known.documents.set(document.id, document);
}

/** Takes in the voices of a claim graph; their credits only where they are those of now. */
export function addVoices(known: KnownParts, voices: readonly ClaimVoice[], isNow: boolean): void {
  for (const { assertion, source, document, credits } of voices) {
    if (!known.assertions.has(assertion.id)) known.assertions.set(assertion.id, assertion);
    known.sources.set(source.id, source);
    if (document !== null) known.documents.set(document.id, document);
    for (const { attribution } of credits) known.attributions.set(attribution.id, attribution);
    if (isNow) {
      const confirmed = credits
        .map(({ attribution }) => attribution)
        .filter((one) => one.status === 'CONFIRMED');
      known.credits.set(assertion.id, confirmed);
    }
  }
}
