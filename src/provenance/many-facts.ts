/** Facts of many claims at once, for lists and summaries: as many reads for a hundred claims as for one. */
import type { ClaimFacts } from '../core/provenance/claim-facts.ts';
import type { ClaimRole } from '../core/provenance/side.ts';
import { toClaimFacts } from './claim-facts.ts';
import type { FindNearDuplicates } from './near-duplicate-search.ts';
import type { ProvenanceStore, SourceTraitsRow } from './provenance.store.ts';

export type Scope = 'OWN' | 'WITH_ENTAILING';

/** By claim id; a claim that is not known is left out. */
export type ReadManyFacts = (
  claimIds: readonly string[],
  scope: Scope,
) => Promise<ReadonlyMap<string, ClaimFacts>>;

const itself: ClaimRole = { isSame: true, entails: false, contradicts: false };

/** Creates the reader: scopes, voices, traits, and texts of those claims where two may be one. */
export function createReadManyFacts(
  store: ProvenanceStore,
  findNearDuplicates: FindNearDuplicates,
): ReadManyFacts {
  return async (claimIds, scope) => {
    const rolesOf = await readRoles(store, claimIds, scope);
    const inScope = new Set([...rolesOf.values()].flatMap((roles) => [...roles.keys()]));
    const voicesOf = await store.claimVoices([...inScope]);
    const sourceIds = new Set(
      [...voicesOf.values()].flatMap(({ voices }) => voices.map(({ sourceId }) => sourceId)),
    );
    const traits = new Map((await store.sourceTraits([...sourceIds])).map((row) => [row.id, row]));
    const facts = new Map<string, ClaimFacts>();
    for (const [claimId, roles] of rolesOf) {
      const all = [...roles.keys()].flatMap((id) => voicesOf.get(id) ?? []);
      const voices = all.flatMap((one) => one.voices);
      const credits = all.flatMap((one) => one.credits);
      const own = toClaimFacts({ voices, credits, roles }, traitsOf(voices, traits));
      facts.set(claimId, { ...own, nearDuplicates: await findNearDuplicates(voices) });
    }
    return facts;
  };
}

function traitsOf(
  voices: ClaimFacts['voices'],
  traits: ReadonlyMap<string, SourceTraitsRow>,
): SourceTraitsRow[] {
  return [...new Set(voices.map(({ sourceId }) => sourceId))].flatMap((id) => traits.get(id) ?? []);
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
