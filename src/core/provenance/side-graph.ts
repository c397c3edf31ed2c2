/**
 * The graph of one side: the nodes with a voice on it, and the credits between those voices.
 * Only what a held document leads to counts, so the graph knows what is in reach.
 */
import { at } from './adjacency.ts';
import type { ClaimGraph } from './claim-graph.ts';
import { toCreditEdges } from './credit-edges.ts';
import type { CreditEdges } from './credit-edges.ts';
import { bitOf } from './side.ts';
import type { Side } from './side.ts';
import { isFirstHand } from './voice.ts';
import type { Voice } from './voice.ts';

/** Nodes and voices are numbered as in the claim graph. */
export interface SideGraph {
  readonly graph: ClaimGraph;
  readonly edges: CreditEdges;
  /** 1 for each voice on this side. */
  readonly onSide: Uint8Array;
  /** 1 where one of the node's voices on this side is first-hand. */
  readonly firstHand: Uint8Array;
  /** Held nodes on this side, ascending: here chains start. */
  readonly starts: Int32Array;
  /** 1 for each node that a chain from a start may pass. */
  readonly reachable: Uint8Array;
}

/** The graph of one side; null where nobody held is on it. Linear. */
export function toSideGraph(graph: ClaimGraph, voiceSides: Uint8Array, side: Side): SideGraph | null {
  const bit = bitOf(side);
  const onSide = voiceSides.map((sides) => ((sides & bit) === 0 ? 0 : 1));
  const present = new Uint8Array(graph.nodeCount);
  const firstHand = new Uint8Array(graph.nodeCount);
  onSide.forEach((isOn, voice) => {
    const node = at(graph.nodeOfVoice, voice);
    if (node < 0) return;
    if (isOn === 0) return;
    present[node] = 1;
    if (at(graph.firstHand, node) === 1 && isFirstHand(voiceOf(graph, voice))) firstHand[node] = 1;
  });
  const starts = numbersWhere(present, (node) => at(graph.held, node) === 1);
  if (starts.length === 0) return null;
  const nodeOfVoice = graph.nodeOfVoice.map((node, voice) => (at(onSide, voice) === 1 ? node : -1));
  const isWhole = onSide.every((isOn, voice) => isOn === 1 || at(graph.nodeOfVoice, voice) < 0);
  const edges = isWhole ? graph.edges : toCreditEdges(graph.readings, nodeOfVoice, graph.nodeCount);
  return { graph, edges, onSide, firstHand, starts, reachable: findReachable(edges, starts) };
}

/** The graph of all sides at once: what chains are listed on. */
export function toWholeGraph(graph: ClaimGraph): SideGraph {
  const starts = numbersWhere(graph.held, () => true);
  return {
    graph,
    edges: graph.edges,
    onSide: new Uint8Array(graph.voices.length).fill(1),
    firstHand: graph.firstHand,
    starts,
    reachable: findReachable(graph.edges, starts),
  };
}

/** The voice of this number. */
export function voiceOf({ voices }: ClaimGraph, number: number): Voice {
  const voice = voices[number];
  if (voice === undefined)
    throw new RangeError(`voice ${number} is outside the ${voices.length} of the claim`);
  return voice;
}

/** The voices of a node that are on the side, ascending. */
export function voicesOnSide({ graph, onSide }: SideGraph, node: number): number[] {
  const { start, item } = graph.members;
  const voices: number[] = [];
  for (let i = at(start, node); i < at(start, node + 1); i++)
    if (at(onSide, at(item, i)) === 1) voices.push(at(item, i));
  return voices;
}

/** Number of the voice that stands for a node: the least on the side that credits nobody, else the least on it; or -1. */
export function ownNumberOf({ graph, onSide }: SideGraph, node: number): number {
  const { start, item } = graph.members;
  let least = -1;
  for (let i = at(start, node); i < at(start, node + 1); i++) {
    const voice = at(item, i);
    if (at(onSide, voice) === 0) continue;
    if (at(graph.creditingVoices, voice) === 0) return voice;
    if (least < 0) least = voice;
  }
  return least;
}

export function ownVoiceOf(sideGraph: SideGraph, node: number): Voice {
  return voiceOf(sideGraph.graph, ownNumberOf(sideGraph, node));
}

/** 1 for each node that can be reached from the starts, which are reached themselves. */
function findReachable(
  { start, target }: { readonly start: Int32Array; readonly target: Int32Array },
  starts: Int32Array,
): Uint8Array {
  const reached = new Uint8Array(start.length - 1);
  const open = new Int32Array(start.length - 1);
  open.set(starts);
  for (const node of starts) reached[node] = 1;
  let opened = starts.length;
  for (let i = 0; i < opened; i++) {
    const node = at(open, i);
    for (let edge = at(start, node); edge < at(start, node + 1); edge++) {
      const next = at(target, edge);
      if (at(reached, next) === 1) continue;
      reached[next] = 1;
      open[opened++] = next;
    }
  }
  return reached;
}

function numbersWhere(flags: Uint8Array, also: (number: number) => boolean): Int32Array {
  const found = new Int32Array(flags.length);
  let count = 0;
  flags.forEach((flag, number) => {
    if (flag === 1 && also(number)) found[count++] = number;
  });
  return found.subarray(0, count);
}
