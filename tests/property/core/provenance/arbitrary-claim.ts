/**
 * Arbitrary small claims: up to seven sources, some of several voices, with every kind of voice and credit there is.
 * Assertion ids are drawn apart from the nodes, so that order by id and order by node differ.
 */
import fc from 'fast-check';
import type { Credit } from '../../../../src/core/provenance/credit.ts';
import type { Voice } from '../../../../src/core/provenance/voice.ts';

export interface ArbitraryClaim {
  readonly voices: readonly Voice[];
  readonly credits: readonly Credit[];
}

const SOURCES = 7;
const MOST_VOICES = 11;

const arbitraryPlace = fc.record({
  sourceType: fc.constantFrom('OUTLET', 'OUTLET', 'PERSON', 'ANONYMOUS', 'GROUP', 'UNSPECIFIED'),
  held: fc.constantFrom(true, true, true, false),
});
const arbitraryVoice = fc.record({
  source: fc.nat(SOURCES - 1),
  basis: rarely('OBSERVED', 'RECORD', 'UNKNOWN', 7),
  modality: fc.constantFrom('UNCOMMITTED', 'POSSIBLE', 'PROBABLE', 'CERTAIN'),
  resolvedAs: fc.array(fc.nat(MOST_VOICES), { maxLength: 2, size: 'max' }),
  isResolved: fc.constantFrom(true, false, false),
});
const arbitraryCredit = fc.record({
  from: fc.nat(MOST_VOICES - 1),
  to: fc.nat(MOST_VOICES - 1),
  isUnknown: rarely(true, true, false, 30),
  confirmed: rarely(false, false, true, 20),
});

function rarely<const A, const B, const C>(a: A, b: B, usually: C, times: number): fc.Arbitrary<A | B | C> {
  return fc.constantFrom<(A | B | C)[]>(a, b, ...new Array<C>(times).fill(usually));
}

/** `isForward`: credits run from a source to one of a higher number only, so that loops come from resolved voices alone. */
export function arbitraryClaim(isForward: boolean): fc.Arbitrary<ArbitraryClaim> {
  return fc
    .record({
      places: fc.array(arbitraryPlace, { minLength: SOURCES, maxLength: SOURCES }),
      rows: fc.array(arbitraryVoice, { minLength: 1, maxLength: MOST_VOICES, size: 'max' }),
      ids: fc.shuffledSubarray('abcdefghijklm'.split(''), { minLength: 13 }),
      arrows: fc.array(arbitraryCredit, { maxLength: 22, size: 'max' }),
      attributionIds: fc.shuffledSubarray('abcdefghijklmnopqrstuvwxyz'.split(''), { minLength: 26 }),
    })
    .map(({ places, rows, ids, arrows, attributionIds }) => {
      const idOf = (row: number): string => ids[row] ?? '';
      const voices = rows.map((row, i): Voice => {
        const place = places[row.source] ?? { sourceType: 'OUTLET' as const, held: true };
        return {
          assertionId: idOf(i),
          sourceId: `s${row.source}`,
          sourceType: place.sourceType,
          documentId: place.held ? `d${row.source}` : null,
          claimId: 'c',
          held: place.held,
          basis: row.basis,
          modality: row.modality,
          stance: 'AFFIRMS',
          publishedAt: null,
          resolvedAs: row.isResolved ? row.resolvedAs.map(idOf) : [],
        };
      });
      const sourceOf = (row: number): number => rows[row]?.source ?? SOURCES;
      const credits = arrows.map((arrow, i): Credit => {
        const ends = [arrow.from % rows.length, arrow.to % rows.length];
        if (isForward) ends.sort((a, b) => sourceOf(a) - sourceOf(b));
        const [from = 0, to = 0] = ends;
        return {
          attributionId: attributionIds[i] ?? '',
          fromAssertionId: idOf(from),
          toAssertionId: arrow.isUnknown ? 'unknown' : idOf(to),
          confirmed: arrow.confirmed,
          readIn: 'reader',
        };
      });
      return { voices, credits };
    });
}
