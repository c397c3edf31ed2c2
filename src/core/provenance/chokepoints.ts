/**
 * Chokepoints: what every chain to an attested origin passes, so that the whole trail hangs on it. By assertion, by
 * source (all that it wrote), by owner (all that its outlets wrote).
 */
import { at } from './adjacency.ts';
import type { Adjacency } from './adjacency.ts';
import { contract } from './contracted-graph.ts';
import type { ContractedGraph } from './contracted-graph.ts';
import type { NamedLabels } from './numbered-labels.ts';
import { findPassedByAll, findWay } from './passed-by-all.ts';

/** Edges looked at before the search for sources and owners gives up; what it has not shown by then it does not say. */
const MOST_STEPS = 20_000_000;

/** Ways looked for, each ruling out what it does without, before what is left is looked for with sources as one. */
const FIRST_WAYS = 3;

export interface TrailGraph {
  readonly edges: Adjacency;
  readonly starts: Int32Array;
  /** 1 for each node that a chain from a start may pass. */
  readonly reachable: Uint8Array;
  /** 1 for each attested origin. */
  readonly isOrigin: Uint8Array;
  /** Of each node. */
  readonly sources: NamedLabels;
  readonly ownersOf: (sourceId: string) => readonly string[];
}

/** Groups of a contracted graph that every chain passes, in the order of some shortest chain; none without a chain. */
export function findPassedGroups(
  contracted: ContractedGraph,
  starts: Int32Array,
  isOrigin: Uint8Array,
): number[] {
  const { groupOf, count } = contracted;
  const isEnd = new Uint8Array(count);
  isOrigin.forEach((is, node) => {
    if (is === 1 && at(groupOf, node) >= 0) isEnd[at(groupOf, node)] = 1;
  });
  const groupStarts = groupsOf(contracted, starts);
  const way = findWay(contracted, groupStarts, isEnd);
  return way === null ? [] : findPassedByAll(contracted, groupStarts, isEnd, way);
}

/** The groups of these nodes, each once, in the order of the first. */
export function groupsOf({ groupOf, count }: ContractedGraph, nodes: Int32Array): Int32Array {
  const found = new Int32Array(Math.min(nodes.length, count));
  const isFound = new Uint8Array(count);
  let last = 0;
  for (const node of nodes) {
    const group = at(groupOf, node);
    if (group < 0 || at(isFound, group) === 1) continue;
    isFound[group] = 1;
    found[last++] = group;
  }
  return found.subarray(0, last);
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
  const { edges, starts, isOrigin, sources, ownersOf } = trail;
  const way = findWay(edges, starts, isOrigin);
  if (way === null) return { sourceIds: [], ownerIds: [], isCut: false };
  const nameOf = (source: number): string => sources.names[source] ?? '';
  const sourceOf = (node: number): string => nameOf(at(sources.numberOf, node));
  const budget = { stepsLeft: MOST_STEPS };
  const sourceIds = findPassedLabels(
    trail,
    { onWay: way.map(sourceOf), shown: findPassedByAll(edges, starts, isOrigin, way).map(sourceOf) },
    (source) => [nameOf(source)],
    budget,
  );
  const owners = ownersAmong(trail);
  if (owners.size === 0)
    return { sourceIds: [...sourceIds].sort(), ownerIds: [], isCut: budget.stepsLeft < 0 };
  const withOwners = (id: string): readonly string[] => [id, ...ownersOf(id)];
  const ownersOfAll = (ids: readonly string[]): string[] =>
    ids.flatMap(withOwners).filter((id) => owners.has(id));
  const ownerIds = findPassedLabels(
    trail,
    { onWay: ownersOfAll(way.map(sourceOf)), shown: ownersOfAll([...sourceIds]) },
    (source) => withOwners(nameOf(source)),
    budget,
  );
  return { sourceIds: [...sourceIds].sort(), ownerIds: [...ownerIds].sort(), isCut: budget.stepsLeft < 0 };
}

/** Owners of sources that are in reach. */
function ownersAmong({ sources, reachable, ownersOf }: TrailGraph): ReadonlySet<string> {
  const isThere = new Uint8Array(sources.count);
  sources.numberOf.forEach((source, node) => {
    if (at(reachable, node) === 1) isThere[source] = 1;
  });
  return new Set(sources.names.flatMap((id, source) => (at(isThere, source) === 1 ? ownersOf(id) : [])));
}

/**
 * Sources passed by all where each source's nodes are one: there are more ways then than there are chains, so what all
 * of those pass, all chains pass.
 */
function findPassedSources({ edges, starts, isOrigin, sources }: TrailGraph): string[] {
  const contracted = contract(edges, sources);
  const sourceOfGroup = new Int32Array(contracted.count);
  contracted.groupOf.forEach((group, node) => (sourceOfGroup[group] = at(sources.numberOf, node)));
  return findPassedGroups(contracted, starts, isOrigin).map(
    (group) => sources.names[at(sourceOfGroup, group)] ?? '',
  );
}

/**
 * Of the labels on one way, those without which none is left; each further way rules out what it does without.
 * `shown` are known to be passed. Labels are ids of sources, which are owners of themselves, and of owners.
 */
function findPassedLabels(
  trail: TrailGraph,
  { onWay, shown }: { readonly onWay: readonly string[]; readonly shown: readonly string[] },
  labelsOf: (source: number) => readonly string[],
  budget: { stepsLeft: number },
): ReadonlySet<string> {
  const { edges, starts, isOrigin, sources } = trail;
  const passed = new Set(shown);
  const open = new Set(onWay.filter((label) => !passed.has(label)).sort());
  let ways = 0;
  for (const label of open) {
    if (ways++ === FIRST_WAYS)
      for (const known of findPassedSources(trail)) if (open.has(known)) passed.add(known);
    if (passed.has(label)) continue;
    budget.stepsLeft -= edges.target.length;
    if (budget.stepsLeft < 0) break;
    const isShut = Uint8Array.from(sources.names, (_, source) => (labelsOf(source).includes(label) ? 1 : 0));
    const way = findWay(edges, starts, isOrigin, (node) => at(isShut, at(sources.numberOf, node)) === 1);
    if (way === null) passed.add(label);
    else {
      const onThisWay = new Set(way.flatMap((node) => labelsOf(at(sources.numberOf, node))));
      for (const other of open) if (!onThisWay.has(other)) open.delete(other);
    }
  }
  return passed;
}
