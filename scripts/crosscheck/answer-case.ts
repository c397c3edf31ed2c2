/** What the core says of a graph: the figures that the library finds again by its own ways. */
import { groupByKey } from '../../src/core/provenance/adjacency.ts';
import type { Adjacency } from '../../src/core/provenance/adjacency.ts';
import { findPassedGroups, findSourceChokepoints, groupsOf } from '../../src/core/provenance/chokepoints.ts';
import { contract } from '../../src/core/provenance/contracted-graph.ts';
import type { ContractedGraph } from '../../src/core/provenance/contracted-graph.ts';
import { countDisjointChains } from '../../src/core/provenance/disjoint-chains.ts';
import { numberNames } from '../../src/core/provenance/numbered-labels.ts';
import { findPassedByAll, findWay } from '../../src/core/provenance/passed-by-all.ts';
import { findStronglyConnected } from '../../src/core/provenance/strongly-connected.ts';
import type { GraphCase } from './graph-case.ts';

export interface CaseAnswer {
  /** Strongly connected group of each node, of the whole and of the part. */
  readonly groupOf: readonly number[];
  readonly groupOfPart: readonly number[];
  /** Number of hands of the contracted graph. */
  readonly handCount: number;
  /** Least node of each hand that all ways pass, in their order. */
  readonly passedHands: readonly number[];
  /** Nodes that all ways pass, in their order; null where there is no way. */
  readonly passedNodes: readonly number[] | null;
  /** At most 10. */
  readonly disjointChains: number;
  readonly passedSources: readonly string[];
  readonly passedOwners: readonly string[];
}

export function answerCase(graph: GraphCase): CaseAnswer {
  const { nodeCount, within, sourceOf, ownersOf } = graph;
  const edges = toAdjacency(graph);
  const starts = Int32Array.from(graph.starts);
  const ends = Uint8Array.from(graph.isEnd);
  const part = Uint8Array.from(within);
  const hands = contract(edges, { numberOf: Int32Array.from(graph.handOf), count: nodeCount }, part);
  const way = findWay(edges, starts, ends);
  const chokepoints = findSourceChokepoints({
    edges,
    starts,
    // All of them: the library's part looks at owners of every node too.
    reachable: new Uint8Array(nodeCount).fill(1),
    isOrigin: ends,
    sources: numberNames(nodeCount, (node) => String(sourceOf[node])),
    ownersOf: (source) => (ownersOf[Number(source)] ?? []).map(String),
  });
  return {
    groupOf: Array.from(findStronglyConnected(edges).groupOf),
    groupOfPart: Array.from(findStronglyConnected(edges, part).groupOf),
    handCount: hands.count,
    passedHands: findPassedGroups(hands, starts, ends).map((group) => hands.groupOf.indexOf(group)),
    passedNodes: way === null ? null : findPassedByAll(edges, starts, ends, way),
    disjointChains: countChains(graph, hands, starts),
    passedSources: chokepoints.sourceIds,
    passedOwners: chokepoints.ownerIds,
  };
}

function countChains(
  { isEnd, handOf, classOfHand }: GraphCase,
  hands: ContractedGraph,
  starts: Int32Array,
): number {
  const classOf = new Int32Array(hands.count).fill(-1);
  const numberOf = new Map<number, number>();
  hands.groupOf.forEach((group, node) => {
    if (group < 0 || isEnd[node] !== 1) return;
    const label = classOfHand[handOf[node] ?? 0] ?? 0;
    const number = numberOf.get(label) ?? numberOf.size;
    numberOf.set(label, number);
    classOf[group] = number;
  });
  return countDisjointChains(hands, groupsOf(hands, starts), classOf, numberOf.size);
}

function toAdjacency({ edges, nodeCount }: GraphCase): Adjacency {
  const from = Int32Array.from({ length: edges.length / 2 }, (_, edge) => edges[2 * edge] ?? 0);
  const { start, item } = groupByKey(from, nodeCount);
  return { start, target: item.map((edge) => edges[2 * edge + 1] ?? 0) };
}
