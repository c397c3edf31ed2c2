/** Facts of many claims at once, for lists and summaries: as many reads for a hundred claims as for one. */
import type { ClaimFacts } from '../core/provenance/claim-facts.ts';
import type { OutletKind } from '../core/model/source.ts';
import type { ClaimRole } from '../core/provenance/side.ts';
import type { Voice } from '../core/provenance/voice.ts';
import { toClaimFacts } from './claim-facts.ts';
import type { KnownFacts } from './claim-facts.ts';
import type { FindNearDuplicates } from './near-duplicate-search.ts';
import type { ProvenanceStore } from './provenance.store.ts';
import type { RecordedSource, SourceRecords } from './source-records.ts';
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

interface KnownClaims {
  readonly known: ReadonlyMap<string, KnownFacts>;
  /** The claims in their scopes. */
  readonly inScope: readonly string[];
  /** By source. */
  readonly kinds: ReadonlyMap<string, OutletKind | null>;
}

export interface ManyFactsParts {
  readonly store: ProvenanceStore;
  readonly readSourceTraits: ReadSourceTraits;
  readonly findNearDuplicates: FindNearDuplicates;
  readonly records: Pick<SourceRecords, 'read'>;
}

/** Creates the reader: scopes, voices, traits, judgements, and texts of those claims where two may be one. */
export function createReadManyFacts({
  store,
  readSourceTraits,
  findNearDuplicates,
  records,
}: ManyFactsParts): ReadManyFacts {
  return async (claimIds, scope, asOf = null) => {
    const { known, inScope, kinds } = await readKnown(store, claimIds, scope, asOf);
    const [sources, judged] = await Promise.all([
      readSourceTraits(kinds, asOf),
      records.read({
        sources: toRecorded(
          [...known.values()].flatMap(({ voices }) => voices),
          kinds,
        ),
        claimIds: inScope,
        asOf,
      }),
    ]);
    const facts = new Map<string, ClaimFacts>();
    for (const [claimId, one] of known) {
      const own = toClaimFacts(one, sources, judged);
      facts.set(claimId, { ...own, nearDuplicates: await findNearDuplicates(one.voices) });
    }
    return facts;
  };
}

/** Creates the reader of voices and credits alone, of scope OWN: enough to tell who is an origin. */
export function createReadBareFacts(
  store: Pick<ProvenanceStore, 'claimScopes' | 'claimVoices'>,
): (claimIds: readonly string[], asOf: string | null) => Promise<ReadonlyMap<string, ClaimFacts>> {
  return async (claimIds, asOf) => {
    const { known } = await readKnown(store, claimIds, 'OWN', asOf);
    return new Map(Array.from(known, ([claimId, one]) => [claimId, toClaimFacts(one)]));
  };
}

/** The sources of voices, as their records take them. */
export function toRecorded(
  voices: readonly Voice[],
  kinds: ReadonlyMap<string, OutletKind | null>,
): ReadonlyMap<string, RecordedSource> {
  return new Map(
    voices.map(({ sourceId, sourceType: type }) => [
      sourceId,
      { type, outletKind: kinds.get(sourceId) ?? null },
    ]),
  );
}

async function readKnown(
  store: Pick<ProvenanceStore, 'claimScopes' | 'claimVoices'>,
  claimIds: readonly string[],
  scope: Scope,
  asOf: string | null,
): Promise<KnownClaims> {
  const rolesOf = await readRoles(store, claimIds, scope);
  const inScope = [...new Set([...rolesOf.values()].flatMap((roles) => [...roles.keys()]))];
  const voicesOf = await store.claimVoices(inScope, asOf);
  const known = new Map<string, KnownFacts>();
  for (const [claimId, roles] of rolesOf) {
    const all = [...roles.keys()].flatMap((id) => voicesOf.get(id) ?? []);
    const voices = all.flatMap((one) => one.voices);
    const credits = all.flatMap((one) => one.credits);
    const withdrawn = new Set(all.flatMap((one) => [...one.withdrawnIds]));
    known.set(claimId, { voices, credits, roles, withdrawn });
  }
  const kinds = new Map([...voicesOf.values()].flatMap(({ outletKinds }) => [...outletKinds]));
  return { known, inScope, kinds };
}

async function readRoles(
  store: Pick<ProvenanceStore, 'claimScopes'>,
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
