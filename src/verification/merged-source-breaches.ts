/**
 * A source counts for that of the least id among those that matches join, and keeps since when. All of it follows from the
 * matches and when each was confirmed, parted or undone, so it is worked out anew from these, time by time.
 */
import { mergedGroups } from '../core/identity/merged-groups.ts';
import { statusAsOf } from '../core/model/status-history.ts';
import type { MergedSource, StandingMatch } from './derived.store.ts';
import type { FoundBreach } from './verification.store.ts';

interface CountedFor {
  readonly ids: string[];
  readonly times: string[];
}

const broken = {
  rule: 'merged-sources',
  sentence: 'A source counts, and counted, for the least of those that matches join it with.',
};

export function* mergedSourceBreaches(
  sources: readonly MergedSource[],
  matches: readonly StandingMatch[],
): Generator<FoundBreach> {
  const expected = countedFor(matches);
  for (const { id, canonicalId, canonicalIds, canonicalTimes } of sources) {
    const { ids, times } = expected.get(id) ?? { ids: [], times: [] };
    if (!areAlike(canonicalIds, ids) || !areAlike(canonicalTimes, times))
      yield { ...broken, id, detail: `it should have counted for ${ids.join(', ') || 'itself'}` };
    else if ((canonicalId ?? ownId(id)) !== (ids.at(-1) ?? ownId(id)))
      yield { ...broken, id, detail: `it should count for ${ids.at(-1) ?? 'itself'}` };
  }
}

/** By source, for whom it counted from when on, beginning with the first change. */
function countedFor(matches: readonly StandingMatch[]): ReadonlyMap<string, CountedFor> {
  const found = new Map<string, CountedFor>();
  // Who was never joined with others, through however many, changes nothing of theirs.
  const families = mergedGroups(
    matches.flatMap(({ ofIds }) => ofIds),
    pairsOf(matches),
  );
  const familyOf = new Map(families.flatMap((family) => family.map((id) => [id, family[0]])));
  const matchesOf = Map.groupBy(matches, ({ ofIds }) => familyOf.get(ofIds[0] ?? '') ?? '');
  for (const family of families) {
    const own = matchesOf.get(family[0]) ?? [];
    const times = new Set(own.flatMap(({ pastStatusTimes, statusAt }) => [...pastStatusTimes, statusAt]));
    for (const at of [...times].sort()) {
      const stand = own.filter((match) => statusAsOf(match, at) === 'CONFIRMED');
      for (const group of mergedGroups(family, pairsOf(stand))) note(found, group, at);
    }
  }
  return found;
}

function note(found: Map<string, CountedFor>, group: readonly [string, ...string[]], at: string): void {
  for (const id of group) {
    const counted = found.get(id) ?? { ids: [], times: [] };
    const canonicalId = ownId(group[0]);
    if ((counted.ids.at(-1) ?? ownId(id)) === canonicalId) continue;
    counted.ids.push(canonicalId);
    counted.times.push(at);
    found.set(id, counted);
  }
}

function pairsOf(matches: readonly StandingMatch[]): (readonly [string, string])[] {
  return matches.flatMap(({ ofIds: [a, b] }) =>
    a === undefined || b === undefined ? [] : [[a, b] as const],
  );
}

/** What was undone and has left its id to another keeps it before a `~`. */
function ownId(id: string): string {
  return id.split('~')[0] ?? id;
}

function areAlike(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, index) => one === others[index]);
}
