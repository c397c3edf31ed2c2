/**
 * Places: the assertions of one source in one document about one claim are one node of the claim graph.
 * A headline and its lede do not vouch for each other (domain rule R2).
 */
import { sourceTypes } from '../model/source.ts';
import { at } from './adjacency.ts';
import type { LocatedVoices } from './located-voices.ts';
import { numberNames, numberPairs } from './numbered-labels.ts';
import type { Labels, NamedLabels } from './numbered-labels.ts';
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
  /** Positions in sourceTypes. */
  readonly types: Uint8Array;
  /** Of each voice. */
  readonly sources: NamedLabels;
  /** Of each voice: one source in one document, or in none, whatever the claim. */
  readonly hands: Labels;
  /** Of each voice. */
  readonly claims: NamedLabels;
}

/** Stands for no document; no id holds a NUL. */
const NO_DOCUMENT = '\0';

/** Linear in voices. */
export function toClaimPlaces(
  voices: readonly Voice[],
  located: LocatedVoices,
  withdrawn: ReadonlySet<string>,
): ClaimPlaces {
  const isAll = located.size === 0 && withdrawn.size === 0;
  const numberOf = (nameOf: (voice: Voice) => string): NamedLabels =>
    numberNames(voices.length, (number) => {
      const voice = voices[number];
      const isGone =
        voice === undefined || (!isAll && (located.has(number) || isWithdrawn(voice, withdrawn)));
      return isGone ? null : nameOf(voice);
    });
  const sources = numberOf(({ sourceId }) => sourceId);
  const claims = numberOf(({ claimId }) => claimId);
  const hands = numberPairs(sources, numberDocuments(voices, sources));
  const { count, numberOf: placeOfVoice } = numberPairs(hands, claims);
  const held = new Uint8Array(count);
  const firstHand = new Uint8Array(count);
  const types = new Uint8Array(count);
  voices.forEach((voice, number) => {
    const place = at(placeOfVoice, number);
    if (place < 0) return;
    types[place] = sourceTypes.indexOf(voice.sourceType);
    if (voice.held) held[place] = 1;
    if (isFirstHand(voice)) firstHand[place] = 1;
  });
  return { count, placeOfVoice, held, firstHand, types, sources, hands, claims };
}

/** A source's only voice needs no document to be told from its others. */
function numberDocuments(voices: readonly Voice[], sources: NamedLabels): Labels {
  const voicesOf = new Int32Array(sources.count);
  for (const source of sources.numberOf) if (source >= 0) voicesOf[source] = at(voicesOf, source) + 1;
  return numberNames(voices.length, (number) => {
    const source = at(sources.numberOf, number);
    if (source < 0) return null;
    return at(voicesOf, source) === 1 ? NO_DOCUMENT : (voices[number]?.documentId ?? NO_DOCUMENT);
  });
}
