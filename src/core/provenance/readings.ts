/**
 * Readings: the credits with voices for ids, those into a superseded placeholder led on to the located text.
 * What a superseded placeholder was said to credit is gone: the text itself tells now.
 */
import { at } from './adjacency.ts';
import type { Credit } from './credit.ts';
import type { LocatedVoices } from './located-voices.ts';

/** Parallel arrays, one place a reading. */
export interface Readings {
  /** Number of the crediting voice. */
  readonly from: Int32Array;
  /** Number of the credited voice; -1 where it is unknown. */
  readonly to: Int32Array;
  /** 1 where confirmed, and read in a document that is not withdrawn. */
  readonly confirmed: Uint8Array;
  readonly attributionId: readonly string[];
}

/** One reading a credit, or one for each counterpart of a located voice; a credit from an unknown voice is dropped. */
export function toReadings(
  credits: readonly Credit[],
  numberOf: ReadonlyMap<string, number>,
  located: LocatedVoices,
  withdrawn: ReadonlySet<string>,
): Readings {
  const from: number[] = [];
  const to: number[] = [];
  const confirmed: number[] = [];
  const attributionId: string[] = [];
  for (const credit of credits) {
    const crediting = numberOf.get(credit.fromAssertionId);
    if (crediting === undefined || located.has(crediting)) continue;
    const credited = numberOf.get(credit.toAssertionId) ?? -1;
    for (const voice of located.get(credited) ?? [credited]) {
      from.push(crediting);
      to.push(voice);
      confirmed.push(credit.confirmed && !withdrawn.has(credit.readIn) ? 1 : 0);
      attributionId.push(credit.attributionId);
    }
  }
  return {
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    confirmed: Uint8Array.from(confirmed),
    attributionId,
  };
}

/** Order of parallel readings: by attribution id, then by crediting and credited voice. */
export function isLessReading({ attributionId, from, to }: Readings, a: number, b: number): boolean {
  const [idOfA = '', idOfB = ''] = [attributionId[a], attributionId[b]];
  if (idOfA !== idOfB) return idOfA < idOfB;
  return at(from, a) - at(from, b) < 0 || (at(from, a) === at(from, b) && at(to, a) < at(to, b));
}
