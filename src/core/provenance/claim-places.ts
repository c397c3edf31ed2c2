/**
 * Places: the assertions of one source in one document about one claim are one node of the claim graph.
 * A headline and its lede do not vouch for each other (domain rule R2).
 */
import { at } from './adjacency.ts';
import type { LocatedVoices } from './located-voices.ts';
import { isFirstHand, isWithdrawn } from './voice.ts';
import type { Voice } from './voice.ts';

export interface ClaimPlaces {
  readonly count: number;
  /** Place of each voice, numbered in the order of the least assertion id; -1 for a superseded or withdrawn voice. */
  readonly placeOfVoice: Int32Array;
  /** 1 where the document is located. */
  readonly held: Uint8Array;
  /** 1 where any of the place's voices is first-hand. */
  readonly firstHand: Uint8Array;
}

/** Unambiguous, as no id holds a NUL. */
function keyOf({ sourceId, documentId, claimId }: Voice): string {
  return `${sourceId}\0${claimId}\0${documentId ?? '\0'}`;
}

export function toClaimPlaces(
  voices: readonly Voice[],
  located: LocatedVoices,
  withdrawn: ReadonlySet<string>,
): ClaimPlaces {
  const placeOfKey = new Map<string, number>();
  const placeOfVoice = new Int32Array(voices.length).fill(-1);
  voices.forEach((voice, number) => {
    if (located.has(number) || isWithdrawn(voice, withdrawn)) return;
    const key = keyOf(voice);
    const place = placeOfKey.get(key) ?? placeOfKey.size;
    placeOfKey.set(key, place);
    placeOfVoice[number] = place;
  });
  const held = new Uint8Array(placeOfKey.size);
  const firstHand = new Uint8Array(placeOfKey.size);
  voices.forEach((voice, number) => {
    const place = at(placeOfVoice, number);
    if (place < 0) return;
    if (voice.held) held[place] = 1;
    if (isFirstHand(voice)) firstHand[place] = 1;
  });
  return { count: placeOfKey.size, placeOfVoice, held, firstHand };
}
