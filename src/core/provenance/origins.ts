/**
 * The origins of a claim on one side, as they are shown: how many independent voices are left, between two bounds, why
 * others do not count, and what the whole trail hangs on. Design: analysis page, section 2.
 */
import { at } from './adjacency.ts';
import { findPassedGroups, findSourceChokepoints, groupsOf } from './chokepoints.ts';
import type { CircularGroup } from './circular-groups.ts';
import { contract } from './contracted-graph.ts';
import type { ContractedGraph } from './contracted-graph.ts';
import { countDisjointChains } from './disjoint-chains.ts';
import { noTraits } from './origin.ts';
import { toOriginClasses } from './origin-class.ts';
import type { OriginClass } from './origin-class.ts';
import { toOriginJoins } from './origin-joins.ts';
import type { OriginJoin } from './origin-join.ts';
import { ownVoiceOf } from './side-graph.ts';
import type { SideGraph } from './side-graph.ts';
import { membersOf } from './side-origins.ts';
import type { SideOrigins } from './side-origins.ts';
import type { SourceTraits } from './claim-facts.ts';

export type Chokepoint =
  | { readonly level: 'ASSERTION'; readonly assertionId: string }
  | { readonly level: 'SOURCE'; readonly sourceId: string }
  | { readonly level: 'OWNER'; readonly ownerId: string };

export interface Origins {
  /** Attested classes, with every join that is not to be ruled out. */
  readonly lower: number;
  /** All classes that are not known to be one. */
  readonly upper: number;
  /** Ends at which nobody at all is named. */
  readonly unidentified: number;
  /** Those that `upper` counts, by key. */
  readonly classes: readonly OriginClass[];
  readonly joins: readonly OriginJoin[];
  /** At most 10. */
  readonly disjointChains: number;
  readonly chokepoints: readonly Chokepoint[];
  readonly circular: readonly CircularGroup[];
  /** True where the search for chokepoints gave up. */
  readonly isCut: boolean;
}

export const noOrigins: Origins = {
  lower: 0,
  upper: 0,
  unidentified: 0,
  classes: [],
  joins: [],
  disjointChains: 0,
  chokepoints: [],
  circular: [],
  isCut: false,
};

/** What of it the grade turns on. */
export interface TrailFindings {
  readonly disjointChains: number;
  readonly chokepoints: readonly Chokepoint[];
  readonly isCut: boolean;
}

/** Puts the counts together; the circles of the claim are handed in, for they are found on all sides at once. */
export function toOrigins(
  found: SideOrigins,
  trail: TrailFindings,
  circular: readonly CircularGroup[],
): Origins {
  const classes = toOriginClasses(found);
  return {
    lower: membersOf(found, found.cautious).size,
    upper: classes.length,
    unidentified: found.unidentified.length,
    classes,
    joins: toOriginJoins(found),
    ...trail,
    circular,
  };
}

/** Disjoint chains and chokepoints of one side. */
export function findTrail(found: SideOrigins, sources: ReadonlyMap<string, SourceTraits>): TrailFindings {
  const { side, attested } = found;
  if (attested.length === 0) return { disjointChains: 0, chokepoints: [], isCut: false };
  const { graph, edges, starts } = side;
  const isOrigin = new Uint8Array(graph.nodeCount);
  for (const { node } of attested) isOrigin[node] = 1;
  const hands = toHands(side);
  const disjointChains = countDisjoint(found, hands);
  const passed = disjointChains > 1 ? [] : findPassedGroups(hands, starts, isOrigin);
  const bySource = findSourceChokepoints({
    edges,
    starts,
    reachable: side.reachable,
    isOrigin,
    sources: graph.sources,
    ownersOf: (sourceId) => (sources.get(sourceId) ?? noTraits).ownerIds,
  });
  const assertionIds = leastNodes(hands.groupOf, passed).map((node) => ownVoiceOf(side, node).assertionId);
  return {
    disjointChains,
    chokepoints: [
      ...assertionIds.sort().map((assertionId) => ({ level: 'ASSERTION', assertionId }) as const),
      ...bySource.sourceIds.map((sourceId) => ({ level: 'SOURCE', sourceId }) as const),
      ...bySource.ownerIds.map((ownerId) => ({ level: 'OWNER', ownerId }) as const),
    ],
    isCut: bySource.isCut,
  };
}

function countDisjoint(found: SideOrigins, hands: ContractedGraph): number {
  const { side, attested, cautious } = found;
  const classOf = new Int32Array(hands.count).fill(-1);
  const numberOfRoot = new Map<number, number>();
  attested.forEach(({ node }, position) => {
    const root = cautious.rootOf(position);
    const number = numberOfRoot.get(root) ?? numberOfRoot.size;
    numberOfRoot.set(root, number);
    classOf[at(hands.groupOf, node)] = number;
  });
  if (numberOfRoot.size === 1) return 1;
  return countDisjointChains(hands, groupsOf(hands, side.starts), classOf, numberOfRoot.size);
}

/** What a source states of several claims in one document is one hand; of one claim every node is one. */
function toHands({ graph, edges, reachable }: SideGraph): ContractedGraph {
  if (graph.claims.count > 1) return contract(edges, graph.hands, reachable);
  const { nodeCount: count } = graph;
  return {
    start: edges.start,
    target: edges.target,
    count,
    groupOf: new Int32Array(count).map((_, node) => node),
  };
}

function leastNodes(groupOf: Int32Array, groups: readonly number[]): number[] {
  if (groups.length === 0) return [];
  const wanted = new Map(groups.map((group) => [group, -1]));
  groupOf.forEach((group, node) => {
    if (wanted.get(group) === -1) wanted.set(group, node);
  });
  return [...wanted.values()];
}
