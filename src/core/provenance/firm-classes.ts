/**
 * Firm classes: attested origins that are the same source, or that people declared dependent. Dependence is transitive,
 * also through sources that are no origin here: who copies from one hand is one, whether or not the hand is seen.
 */
import type { DependencePair } from './claim-facts.ts';
import { createDisjointSets } from './disjoint-sets.ts';
import type { DisjointSets } from './disjoint-sets.ts';
import type { Origin } from './origin.ts';
import type { JoinedPair } from './origin-join.ts';

export interface FirmClasses {
  /** Of positions in the attested origins; a root is the least by id. */
  readonly sets: DisjointSets;
  readonly joins: readonly JoinedPair[];
}

export function toFirmClasses(
  attested: readonly Origin[],
  dependence: readonly DependencePair[],
): FirmClasses {
  const sets = createDisjointSets(attested.length);
  const joins: JoinedPair[] = [];
  const firstOfSource = new Map<string, number>();
  attested.forEach(({ sourceId }, position) => {
    const first = firstOfSource.get(sourceId);
    if (first === undefined) firstOfSource.set(sourceId, position);
    else if (sets.join(first, position)) joins.push({ a: first, b: position, reason: 'SAME_SOURCE' });
  });
  const declared = dependence.filter(({ dependent }) => dependent);
  if (declared.length === 0) return { sets, joins };
  const firstOfGroup = new Map<string, number>();
  const groupOf = groupSources(declared);
  for (const [sourceId, position] of firstOfSource) {
    const group = groupOf(sourceId);
    const first = group === null ? undefined : firstOfGroup.get(group);
    if (group !== null && first === undefined) firstOfGroup.set(group, position);
    if (first === undefined || !sets.join(first, position)) continue;
    joins.push({ a: first, b: position, reason: 'DECLARED_DEPENDENT' });
  }
  return { sets, joins };
}

/** Names the group of dependent sources that a source belongs to; null where it depends on nobody. */
function groupSources(declared: readonly DependencePair[]): (sourceId: string) => string | null {
  const ids = [...new Set(declared.flatMap(({ a, b }) => [a, b]))].sort();
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const groups = createDisjointSets(ids.length);
  for (const { a, b } of declared) groups.join(numberOf.get(a) ?? 0, numberOf.get(b) ?? 0);
  return (sourceId) => {
    const number = numberOf.get(sourceId);
    return number === undefined ? null : (ids[groups.rootOf(number)] ?? null);
  };
}
