/** Traits of sources, followed to whom they belong: an anonymous source may be carried by another, an owner be owned. */
import type { ClaimFacts, SourceTraits } from '../core/provenance/claim-facts.ts';
import { contentWords } from '../core/search/content-words.ts';
import type { ProvenanceStore, SourceTraitsRow } from './provenance.store.ts';

/** Steps that are followed; most take none. */
const MOST_STEPS = 10;

export type ReadSourceTraits = (ids: Iterable<string>) => Promise<ClaimFacts['sources']>;

/** Creates the reader: one read, and one more for each step to a carrier's carrier or an owner's owner. */
export function createReadSourceTraits(read: ProvenanceStore['sourceTraits']): ReadSourceTraits {
  return async (ids) => {
    const rows = new Map<string, SourceTraitsRow>();
    const asked = [...new Set(ids)];
    for (let open = asked, step = 0; open.length > 0 && step < MOST_STEPS; step++) {
      const found = await read(open);
      for (const row of found) rows.set(row.id, row);
      open = [...new Set(found.flatMap(toFollow))].filter((id) => !rows.has(id));
    }
    return new Map(asked.flatMap((id) => toTraits(rows, id)));
  };
}

function toFollow({ carriedById, isCarrierCarried, ownedOwnerIds }: SourceTraitsRow): readonly string[] {
  return carriedById !== null && isCarrierCarried ? [...ownedOwnerIds, carriedById] : ownedOwnerIds;
}

function toTraits(rows: ReadonlyMap<string, SourceTraitsRow>, id: string): [string, SourceTraits][] {
  const row = rows.get(id);
  if (row === undefined) return [];
  const { outletKind, descriptor, descriptorLang, syndicatesFromIds } = row;
  const traits = {
    outletKind,
    carrierId: findCarrier(rows, row),
    descriptionWords: descriptor === null ? [] : contentWords(descriptor),
    descriptionLang: descriptorLang?.split('-')[0]?.toLowerCase() ?? null,
    ownerIds: findOwners(rows, row),
    syndicatesFromIds,
  };
  return [[id, traits]];
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
