/** The same facts under other names and in another order. */
import type { ClaimFacts } from '../../../../../src/core/provenance/claim-facts.ts';

/** Gives each id another name, and no two the same. */
export type Rename = (id: string) => string;
/** A list in another order. */
export type Reorder = <T>(list: readonly T[]) => T[];

/** By the positions of `order`, a permutation: names follow it, and so does every list. */
export function renaming(order: readonly number[]): { readonly rename: Rename; readonly reorder: Reorder } {
  const names = new Map<string, string>();
  return {
    rename: (id) => {
      const name =
        names.get(id) ?? `n${String(1000 + (order[names.size % order.length] ?? 0))}-${names.size}`;
      names.set(id, name);
      return name;
    },
    reorder: (list) =>
      list
        .map((one, i) => ({ one, at: order[(i * 7 + list.length) % order.length] ?? i }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one),
  };
}

export function renamedFacts(facts: ClaimFacts, rename: Rename, reorder: Reorder): ClaimFacts {
  const all = (ids: readonly string[]): string[] => reorder(ids).map(rename);
  const mapOf = <V>(map: ReadonlyMap<string, V>): Map<string, V> =>
    new Map(reorder([...map]).map(([id, value]) => [rename(id), value]));
  return {
    voices: reorder(facts.voices).map((voice) => ({
      ...voice,
      assertionId: rename(voice.assertionId),
      sourceId: rename(voice.sourceId),
      documentId: voice.documentId === null ? null : rename(voice.documentId),
      claimId: rename(voice.claimId),
      resolvedAs: all(voice.resolvedAs),
    })),
    credits: reorder(facts.credits).map((credit) => ({
      ...credit,
      attributionId: rename(credit.attributionId),
      fromAssertionId: rename(credit.fromAssertionId),
      toAssertionId: rename(credit.toAssertionId),
      readIn: rename(credit.readIn),
    })),
    roles: mapOf(facts.roles),
    sources: new Map(
      [...mapOf(facts.sources)].map(([id, traits]) => [
        id,
        {
          ...traits,
          carrierId: traits.carrierId === null ? null : rename(traits.carrierId),
          descriptionWords: reorder(traits.descriptionWords),
          ...(traits.alsoDescribed === undefined
            ? {}
            : {
                alsoDescribed: reorder(traits.alsoDescribed).map((one) => ({
                  ...one,
                  carrierId: one.carrierId === null ? null : rename(one.carrierId),
                })),
              }),
          ownerIds: all(traits.ownerIds),
          syndicatesFromIds: all(traits.syndicatesFromIds),
        },
      ]),
    ),
    dependence: reorder(facts.dependence).map(({ a, b, dependent }) => ({
      a: rename(b),
      b: rename(a),
      dependent,
    })),
    nearDuplicates: reorder(facts.nearDuplicates).map(([a, b]) => [rename(b), rename(a)]),
    withdrawn: new Set(all([...facts.withdrawn])),
    records: mapOf(facts.records),
  };
}
