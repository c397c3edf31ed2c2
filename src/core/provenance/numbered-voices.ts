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
  const byId = new Map(rows.map((voice) => [voice.assertionId, voice]));
  const voices: Voice[] = [];
  const numberOf = new Map<string, number>();
  for (const id of [...byId.keys()].sort()) {
    const voice = byId.get(id);
    if (voice === undefined) continue;
    numberOf.set(id, voices.length);
    voices.push(voice);
  }
  return { voices, numberOf };
}
