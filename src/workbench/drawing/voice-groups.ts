/**
 * Voices that differ in nothing that the picture shows of their place, put together: many relays that pass on the same,
 * many origins that the same voices credit.
 */
import type { PictureModel, Voice } from './picture-model.ts';

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
export function groupVoices({ voices, targets, roots }: PictureModel): readonly VoiceGroup[] {
  const creditedBy = voices.map((): number[] => []);
  for (const [at, credited] of targets.entries()) for (const target of credited) creditedBy[target]?.push(at);
  const isRoot = new Set(roots);
  const alike = new Map<string, Voice[]>();
  for (const [at, voice] of voices.entries()) {
    const { originType, stances, isReached, isOfAnotherClaim } = voice;
    const place = [
      originType ?? '',
      [...stances].sort().join(' '),
      isReached,
      isOfAnotherClaim,
      isRoot.has(at),
      targets[at]?.join(' ') ?? '',
      creditedBy[at]?.join(' ') ?? '',
    ].join('|');
    const known = alike.get(place);
    if (known === undefined) alike.set(place, [voice]);
    else known.push(voice);
  }
  return [...alike.values()].flatMap(toGroup);
}

function toGroup(voices: readonly Voice[]): readonly VoiceGroup[] {
  const [first] = voices;
  const kind = first?.originType == null ? 'relays' : 'origins';
  if (voices.length <= (kind === 'relays' ? mostSingleRelays : mostSingleOrigins)) return [];
  const least = voices.reduce((id, voice) => (voice.id < id ? voice.id : id), first?.id ?? '');
  return [{ key: `${kind}:${least}`, kind, voices }];
}
