/** Traits of sources, followed to whom they belong: an anonymous source may be carried by another, an owner be owned. */
import type { ClaimFacts, SourceTraits } from '../core/provenance/claim-facts.ts';
import { noTraits } from '../core/provenance/origin.ts';
import type { OutletKind } from '../core/model/source.ts';
import { contentWords } from '../core/search/content-words.ts';
import type { ProvenanceStore, SourceTraitsRow } from './provenance.store.ts';

/** Steps that are followed; most take none. */
const MOST_STEPS = 10;

/** Of sources, by id, with the kind of each that is an outlet now; as they were at a time, now for null. */
export type ReadSourceTraits = (
  kinds: ReadonlyMap<string, OutletKind | null>,
  asOf: string | null,
) => Promise<ClaimFacts['sources']>;

/** Creates the reader: one read, and one more for each step to a carrier's carrier or an owner's owner. */
export function createReadSourceTraits(read: ProvenanceStore['sourceTraits']): ReadSourceTraits {
  return async (kinds, asOf) => {
    const rows = new Map<string, SourceTraitsRow>();
    for (let open = [...kinds.keys()], step = 0; open.length > 0 && step < MOST_STEPS; step++) {
      const found = await read(open, asOf);
      for (const row of found) rows.set(row.id, row);
      open = [...new Set(found.flatMap(toFollow))].filter((id) => !rows.has(id));
    }
    return new Map(Array.from(kinds, ([id, kind]) => [id, toTraits(rows, id, kind)] as const));
  };
}

function toFollow({ carriedById, isCarrierCarried, ownedOwnerIds }: SourceTraitsRow): readonly string[] {
  return carriedById !== null && isCarrierCarried ? [...ownedOwnerIds, carriedById] : ownedOwnerIds;
}

function toTraits(
  rows: ReadonlyMap<string, SourceTraitsRow>,
  id: string,
  outletKind: OutletKind | null,
): SourceTraits {
  const row = rows.get(id);
  if (row === undefined) return { ...noTraits, outletKind };
  const { descriptor, descriptorLang, syndicatesFromIds } = row;
  return {
    outletKind: row.outletKind,
    carrierId: findCarrier(rows, row),
    descriptionWords: descriptor === null ? [] : contentWords(descriptor),
    descriptionLang: descriptorLang?.split('-')[0]?.toLowerCase() ?? null,
    ownerIds: findOwners(rows, row),
    syndicatesFromIds,
  };
}

/** The first that nobody carries: an outlet or a person. */
function findCarrier(
  rows: ReadonlyMap<string, SourceTraitsRow>,
  { carriedById }: SourceTraitsRow,
): string | null {
  const passed = new Set<string>();
  for (let id = carriedById; id !== null && !passed.has(id); id = rows.get(id)?.carriedById ?? null) {
    passed.add(id);
    if ((rows.get(id)?.carriedById ?? null) === null) return id;
  }
  return null;
}

function findOwners(rows: ReadonlyMap<string, SourceTraitsRow>, { ownerIds }: SourceTraitsRow): string[] {
  const owners = new Set(ownerIds);
  // A set is read as it grows.
  for (const id of owners) for (const owner of rows.get(id)?.ownerIds ?? []) owners.add(owner);
  return [...owners].sort();
}
