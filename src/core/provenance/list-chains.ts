/**
 * Listing chains best first: fewest hops, then by the links' assertion ids, up to a given number.
 * Length by length, depth-first, entering only what can still end in exactly the hops that remain (Read and Tarjan 1975
 * prune so): without loops there is no dead end, and the cost follows what is listed, not what there is.
 */
import { at } from './adjacency.ts';
import { ENDS } from './chain-endings.ts';
import { findChainsOfLength } from './chain-search.ts';
import { findOwnVoice, toChain, toChainOfOne } from './chain.ts';
import type { Chain } from './chain.ts';
import type { ClaimGraph } from './claim-graph.ts';
import { toCreditingVoices } from './crediting-voices.ts';
import { createHopsToEnding } from './hops-to-ending.ts';

/** Longest chain listed, in hops. The hop table holds at most 15. */
export const MAX_HOPS = 12;
/** Most chains listed. */
export const MAX_CHAINS = 100;

export interface ChainLimits {
  /** Most chains wanted, 0 … MAX_CHAINS. */
  readonly first: number;
  /** Longest chain wanted, in hops, 0 … MAX_HOPS. */
  readonly maxHops: number;
  /** Most edges looked at in all; Infinity where there are no loops. */
  readonly maxSteps: number;
}

/** The best chains from the starts to the endings; fewer if there are no more, or the steps are used up. */
export function listChains(
  graph: ClaimGraph,
  starts: Int32Array,
  endings: Uint8Array,
  { first, maxHops, maxSteps }: ChainLimits,
): Chain[] {
  const found = listChainsOfOne(graph, starts, endings, first);
  const hopsToEnding = createHopsToEnding(graph.edges, endings);
  const turns = toCreditingVoices(graph.edges);
  const choices = { graph, turns, starts, endings, hopsToEnding, budget: { stepsLeft: maxSteps } };
  for (let hops = 1; hops <= maxHops && found.length < first; hops++) {
    if (hops > 1 && !hopsToEnding.prepareOneMore()) break;
    for (const edges of findChainsOfLength(choices, hops, first - found.length)) {
      found.push(toChain(graph, edges));
    }
  }
  return found;
}

function listChainsOfOne(graph: ClaimGraph, starts: Int32Array, endings: Uint8Array, first: number): Chain[] {
  const voices = starts.filter((node) => at(endings, node) === ENDS).map((node) => findOwnVoice(graph, node));
  return Array.from(voices.sort().subarray(0, first), (voice) => toChainOfOne(graph, voice));
}
