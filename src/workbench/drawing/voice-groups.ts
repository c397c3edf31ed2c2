/**
 * Voices that differ in nothing that the picture shows of their place, put together: many relays that pass on the same,
 * many origins that the same voices credit.
 */
import type { PictureModel, Voice } from './picture-model.ts';
import { targetsByNode } from './strong-components.ts';

/** As many are still drawn one by one. */
const mostSingleRelays = 4;
const mostSingleOrigins = 8;

export interface VoiceGroup {
  /** Of its least id: the same for as long as that voice is the first of them. */
  readonly key: string;
  readonly kind: 'relays' | 'origins';
  readonly voices: readonly Voice[];
}

/** Groups that are large enough to be drawn as one; a voice is in one at most. */
export function groupVoices({ voices, credits, roots }: PictureModel): readonly VoiceGroup[] {
  const numbers = new Map(voices.map(({ id }, at) => [id, at]));
  const creditsOf = targetsByNode(credits);
  const creditedBy = targetsByNode(credits.map(({ from, to }) => ({ from: to, to: from })));
  const isRoot = new Set(roots);
  const alike = new Map<string, Voice[]>();
  for (const voice of voices) {
    const { id, originType, stances, isReached, isOfAnotherClaim } = voice;
    const place = JSON.stringify([
      originType,
      [...stances].sort(),
      isReached,
      isOfAnotherClaim,
      isRoot.has(id),
      setOf(creditsOf.get(id), numbers),
      setOf(creditedBy.get(id), numbers),
    ]);
    const known = alike.get(place);
    if (known === undefined) alike.set(place, [voice]);
    else known.push(voice);
  }
  return [...alike.values()].flatMap(toGroup);
}

function setOf(ids: readonly string[] = [], numbers: ReadonlyMap<string, number>): string {
  return ids
    .map((id) => numbers.get(id) ?? -1)
    .sort((a, b) => a - b)
    .join(' ');
}

function toGroup(voices: readonly Voice[]): readonly VoiceGroup[] {
  const [first] = voices;
  const kind = first?.originType == null ? 'relays' : 'origins';
  if (voices.length <= (kind === 'relays' ? mostSingleRelays : mostSingleOrigins)) return [];
  const least = voices.reduce((id, voice) => (voice.id < id ? voice.id : id), first?.id ?? '');
  return [{ key: `${kind}:${least}`, kind, voices }];
}
