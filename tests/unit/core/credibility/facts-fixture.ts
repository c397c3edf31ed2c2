/** Facts of small claims written by hand; unless told otherwise nothing is known but who states it and credits whom. */
import type { ClaimFacts, SourceTraits } from '../../../../src/core/provenance/claim-facts.ts';
import type { ClaimRole } from '../../../../src/core/provenance/side.ts';

/** The claim itself, nothing else. */
export const itself: ClaimRole = { isSame: true, entails: false, contradicts: false };

/** Voices state the claim 'c' unless `roles` say more. */
export function factsOf(known: Partial<ClaimFacts>): ClaimFacts {
  return {
    voices: [],
    credits: [],
    roles: new Map([['c', itself]]),
    sources: new Map(),
    dependence: [],
    nearDuplicates: [],
    withdrawn: new Set(),
    records: new Map(),
    ...known,
  };
}

export function traits(more: Partial<SourceTraits> = {}): SourceTraits {
  return {
    outletKind: null,
    carrierId: null,
    descriptionWords: [],
    descriptionLang: null,
    ownerIds: [],
    syndicatesFromIds: [],
    ...more,
  };
}
