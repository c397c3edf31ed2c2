/** Of how many claims a source was the only attested origin, by what was recorded by then: worked out anew. */
import { analyseClaim } from '../core/credibility/analyse-claim.ts';
import { soleOrigins } from '../core/credibility/sole-origins.ts';
import type { ReadManyFacts } from './many-facts.ts';
import type { ProvenanceStore } from './provenance.store.ts';

/** Claims of a source that one question looks at, the first by id. */
const MOST_CLAIMS = 2_000;
const CLAIMS_AT_ONCE = 200;

export type CountSoleOriginsAsOf = (sourceId: string, asOf: string) => Promise<number>;

/** Creates the count; scope OWN, as in profiles. Of a source that counts as another it is the other's. */
export function createCountSoleOriginsAsOf(
  { claimsStating, recordHolders }: Pick<ProvenanceStore, 'claimsStating' | 'recordHolders'>,
  factsOf: ReadManyFacts,
): CountSoleOriginsAsOf {
  return async (sourceId, asOf) => {
    const [claimIds, holders] = await Promise.all([
      claimsStating([sourceId], asOf, MOST_CLAIMS),
      recordHolders([sourceId], asOf),
    ]);
    const countedAs = holders[0]?.canonicalId ?? sourceId;
    let count = 0;
    for (let at = 0; at < claimIds.length; at += CLAIMS_AT_ONCE) {
      const facts = await factsOf(claimIds.slice(at, at + CLAIMS_AT_ONCE), 'OWN', asOf);
      for (const one of facts.values()) if (soleOrigins(analyseClaim(one)).includes(countedAs)) count++;
    }
    return count;
  };
}
