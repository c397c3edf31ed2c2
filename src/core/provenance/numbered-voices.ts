/**
 * Numbers for voices: a voice's number is its rank by assertion id.
 * So numbers compare like ids, and no result depends on the order in which rows came.
 */
import type { Voice } from './voice.ts';

export interface NumberedVoices {
  /** By assertion id, in the order of UTF-16 code units (no locale); a repeated id counts once. */
  readonly voices: readonly Voice[];
  readonly numberOf: ReadonlyMap<string, number>;
}

export function toNumberedVoices(rows: readonly Voice[]): NumberedVoices {
  const numberOf = new Map<string, number>();
  let last: string | null = null;
  for (const id of rows.map(({ assertionId }) => assertionId).sort()) {
    if (id !== last) numberOf.set(id, numberOf.size);
    last = id;
  }
  const voices = new Array<Voice>(numberOf.size);
  for (const row of rows) voices[numberOf.get(row.assertionId) ?? 0] = row;
  return { voices, numberOf };
}
