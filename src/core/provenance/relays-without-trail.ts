/**
 * Relays without a trail: who credits others, but only by suggestions or others that fell, falls too, and is no origin.
 * The greatest set that stands, found by counting down (worklist, as in Dowling and Gallier 1984); loops keep themselves up.
 */
import { at, groupByKey } from './adjacency.ts';
import type { ClaimPlaces } from './claim-places.ts';
import type { Readings } from './readings.ts';

/** 1 for each place that falls. First-hand places and those that credit nobody never do; linear time. */
export function findRelaysWithoutTrail(places: ClaimPlaces, readings: Readings): Uint8Array {
  const { count, placeOfVoice, firstHand } = places;
  const isRelay = new Uint8Array(count);
  const trails = new Int32Array(count);
  const from = new Int32Array(readings.from.length);
  const trailInto = new Int32Array(readings.from.length).fill(-1);
  for (let reading = 0; reading < from.length; reading++) {
    const place = at(placeOfVoice, at(readings.from, reading));
    const credited = at(readings.to, reading);
    const creditedPlace = credited < 0 ? -1 : at(placeOfVoice, credited);
    from[reading] = place;
    if (place < 0 || creditedPlace === place) continue;
    isRelay[place] = 1;
    if (creditedPlace < 0 || at(readings.confirmed, reading) === 0) continue;
    trails[place] = at(trails, place) + 1;
    trailInto[reading] = creditedPlace;
  }

  const incoming = groupByKey(trailInto, count);
  const fallen = new Uint8Array(count);
  const falling: number[] = [];
  const fallIfTrailless = (place: number): void => {
    if (at(isRelay, place) === 0 || at(firstHand, place) === 1 || at(trails, place) > 0) return;
    fallen[place] = 1;
    falling.push(place);
  };
  for (let place = 0; place < count; place++) fallIfTrailless(place);
  for (let place = falling.pop(); place !== undefined; place = falling.pop()) {
    for (let i = at(incoming.start, place); i < at(incoming.start, place + 1); i++) {
      const relay = at(from, at(incoming.item, i));
      trails[relay] = at(trails, relay) - 1;
      fallIfTrailless(relay);
    }
  }
  return fallen;
}
