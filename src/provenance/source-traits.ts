/** Traits of sources, followed to whom they belong: an anonymous source may be carried by another, an owner be owned. */
import type { ClaimFacts, Described, SourceTraits } from '../core/provenance/claim-facts.ts';
import { noTraits } from '../core/provenance/origin.ts';
import { groupRows } from '../core/model/page.ts';
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

/** Of sources and of all that are one with each, by the id that they count as. */
type RowsById = ReadonlyMap<string, readonly SourceTraitsRow[]>;

/** Creates the reader: one read, and one more for each step to a carrier's carrier or an owner's owner. */
export function createReadSourceTraits(read: ProvenanceStore['sourceTraits']): ReadSourceTraits {
  return async (kinds, asOf) => {
    const rows = new Map<string, readonly SourceTraitsRow[]>();
    for (let open = [...kinds.keys()], step = 0; open.length > 0 && step < MOST_STEPS; step++) {
      const found = await read(open, asOf);
      for (const [id, same] of groupRows(found, ({ id }) => id, asItIs)) rows.set(id, same);
      open = [...new Set(found.flatMap(toFollow))].filter((id) => !rows.has(id));
    }
    return new Map(Array.from(kinds, ([id, kind]) => [id, toTraits(rows, id, kind)] as const));
  };
}

const asItIs = (row: SourceTraitsRow): SourceTraitsRow => row;

function toFollow({ carriedById, isCarrierCarried, ownedOwnerIds }: SourceTraitsRow): readonly string[] {
  return carriedById !== null && isCarrierCarried ? [...ownedOwnerIds, carriedById] : ownedOwnerIds;
}

function toTraits(rows: RowsById, id: string, outletKind: OutletKind | null): SourceTraits {
  const known = (rows.get(id) ?? []).toSorted((a, b) => (a.sourceId < b.sourceId ? -1 : 1));
  const [described, ...alsoDescribed] = known.flatMap((row) => toDescribed(rows, row));
  return {
    ...(described ?? noTraits),
    ...(alsoDescribed.length === 0 ? {} : { alsoDescribed }),
    outletKind,
    ownerIds: findOwners(rows, id),
    syndicatesFromIds: [...new Set(known.flatMap(({ syndicatesFromIds: from }) => from))]
      .filter((agency) => agency !== id)
      .sort(),
  };
}

/** A source is described once, but for one whose carriers are unnamed themselves and were judged to be one with others. */
function toDescribed(
  rows: RowsById,
  { carriedById, descriptor, descriptorLang }: SourceTraitsRow,
): Described[] {
  const described = {
    descriptionWords: descriptor === null ? [] : contentWords(descriptor),
    descriptionLang: descriptorLang?.split('-')[0]?.toLowerCase() ?? null,
  };
  return descriptor === null && carriedById === null
    ? []
    : findCarriers(rows, carriedById).map((carrierId) => ({ ...described, carrierId }));
}

/** The first that nobody carries: outlets or persons; null where they are not known. */
function findCarriers(rows: RowsById, carriedById: string | null): readonly (string | null)[] {
  const passed = new Set(carriedById === null ? [] : [carriedById]);
  const last: string[] = [];
  // A set is read as it grows.
  for (const id of passed) {
    const further = (rows.get(id) ?? []).flatMap((row) => row.carriedById ?? []);
    if (further.length === 0) last.push(id);
    for (const one of further) passed.add(one);
  }
  return last.length === 0 ? [null] : last.sort();
}

function findOwners(rows: RowsById, sourceId: string): string[] {
  const ownersOf = (id: string): readonly string[] =>
    (rows.get(id) ?? []).flatMap(({ ownerIds }) => ownerIds);
  const owners = new Set(ownersOf(sourceId));
  for (const id of owners) for (const owner of ownersOf(id)) owners.add(owner);
  // Nobody is an owner of itself, whatever was recorded of those that turned out to be one.
  owners.delete(sourceId);
  return [...owners].sort();
}
