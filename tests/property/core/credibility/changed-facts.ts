/** Facts of a claim with something added, taken out or said otherwise; what there was stays as it was. */
import type { ClaimFacts } from '../../../../src/core/provenance/claim-facts.ts';
import type { Credit } from '../../../../src/core/provenance/credit.ts';
import type { Voice } from '../../../../src/core/provenance/voice.ts';

/** The voice of a newspaper nobody heard of before, in a text of its own that we hold: it affirms the claim. */
export function newVoice(name: string, more: Partial<Voice> = {}): Voice {
  return {
    assertionId: name,
    sourceId: `source-${name}`,
    sourceType: 'OUTLET',
    documentId: `document-${name}`,
    claimId: 'c0',
    held: true,
    basis: 'UNKNOWN',
    modality: 'CERTAIN',
    stance: 'AFFIRMS',
    publishedAt: null,
    resolvedAs: [],
    ...more,
  };
}

/** A person heard, who was never heard before. */
export function newPerson(name: string, more: Partial<Voice> = {}): Voice {
  return newVoice(name, { sourceType: 'PERSON', documentId: null, held: false, ...more });
}

export function newCredit(from: Voice, to: Voice): Credit {
  return {
    attributionId: `credit-${from.assertionId}-${to.assertionId}`,
    fromAssertionId: from.assertionId,
    toAssertionId: to.assertionId,
    confirmed: true,
    readIn: from.documentId ?? 'document-of-a-credit',
  };
}

export function withMore(
  facts: ClaimFacts,
  more: { readonly voices?: readonly Voice[]; readonly credits?: readonly Credit[] },
): ClaimFacts {
  return {
    ...facts,
    voices: [...facts.voices, ...(more.voices ?? [])],
    credits: [...facts.credits, ...(more.credits ?? [])],
  };
}

export function withRecord(
  facts: ClaimFacts,
  sourceId: string,
  record: { readonly trust: number; readonly fidelity: number },
): ClaimFacts {
  return { ...facts, records: new Map([...facts.records, [sourceId, record]]) };
}
