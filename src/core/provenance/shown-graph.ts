/**
 * The claim graph as it is shown: what the chains are chains of, whole or, of a large one, what lies nearest the ends
 * of its trails. Breadth-first against the credits (Moore 1959), so that what is left out are hands far from any origin.
 */
import { at, groupByKey } from './adjacency.ts';
import { ENDS_IN_LOOP, findChainEndings } from './chain-endings.ts';
import { toAttributionIds } from './chain.ts';
import type { ChainHop } from './chain.ts';
import type { ClaimGraph } from './claim-graph.ts';
import type { OriginType } from './origin-type.ts';
import { toWholeGraph, voiceOf } from './side-graph.ts';
import { bitOf, sides } from './side.ts';
import type { Side } from './side.ts';

/** Most voices shown. */
export const MAX_SHOWN = 10_000;

export interface ShownVoice {
  /** The least of its assertions: who says the same twice in one place is one voice. */
  readonly assertionId: string;
  /** The others, ascending. */
  readonly otherIds: readonly string[];
  /** In the order of `sides`; a relay takes those of what it credits. */
  readonly sides: readonly Side[];
  /** On the first of its sides where its trail ends with it or bites its own tail; null for a hand on the way. */
  readonly originType: OriginType | null;
  /** True where a chain from a held document passes or ends here. */
  readonly isReached: boolean;
}

export interface ShownGraph {
  /** Voices, however many are shown. */
  readonly total: number;
  /** Nearest an end of a trail first, then by id. */
  readonly voices: readonly ShownVoice[];
  /** Credits between voices that are shown, by crediting voice in their order; ids are those of `voices`. */
  readonly handOffs: readonly ChainHop[];
}

/** What was found of the end of each trail, by side. */
export type TypesOfSide = (side: Side) => ReadonlyMap<number, OriginType>;

/** Shows at most `first` voices. Linear, but for sorting them. */
export function toShownGraph(
  graph: ClaimGraph,
  voiceSides: Uint8Array,
  typesOf: TypesOfSide,
  first: number,
): ShownGraph {
  const types = toTypes(graph, typesOf);
  const order = orderByDistance(graph, [...types.keys()]).subarray(0, first);
  const { reachable } = toWholeGraph(graph);
  const isShown = new Uint8Array(graph.nodeCount);
  for (const node of order) isShown[node] = 1;
  const voices = Array.from(order, (node): ShownVoice => {
    const members = membersOf(graph, node);
    const bits = members.reduce((all, voice) => all | at(voiceSides, voice), 0);
    const [assertionId = '', ...otherIds] = members.map((voice) => voiceOf(graph, voice).assertionId);
    return {
      assertionId,
      otherIds,
      sides: sides.filter((side) => (bits & bitOf(side)) !== 0),
      originType: types.get(node) ?? null,
      isReached: at(reachable, node) === 1,
    };
  });
  return {
    total: graph.nodeCount,
    voices,
    handOffs: Array.from(order).flatMap((node) => handOffsOf(graph, node, isShown)),
  };
}

/** By node, of the first side that has one. Voices that lead only into a circle take no side, and have a type all the same. */
function toTypes(graph: ClaimGraph, typesOf: TypesOfSide): ReadonlyMap<number, OriginType> {
  const types = new Map<number, OriginType>();
  findChainEndings(graph).forEach((ending, node) => {
    if (ending === ENDS_IN_LOOP) types.set(node, 'CIRCULAR');
  });
  for (const side of sides.toReversed()) for (const [node, type] of typesOf(side)) types.set(node, type);
  return types;
}

/** Voices of a node, ascending. */
function membersOf({ members }: ClaimGraph, node: number): number[] {
  return Array.from(members.item.subarray(at(members.start, node), at(members.start, node + 1)));
}

function handOffsOf(graph: ClaimGraph, node: number, isShown: Uint8Array): ChainHop[] {
  const { start, target } = graph.edges;
  const hops: ChainHop[] = [];
  for (let edge = at(start, node); edge < at(start, node + 1); edge++) {
    const credited = at(target, edge);
    if (at(isShown, credited) === 0) continue;
    hops.push({
      fromId: leastIdOf(graph, node),
      toId: leastIdOf(graph, credited),
      attributionIds: toAttributionIds(graph, edge),
    });
  }
  return hops;
}

function leastIdOf(graph: ClaimGraph, node: number): string {
  return voiceOf(graph, at(graph.members.item, at(graph.members.start, node))).assertionId;
}

/** All nodes: the ends, then those that credit them, and so on; last those from which no end is reached. */
function orderByDistance(graph: ClaimGraph, ends: readonly number[]): Int32Array {
  const { start, target } = graph.edges;
  const crediting = groupByKey(target, graph.nodeCount);
  const fromNode = new Int32Array(target.length);
  for (let node = 0; node < graph.nodeCount; node++)
    fromNode.fill(node, at(start, node), at(start, node + 1));
  const distance = new Int32Array(graph.nodeCount).fill(graph.nodeCount);
  let ring = ends;
  for (let steps = 0; ring.length > 0; steps++) {
    const next: number[] = [];
    for (const node of ring) {
      if (at(distance, node) <= steps) continue;
      distance[node] = steps;
      for (let i = at(crediting.start, node); i < at(crediting.start, node + 1); i++) {
        next.push(at(fromNode, at(crediting.item, i)));
      }
    }
    ring = next;
  }
  // Nodes are numbered by their ids.
  return Int32Array.from({ length: graph.nodeCount }, (_, node) => node).sort(
    (a, b) => at(distance, a) - at(distance, b) || a - b,
  );
}
