/**
 * Disjoint sets of numbers that are joined two at a time: union-find with path halving (Tarjan and van Leeuwen 1984).
 * The root of a set is its least member, so nothing depends on the order of joins.
 */
export interface DisjointSets {
  readonly rootOf: (member: number) => number;
  /** True if they were apart until now. */
  readonly join: (a: number, b: number) => boolean;
  readonly copy: () => DisjointSets;
}

/** Sets of one member each, 0 … count - 1. */
export function createDisjointSets(count: number): DisjointSets {
  return toSets(Int32Array.from({ length: count }, (_, member) => member));
}

function toSets(parent: Int32Array): DisjointSets {
  const up = (member: number): number => parent[member] ?? member;
  const rootOf = (member: number): number => {
    let here = member;
    while (up(here) !== here) {
      parent[here] = up(up(here));
      here = up(here);
    }
    return here;
  };
  return {
    rootOf,
    join: (a, b) => {
      const [rootOfA, rootOfB] = [rootOf(a), rootOf(b)];
      if (rootOfA === rootOfB) return false;
      parent[Math.max(rootOfA, rootOfB)] = Math.min(rootOfA, rootOfB);
      return true;
    },
    copy: () => toSets(parent.slice()),
  };
}
