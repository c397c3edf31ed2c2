/**
 * Chokepoints: what every chain to an attested origin passes, so that the whole trail hangs on it. By assertion, by
 * source (all that it wrote), by owner (all that its outlets wrote).
 */
import { at } from './adjacency.ts';
import type { Adjacency } from './adjacency.ts';
import { contract } from './contracted-graph.ts';
import type { ContractedGraph } from './contracted-graph.ts';
import { findPassedByAll, findWay } from './passed-by-all.ts';

/** Edges looked at before the search for sources and owners gives up; what it has not shown by then it does not say. */
const MOST_STEPS = 20_000_000;

export interface TrailGraph {
  readonly edges: Adjacency;
  readonly nodeCount: number;
  readonly starts: Int32Array;
  /** 1 for each node that a chain from a start may pass. */
  readonly reachable: Uint8Array;
  /** 1 for each attested origin. */
  readonly isOrigin: Uint8Array;
  readonly sourceOf: (node: number) => string;
  readonly ownersOf: (sourceId: string) => readonly string[];
}

/** Groups of a contracted graph that every chain passes, in the order of some shortest chain; none without a chain. */
export function findPassedGroups(
  contracted: ContractedGraph,
  starts: Int32Array,
  isOrigin: Uint8Array,
): number[] {
  const { groupOf, count } = contracted;
  const groupsOf = (nodes: Int32Array): Int32Array =>
    Int32Array.from(new Set(nodes.map((node) => at(groupOf, node)).filter((group) => group >= 0)));
  const isEnd = new Uint8Array(count);
  isOrigin.forEach((is, node) => {
    if (is === 1 && at(groupOf, node) >= 0) isEnd[at(groupOf, node)] = 1;
  });
  const groupStarts = groupsOf(starts);
  const way = findWay(contracted, groupStarts, (group) => at(isEnd, group) === 1);
  return way === null ? [] : findPassedByAll(contracted, groupStarts, (group) => at(isEnd, group) === 1, way);
}

export interface SourceChokepoints {
  /** Ascending. */
  readonly sourceIds: readonly string[];
  readonly ownerIds: readonly string[];
  /** True where the search gave up: there may be more. */
  readonly isCut: boolean;
}

/** Sources and owners without whom no chain is left. */
export function findSourceChokepoints(trail: TrailGraph): SourceChokepoints {
  const { edges, starts, isOrigin, sourceOf, ownersOf } = trail;
  const isEnd = (node: number): boolean => at(isOrigin, node) === 1;
  const way = findWay(edges, starts, isEnd);
  if (way === null) return { sourceIds: [], ownerIds: [], isCut: false };
  const shown = new Set(findPassedByAll(edges, starts, isEnd, way).map(sourceOf));
  const onWay = new Set(way.map(sourceOf));
  if (shown.size < onWay.size) for (const sourceId of findPassedSources(trail)) shown.add(sourceId);
  const budget = { stepsLeft: MOST_STEPS };
  const sourceIds = findPassedLabels(trail, onWay, shown, (node) => [sourceOf(node)], budget);
  const labelsOf = (node: number): readonly string[] => {
    const sourceId = sourceOf(node);
    return [sourceId, ...ownersOf(sourceId)];
  };
  const owners = ownersAmong(trail);
  const shownOwners = new Set(
    [...sourceIds].flatMap((id) => [id, ...ownersOf(id)]).filter((id) => owners.has(id)),
  );
  const onWayOwners = new Set(way.flatMap(labelsOf).filter((id) => owners.has(id)));
  const ownerIds = findPassedLabels(trail, onWayOwners, shownOwners, labelsOf, budget);
  return { sourceIds: [...sourceIds].sort(), ownerIds: [...ownerIds].sort(), isCut: budget.stepsLeft < 0 };
}

function ownersAmong({ nodeCount, sourceOf, ownersOf }: TrailGraph): ReadonlySet<string> {
  const owners = new Set<string>();
  for (let node = 0; node < nodeCount; node++)
    for (const owner of ownersOf(sourceOf(node))) owners.add(owner);
  return owners;
}

/**
 * Sources passed by all where each source's nodes are one: there are more ways then than there are chains, so what all
 * of those pass, all chains pass.
 */
function findPassedSources({ edges, nodeCount, starts, isOrigin, sourceOf }: TrailGraph): string[] {
  const contracted = contract(edges, nodeCount, sourceOf);
  const sourceOfGroup: string[] = [];
  contracted.groupOf.forEach((group, node) => (sourceOfGroup[group] ??= sourceOf(node)));
  return findPassedGroups(contracted, starts, isOrigin).map((group) => sourceOfGroup[group] ?? '');
}

/** Of the labels on one way, those without which none is left; each further way rules out what it does without. */
function findPassedLabels(
  { edges, starts, isOrigin }: TrailGraph,
  onWay: ReadonlySet<string>,
  shown: ReadonlySet<string>,
  labelsOf: (node: number) => readonly string[],
  budget: { stepsLeft: number },
): ReadonlySet<string> {
  const passed = new Set(shown);
  const open = new Set([...onWay].filter((label) => !shown.has(label)).sort());
  for (const label of open) {
    budget.stepsLeft -= edges.target.length;
    if (budget.stepsLeft < 0) break;
    const way = findWay(
      edges,
      starts,
      (node) => at(isOrigin, node) === 1,
      (node) => labelsOf(node).includes(label),
    );
    if (way === null) passed.add(label);
    else {
      const onThisWay = new Set(way.flatMap(labelsOf));
      for (const other of open) if (!onThisWay.has(other)) open.delete(other);
    }
  }
  return passed;
}
