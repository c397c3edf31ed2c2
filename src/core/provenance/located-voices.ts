/**
 * RESOLVED_AS: where a cited text was found, what it says itself takes the place of what was said about it.
 * A voice of a placeholder that the text does not bear out has no counterpart there and stays.
 */
import type { NumberedVoices } from './numbered-voices.ts';

/** From the number of each superseded placeholder voice to those of its counterparts in the located text. */
export type LocatedVoices = ReadonlyMap<number, readonly number[]>;

/** One step only: a counterpart stands in a held text, so it is never itself a placeholder to be followed. */
export function toLocatedVoices({ voices, numberOf }: NumberedVoices): LocatedVoices {
  const located = new Map<number, readonly number[]>();
  voices.forEach((voice, number) => {
    if (voice.held) return;
    const counterparts = voice.resolvedAs
      .map((id) => numberOf.get(id))
      .filter((other) => other !== undefined && voices[other]?.held === true)
      .filter((other) => other !== undefined);
    if (counterparts.length > 0) located.set(number, counterparts);
  });
  return located;
}
