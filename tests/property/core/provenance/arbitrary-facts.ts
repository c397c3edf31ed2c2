/**
 * Arbitrary facts of small claims, weighted so that what is rare in the wild is common here: loops, located placeholders,
 * absorbed outlets, cautious joins, both sides at once. Ids are drawn apart from the nodes, so that no order is by chance.
 */
import fc from 'fast-check';
import type { ClaimFacts } from '../../../../src/core/provenance/claim-facts.ts';
import type { ClaimRole } from '../../../../src/core/provenance/side.ts';
import type { Credit } from '../../../../src/core/provenance/credit.ts';
import type { Voice } from '../../../../src/core/provenance/voice.ts';
import { arbitraryPlace, toPlaces } from './arbitrary-places.ts';
import type { Place } from './arbitrary-places.ts';
import { arbitraryRecord, arbitraryTraits, toSources } from './arbitrary-sources.ts';

const MOST_PLACES = 10;
const VOICE_IDS = Array.from({ length: 3 * MOST_PLACES }, (_, i) => `v${String(i + 10)}`);

const arbitraryRole: fc.Arbitrary<ClaimRole | null> = fc
  .constantFrom(
    'entails',
    'entails',
    'entails',
    'contradicts',
    'contradicts',
    'isSame',
    'both',
    'none',
    'unknown',
  )
  .map((role) =>
    role === 'unknown'
      ? null
      : {
          isSame: role === 'isSame',
          entails: role === 'entails' || role === 'both',
          contradicts: role === 'contradicts' || role === 'both',
        },
  );
const arbitraryArrow = fc.record({
  from: fc.nat(MOST_PLACES * 3),
  to: fc.nat(MOST_PLACES * 3),
  /** Credits the voice that comes next, so that chains grow long. */
  isToNext: chance(1, 2),
  isBackward: chance(1, 12),
  isConfirmed: chance(14, 1),
  isUnknown: chance(1, 40),
  readElsewhere: chance(1, 12),
});
const arbitraryDraw = fc.record({
  places: fc.array(arbitraryPlace, { minLength: 3, maxLength: MOST_PLACES, size: 'max' }),
  arrows: fc.array(arbitraryArrow, { minLength: 3, maxLength: 16, size: 'max' }),
  ids: fc.shuffledSubarray(VOICE_IDS, { minLength: VOICE_IDS.length }),
  claims: fc.constantFrom(1, 1, 2, 3),
  roles: fc.tuple(arbitraryRole, arbitraryRole),
  traits: fc.array(arbitraryTraits, { minLength: MOST_PLACES, maxLength: MOST_PLACES }),
  records: fc.array(arbitraryRecord, { minLength: MOST_PLACES, maxLength: MOST_PLACES }),
  dependence: fc.array(fc.tuple(fc.nat(MOST_PLACES), fc.nat(MOST_PLACES), fc.boolean()), {
    maxLength: 5,
    size: 'max',
  }),
  copies: fc.array(fc.tuple(fc.nat(MOST_PLACES), fc.nat(MOST_PLACES)), { maxLength: 2, size: 'max' }),
  withdrawn: fc.oneof(
    { arbitrary: fc.constant<number[]>([]), weight: 4 },
    { arbitrary: fc.array(fc.nat(4 * MOST_PLACES), { maxLength: 2 }), weight: 1 },
  ),
});
type Draw = Parameters<Parameters<typeof arbitraryDraw.map>[0]>[0];

/** True so many times to so many. */
function chance(yes: number, no: number): fc.Arbitrary<boolean> {
  return fc.oneof(
    { arbitrary: fc.constant(false), weight: no },
    { arbitrary: fc.constant(true), weight: yes },
  );
}

function toRoles({ claims, roles }: Draw): Map<string, ClaimRole> {
  const named = new Map<string, ClaimRole>([['c0', { isSame: true, entails: false, contradicts: false }]]);
  roles.slice(0, claims - 1).forEach((role, i) => {
    if (role !== null) named.set(`c${i + 1}`, role);
  });
  return named;
}

function toVoices({ ids, claims }: Draw, places: readonly Place[]): Voice[] {
  const rows = places.flatMap((place) => place.voices.map((voice) => ({ place, voice })));
  const voices = rows.map(({ place, voice }, i): Voice => ({
    assertionId: ids[i] ?? '',
    sourceId: place.sourceId,
    sourceType: place.sourceType,
    documentId: place.documentId,
    claimId: `c${voice.claim % claims}`,
    held: place.held,
    basis: place.isFirstHand ? voice.firstHandBasis : voice.basis,
    modality: 'CERTAIN',
    stance: voice.stance,
    publishedAt: place.publishedAt,
    resolvedAs: [],
  }));
  // A placeholder is one text, whichever of its voices tells which.
  const locatedAs = new Map<string | null, string>();
  rows.forEach(({ place }, i) => {
    const documentId = voices[i]?.documentId ?? null;
    if (place.locatedAs !== null && !locatedAs.has(documentId)) locatedAs.set(documentId, place.locatedAs);
  });
  return voices.map((voice, i) => {
    const located = locatedAs.get(voice.documentId) ?? null;
    if (located === null || rows[i]?.voice.isBorneOut !== true) return voice;
    const found = voices.filter((other) => other.documentId === located && other.claimId === voice.claimId);
    return { ...voice, resolvedAs: found.map((other) => other.assertionId) };
  });
}

function toCredits({ arrows }: Draw, voices: readonly Voice[], rankOf: (voice: Voice) => number): Credit[] {
  const documentIds = voices.map((voice) => voice.documentId ?? 'd0');
  return arrows.flatMap((arrow, i) => {
    const one = voices[arrow.from % voices.length];
    if (one === undefined) return [];
    const others = voices.filter(
      (voice) =>
        voice.claimId === one.claimId &&
        (voice.sourceId !== one.sourceId || voice.documentId !== one.documentId || arrow.isUnknown),
    );
    const following = arrow.isToNext ? others.find((voice) => rankOf(voice) > rankOf(one)) : undefined;
    const other = following ?? others[arrow.to % Math.max(1, others.length)];
    if (other === undefined) return [];
    const isForward = rankOf(one) <= rankOf(other) !== arrow.isBackward;
    const [from, to] = isForward ? [one, other] : [other, one];
    return [
      {
        attributionId: `a${(i * 7) % 17}`,
        fromAssertionId: from.assertionId,
        toAssertionId: arrow.isUnknown ? 'unknown' : to.assertionId,
        confirmed: arrow.isConfirmed,
        readIn: arrow.readElsewhere
          ? (documentIds[(arrow.to + i) % documentIds.length] ?? 'd0')
          : (from.documentId ?? 'd0'),
      },
    ];
  });
}

function toFacts(draw: Draw): ClaimFacts {
  const places = toPlaces(draw.places);
  const voices = toVoices(draw, places);
  const at = (i: number): Place | undefined => places[i % places.length];
  const rankOf = (voice: Voice): number =>
    places.findIndex((place) => place.sourceId === voice.sourceId && place.documentId === voice.documentId);
  const sourceIds = [...new Set(places.map((place) => place.sourceId))];
  const named = (i: number): string => at(i)?.sourceId ?? '';
  const pairs = draw.dependence
    .map(([a, b, dependent]) => ({ a: a === 0 ? 'elsewhere' : named(a), b: named(b), dependent }))
    .filter(({ a, b }) => a !== b);
  const pairKey = ({ a, b }: { a: string; b: string }): string => [a, b].sort().join(' ');
  const copies = draw.copies
    .map(([a, b]) => [at(a)?.documentId ?? null, at(b)?.documentId ?? null] as const)
    .flatMap(([a, b]) => (a === null || b === null || a === b ? [] : [[a, b] as const]));
  const things = [
    ...places.flatMap((p) => [p.sourceId, p.documentId ?? p.sourceId]),
    ...draw.ids.slice(0, 9),
  ];
  return {
    voices,
    credits: toCredits(draw, voices, rankOf),
    roles: toRoles(draw),
    sources: toSources(sourceIds, draw.traits, places),
    dependence: [...new Map(pairs.map((pair) => [pairKey(pair), pair])).values()],
    nearDuplicates: copies,
    withdrawn: new Set(draw.withdrawn.map((i) => things[i % things.length] ?? '')),
    records: new Map(
      sourceIds.flatMap((id, i) => {
        const record = draw.records[i] ?? null;
        return record === null ? [] : [[id, record] as const];
      }),
    ),
  };
}

/** Up to ten places (a source in a document, or heard) with up to three voices each, of up to three claims. */
export const arbitraryFacts: fc.Arbitrary<ClaimFacts> = arbitraryDraw.map(toFacts);
