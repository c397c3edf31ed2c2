/** What the core says of a graph: the figures that the library finds again by its own ways. */
import { groupByKey } from '../../src/core/provenance/adjacency.ts';
import type { Adjacency } from '../../src/core/provenance/adjacency.ts';
import { findPassedGroups, findSourceChokepoints } from '../../src/core/provenance/chokepoints.ts';
import { contract } from '../../src/core/provenance/contracted-graph.ts';
import { countDisjointChains } from '../../src/core/provenance/disjoint-chains.ts';
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
  const { nodeCount, isEnd, within, handOf } = graph;
  const edges = toAdjacency(graph);
  const starts = Int32Array.from(graph.starts);
  const ends = Uint8Array.from(isEnd);
  const hands = contract(edges, nodeCount, (node) => (within[node] === 0 ? null : String(handOf[node])));
  const isNodeEnd = (node: number): boolean => isEnd[node] === 1;
  const way = findWay(edges, starts, isNodeEnd);
  const sources = findSourceChokepoints({
    edges,
    nodeCount,
    starts,
    isOrigin: ends,
    sourceOf: (node) => String(graph.sourceOf[node]),
    ownersOf: (source) => (graph.ownersOf[Number(source)] ?? []).map(String),
  });
  return {
    groupOf: Array.from(findStronglyConnected(edges).groupOf),
    groupOfPart: Array.from(findStronglyConnected(edges, Uint8Array.from(within)).groupOf),
    handCount: hands.count,
    passedHands: findPassedGroups(hands, starts, ends).map((group) => hands.groupOf.indexOf(group)),
    passedNodes: way === null ? null : findPassedByAll(edges, starts, isNodeEnd, way),
    disjointChains: countChains(graph, hands),
    passedSources: sources.sourceIds,
    passedOwners: sources.ownerIds,
  };
}

function countChains(
  { isEnd, handOf, classOfHand, starts }: GraphCase,
  hands: ReturnType<typeof contract>,
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
  const startHands = new Set(starts.map((node) => hands.groupOf[node] ?? -1));
  return countDisjointChains(hands, startHands, classOf, numberOf.size);
}

function toAdjacency({ edges, nodeCount }: GraphCase): Adjacency {
  const from = Int32Array.from({ length: edges.length / 2 }, (_, edge) => edges[2 * edge] ?? 0);
  const { start, item } = groupByKey(from, nodeCount);
  return { start, target: item.map((edge) => edges[2 * edge + 1] ?? 0) };
}
