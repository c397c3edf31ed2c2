/**
 * A way round in a circular group: each source credits the next, and the last the first. The longest that a bounded
 * depth-first search finds, for the longest of all may take for ever to find (Karp 1972, directed Hamilton circuit).
 */
import type { CircularGroup } from '../answers/circular-group.ts';

/** Enough for every group of a dozen; a larger one may get a shorter ring. */
const MAX_STEPS = 20_000;

/** Ids of sources, each once, from the one that the group names first; empty where no credits close a ring. */
export function findRing(group: CircularGroup): readonly string[] {
  const credited = toCredits(group);
  const budget = { stepsLeft: MAX_STEPS };
  let longest: readonly string[] = [];
  for (const { id } of group.sources) {
    if (longest.length === group.sources.length) break;
    const ring = longestFrom(id, credited, budget);
    if (ring.length > longest.length) longest = ring;
  }
  return longest;
}

type Credits = ReadonlyMap<string, ReadonlySet<string>>;

/** Whom each source credits within the group, for a claim of the group. */
function toCredits({ sources, claims, documents }: CircularGroup): Credits {
  const credits = new Map(sources.map(({ id }) => [id, new Set<string>()]));
  const claimIds = new Set(claims.map(({ id }) => id));
  for (const { assertions } of documents) {
    for (const { node } of assertions.edges) {
      if (!claimIds.has(node.claim.id)) continue;
      for (const { to } of node.attributedTo) {
        if (credits.has(to.source.id)) credits.get(node.source.id)?.add(to.source.id);
      }
    }
  }
  return credits;
}

function longestFrom(start: string, credits: Credits, budget: { stepsLeft: number }): readonly string[] {
  let longest: readonly string[] = [];
  const path = [start];
  const walk = (from: string): void => {
    for (const next of credits.get(from) ?? []) {
      if (budget.stepsLeft-- <= 0 || longest.length === credits.size) return;
      if (next === start && path.length > longest.length) longest = [...path];
      if (path.includes(next)) continue;
      path.push(next);
      walk(next);
      path.pop();
    }
  };
  walk(start);
  return longest;
}
