/**
 * Pairs of sources that look alike, for a person to decide: names across scripts, letters that are drawn alike, one
 * address. Of one type only, and never of sources that are not named: nobody guesses who they are (R3).
 */
import type { MatchReason } from '../model/judgement.ts';
import { isUnnamed } from '../model/source.ts';
import type { SourceType } from '../model/source.ts';
import { placeOfAddress } from './same-address.ts';
import { toComparedName, whyNamesAlike } from './why-alike.ts';
import type { ComparedName } from './why-alike.ts';

export interface NamedSource {
  readonly id: string;
  readonly type: SourceType;
  readonly names: readonly string[];
  readonly url: string | null;
  /** The source that it counts as by a judgement; null, or left out, where nobody judged it. */
  readonly canonicalId?: string | null;
}

export interface AlikePair {
  /** The lesser id. */
  readonly aId: string;
  readonly bId: string;
  readonly because: readonly MatchReason[];
}

interface Compared {
  readonly id: string;
  /** Of sources that are one already there is nothing to decide. */
  readonly countsAs: string;
  readonly type: SourceType;
  readonly names: readonly ComparedName[];
  readonly place: string | null;
}

/** Each source against the others and the candidates; each pair once, by its ids. */
export function findAlikeSources(
  sources: readonly NamedSource[],
  candidates: readonly NamedSource[],
): readonly AlikePair[] {
  const all = new Map(
    [...candidates, ...sources]
      .filter(({ type }) => !isUnnamed(type))
      .map((source) => [source.id, toCompared(source)] as const),
  );
  const pairs = new Map<string, AlikePair>();
  for (const { id } of sources) {
    const one = all.get(id);
    if (one === undefined) continue;
    for (const other of all.values()) {
      const because = whyAlike(one, other);
      if (because.length === 0) continue;
      const [aId, bId] = one.id < other.id ? [one.id, other.id] : [other.id, one.id];
      pairs.set(`${aId} ${bId}`, { aId, bId, because });
    }
  }
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

function toCompared({ id, type, names, url, canonicalId }: NamedSource): Compared {
  const place = url === null ? null : placeOfAddress(url);
  return { id, countsAs: canonicalId ?? id, type, names: names.map(toComparedName), place };
}

function whyAlike(a: Compared, b: Compared): readonly MatchReason[] {
  if (a.countsAs === b.countsAs || a.type !== b.type) return [];
  const found = new Set(a.names.flatMap((name) => b.names.map((other) => whyNamesAlike(name, other))));
  const because: MatchReason[] = [];
  if (found.has('SAME_NAME')) because.push('SAME_NAME');
  else if (found.has('SIMILAR_NAME')) because.push('SIMILAR_NAME');
  if (a.place !== null && a.place === b.place) because.push('SAME_URL');
  return because;
}
