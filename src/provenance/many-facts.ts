/** Facts of many claims at once, for lists and summaries: as many reads for a hundred claims as for one. */
import type { ClaimFacts } from '../core/provenance/claim-facts.ts';
import type { ClaimRole } from '../core/provenance/side.ts';
import { toClaimFacts } from './claim-facts.ts';
import type { FindNearDuplicates } from './near-duplicate-search.ts';
import type { ProvenanceStore } from './provenance.store.ts';
import type { ReadSourceTraits } from './source-traits.ts';

export type Scope = 'OWN' | 'WITH_ENTAILING';

/** By claim id; a claim that is not known is left out. */
export type ReadManyFacts = (
  claimIds: readonly string[],
  scope: Scope,
  /** Of scope OWN: ISO 8601, by default now. */
  asOf?: string | null,
) => Promise<ReadonlyMap<string, ClaimFacts>>;

const itself: ClaimRole = { isSame: true, entails: false, contradicts: false };

/** Creates the reader: scopes, voices, traits, and texts of those claims where two may be one. */
export function createReadManyFacts(
  store: ProvenanceStore,
  readSourceTraits: ReadSourceTraits,
  findNearDuplicates: FindNearDuplicates,
): ReadManyFacts {
  return async (claimIds, scope, asOf = null) => {
    const rolesOf = await readRoles(store, claimIds, scope);
    const inScope = new Set([...rolesOf.values()].flatMap((roles) => [...roles.keys()]));
    const voicesOf = await store.claimVoices([...inScope], asOf);
    const sources = await readSourceTraits(
      new Map([...voicesOf.values()].flatMap(({ outletKinds }) => [...outletKinds])),
      asOf,
    );
    const facts = new Map<string, ClaimFacts>();
    for (const [claimId, roles] of rolesOf) {
      const all = [...roles.keys()].flatMap((id) => voicesOf.get(id) ?? []);
      const voices = all.flatMap((one) => one.voices);
      const credits = all.flatMap((one) => one.credits);
      const own = toClaimFacts({ voices, credits, roles }, sources);
      facts.set(claimId, { ...own, nearDuplicates: await findNearDuplicates(voices) });
    }
    return facts;
  };
}

async function readRoles(
  store: ProvenanceStore,
  claimIds: readonly string[],
  scope: Scope,
): Promise<ReadonlyMap<string, ReadonlyMap<string, ClaimRole>>> {
  if (scope === 'OWN') return new Map(claimIds.map((id) => [id, new Map([[id, itself]])]));
  const rolesOf = new Map<string, Map<string, ClaimRole>>();
  for (const { askedId, claimId, ...role } of await store.claimScopes(claimIds)) {
    const roles = rolesOf.get(askedId) ?? new Map<string, ClaimRole>();
    rolesOf.set(askedId, roles.set(claimId, role));
  }
  return rolesOf;
}
