/**
 * Firm classes: attested origins that are the same source, or that people declared dependent. Dependence is transitive,
 * also through sources that are no origin here: who copies from one hand is one, whether or not the hand is seen. What was
 * declared of two assertions holds of the origins that they are, and of no other of their sources'.
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
  const { groupOf, judgementBetween } = groupDependent(declared);
  /** By group, the first origin in it and the id by which it is. */
  const firstOfGroup = new Map<string, readonly [position: number, id: string]>();
  attested.forEach(({ sourceId, assertionIds }, position) => {
    const isFirst = firstOfSource.get(sourceId) === position;
    for (const id of isFirst ? [sourceId, ...assertionIds] : assertionIds) {
      const group = groupOf(id);
      if (group === null) continue;
      const first = firstOfGroup.get(group);
      if (first === undefined) firstOfGroup.set(group, [position, id]);
      else if (sets.join(first[0], position))
        joins.push({
          a: first[0],
          b: position,
          reason: 'DECLARED_DEPENDENT',
          ...judgementBetween(first[1], id),
        });
    }
  });
  return { sets, joins };
}

interface DependentGroups {
  /** Names the group of dependent sources or assertions that one belongs to; null where it depends on nobody. */
  readonly groupOf: (id: string) => string | null;
  /** The first judgement on the shortest way from one to the other, both of one group. */
  readonly judgementBetween: (from: string, to: string) => Pick<JoinedPair, 'judgementId'>;
}

function groupDependent(declared: readonly DependencePair[]): DependentGroups {
  const ids = [...new Set(declared.flatMap(({ a, b }) => [a, b]))].sort();
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const groups = createDisjointSets(ids.length);
  for (const { a, b } of declared) groups.join(numberOf.get(a) ?? 0, numberOf.get(b) ?? 0);
  return {
    groupOf: (id) => {
      const number = numberOf.get(id);
      return number === undefined ? null : (ids[groups.rootOf(number)] ?? null);
    },
    judgementBetween: createFindJudgement(declared),
  };
}

/** Breadth first from the far end, so that what is found is the step at the near one. */
function createFindJudgement(declared: readonly DependencePair[]): DependentGroups['judgementBetween'] {
  if (declared.every(({ judgementId }) => judgementId === undefined)) return () => ({});
  const neighbours = new Map<string, [otherId: string, judgementId: string | undefined][]>();
  const add = (id: string, otherId: string, judgementId: string | undefined): void => {
    const known = neighbours.get(id);
    if (known === undefined) neighbours.set(id, [[otherId, judgementId]]);
    else known.push([otherId, judgementId]);
  };
  for (const { a, b, judgementId } of declared) {
    add(a, b, judgementId);
    add(b, a, judgementId);
  }
  return (from, to) => {
    const seen = new Set([to]);
    // A set is read as it grows.
    for (const here of seen) {
      for (const [otherId, judgementId] of neighbours.get(here) ?? []) {
        if (otherId === from) return judgementId === undefined ? {} : { judgementId };
        seen.add(otherId);
      }
    }
    return {};
  };
}
