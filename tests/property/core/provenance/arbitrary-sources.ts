/** Arbitrary traits and records of sources: few owners, carriers and words, so that they meet. */
import fc from 'fast-check';
import type { SourceTraits } from '../../../../src/core/provenance/claim-facts.ts';
import type { Place } from './arbitrary-places.ts';

/** 0 and 1 name owners that are no source here, other numbers sources. */
const arbitraryOwner = fc.nat(4).map((i) => Math.max(0, i - 1));

export const arbitraryTraits = fc.record({
  isKnown: fc.constantFrom(true, true, true, true, true, false),
  outletKind: fc.constantFrom(null, 'NEWSPAPER', 'NEWS_AGENCY', 'MONITORING_GROUP', 'GOVERNMENT_BODY'),
  /** Number of an outlet; from 8 on none is known. */
  carrier: fc.nat(9),
  descriptionWords: fc.subarray(['official', 'senior', 'local']),
  descriptionLang: fc.constantFrom('en', 'en', 'en', 'ar', null),
  /** Of another source that is one with it. */
  also: fc.oneof(
    { arbitrary: fc.constant(null), weight: 2 },
    {
      arbitrary: fc.record({
        carrier: fc.nat(9),
        words: fc.subarray(['official', 'senior', 'local']),
        lang: fc.constantFrom('en', 'en', 'ar', null),
      }),
      weight: 1,
    },
  ),
  owners: fc.oneof(
    { arbitrary: fc.constant<number[]>([]), weight: 1 },
    { arbitrary: fc.array(arbitraryOwner, { minLength: 1, maxLength: 2 }), weight: 1 },
  ),
  syndicates: fc.oneof(
    { arbitrary: fc.constant<number[]>([]), weight: 1 },
    { arbitrary: fc.array(fc.nat(6), { maxLength: 1 }), weight: 1 },
  ),
});
type TraitsDraw = Parameters<Parameters<typeof arbitraryTraits.map>[0]>[0];

/** Means at two decimals; null where the source has no record and its prior is taken. */
export const arbitraryRecord = fc.oneof(
  { arbitrary: fc.constant(null), weight: 1 },
  {
    arbitrary: fc
      .record({ trust: fc.integer({ min: 35, max: 99 }), fidelity: fc.integer({ min: 50, max: 100 }) })
      .map(({ trust, fidelity }) => ({ trust: trust / 100, fidelity: fidelity / 100 })),
    weight: 2,
  },
);

export function toSources(
  sourceIds: readonly string[],
  draws: readonly TraitsDraw[],
  places: readonly Place[],
): Map<string, SourceTraits> {
  const outlets = sourceIds.filter((id) =>
    places.some((place) => place.sourceId === id && place.sourceType === 'OUTLET'),
  );
  const ownerOf = (i: number): string => (i < 2 ? `owner${i}` : (sourceIds[i] ?? 'owner1'));
  const sources = new Map<string, SourceTraits>();
  sourceIds.forEach((id, i) => {
    const draw = draws[i];
    const type = places.find((place) => place.sourceId === id)?.sourceType;
    if (draw?.isKnown !== true) return;
    const isUnnamed = type !== 'OUTLET' && type !== 'PERSON';
    const { also } = draw;
    const carrierOf = (carrier: number): string | null =>
      carrier < 8 ? (outlets[carrier % outlets.length] ?? null) : null;
    const asOther =
      also === null
        ? []
        : [
            {
              carrierId: carrierOf(also.carrier),
              descriptionWords: also.words,
              descriptionLang: also.lang,
            },
          ];
    sources.set(id, {
      outletKind: type === 'OUTLET' ? draw.outletKind : null,
      ...(isUnnamed && asOther.length > 0 ? { alsoDescribed: asOther } : {}),
      carrierId: isUnnamed ? carrierOf(draw.carrier) : null,
      descriptionWords: isUnnamed ? draw.descriptionWords : [],
      descriptionLang: isUnnamed ? draw.descriptionLang : null,
      ownerIds:
        type === 'OUTLET' ? [...new Set(draw.owners.map(ownerOf))].filter((owner) => owner !== id) : [],
      syndicatesFromIds:
        type === 'OUTLET' ? draw.syndicates.flatMap((other) => outlets[other % outlets.length] ?? []) : [],
    });
  });
  return sources;
}
