/**
 * A chain: assertions joined by attributions, nearest the reader first, up to where the trail ends.
 * A link is the assertion that does the crediting; the last one is the assertion that the last hop credits.
 */
import { at } from './adjacency.ts';
import type { ClaimGraph } from './claim-graph.ts';
import { lowestModality } from './modality.ts';
import type { Modality } from '../model/assertion.ts';

export interface ChainHop {
  /** Equals the link before the hop. */
  readonly fromId: string;
  /** The credited assertion: of the same node as the link behind the hop, not always that assertion. */
  readonly toId: string;
  /** Every confirmed reading between the two nodes, ascending; at least one. */
  readonly attributionIds: readonly string[];
}

export interface Chain {
  /** Assertion ids; one more than there are hops. */
  readonly links: readonly string[];
  readonly hops: readonly ChainHop[];
  readonly lowestModality: Modality;
}

/** The chain along these edges of the graph, each beginning where the one before ended; at least one. */
export function toChain(graph: ClaimGraph, edges: readonly number[]): Chain {
  const { fromVoice, toVoice } = graph.edges;
  const last = edges.slice(-1).map((edge) => at(toVoice, edge));
  return {
    ...toLinks(graph, [...edges.map((edge) => at(fromVoice, edge)), ...last]),
    hops: edges.map((edge) => ({
      fromId: toAssertionId(graph, at(fromVoice, edge)),
      toId: toAssertionId(graph, at(toVoice, edge)),
      attributionIds: toAttributionIds(graph, edge),
    })),
  };
}

/** The chain of one link. */
export function toChainOfOne(graph: ClaimGraph, voice: number): Chain {
  return { ...toLinks(graph, [voice]), hops: [] };
}

/** The voice that stands for a node on a chain of one link: the least that credits nobody, else the least of all. */
export function findOwnVoice({ members, creditingVoices }: ClaimGraph, node: number): number {
  const own = members.item.subarray(at(members.start, node), at(members.start, node + 1));
  return own.find((voice) => at(creditingVoices, voice) === 0) ?? at(own, 0);
}

function toLinks(graph: ClaimGraph, voices: readonly number[]) {
  return {
    links: voices.map((voice) => toAssertionId(graph, voice)),
    lowestModality: lowestModality(voices.flatMap((voice) => graph.voices[voice]?.modality ?? [])),
  };
}

/** Of one edge, ascending. Distinct: a credit of a located voice with two counterparts in one node is two readings with one id. */
export function toAttributionIds({ edges, readings }: ClaimGraph, edge: number): string[] {
  const { start, item } = edges.bundles;
  const bundle = at(edges.bundle, edge);
  const parallel = Array.from(item.subarray(at(start, bundle), at(start, bundle + 1)));
  return [...new Set(parallel.flatMap((reading) => readings.attributionId[reading] ?? []))].sort();
}

function toAssertionId(graph: ClaimGraph, voice: number): string {
  return graph.voices[voice]?.assertionId ?? '';
}
