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
  const crediting = new Int32Array(credits.length);
  const credited = new Int32Array(credits.length);
  let count = 0;
  credits.forEach(({ fromAssertionId, toAssertionId }, position) => {
    const from = numberOf.get(fromAssertionId) ?? -1;
    crediting[position] = located.has(from) ? -1 : from;
    credited[position] = numberOf.get(toAssertionId) ?? -1;
    if (at(crediting, position) >= 0) count += located.get(at(credited, position))?.length ?? 1;
  });
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  const confirmed = new Uint8Array(count);
  const attributionId: string[] = [];
  const add = ({ attributionId: id, confirmed: isConfirmed, readIn }: Credit, x: number, y: number): void => {
    const reading = attributionId.push(id) - 1;
    from[reading] = x;
    to[reading] = y;
    confirmed[reading] = isConfirmed && !withdrawn.has(readIn) ? 1 : 0;
  };
  credits.forEach((credit, position) => {
    const voice = at(crediting, position);
    if (voice < 0) return;
    const counterparts = located.get(at(credited, position));
    if (counterparts === undefined) add(credit, voice, at(credited, position));
    else for (const found of counterparts) add(credit, voice, found);
  });
  return { from, to, confirmed, attributionId };
}

/** Order of parallel readings: by attribution id, then by crediting and credited voice. */
export function isLessReading({ attributionId, from, to }: Readings, a: number, b: number): boolean {
  const idOfA = attributionId[a] ?? '';
  const idOfB = attributionId[b] ?? '';
  if (idOfA !== idOfB) return idOfA < idOfB;
  return at(from, a) - at(from, b) < 0 || (at(from, a) === at(from, b) && at(to, a) < at(to, b));
}
