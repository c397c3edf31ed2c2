/**
 * Modality: how firmly a voice commits itself, from UNCOMMITTED up to CERTAIN.
 * An order only; the steps have no size, so nothing is averaged.
 */
import type { Modality } from '../model/assertion.ts';

const FIRMNESS: Readonly<Record<Modality, number>> = { UNCOMMITTED: 0, POSSIBLE: 1, PROBABLE: 2, CERTAIN: 3 };

/** The weakest of the modalities; CERTAIN if there are none. */
export function lowestModality(modalities: readonly Modality[]): Modality {
  return modalities.reduce<Modality>((low, next) => (FIRMNESS[next] < FIRMNESS[low] ? next : low), 'CERTAIN');
}
