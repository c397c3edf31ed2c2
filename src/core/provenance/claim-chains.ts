/**
 * The chains of a claim: every trail from a held document up to where it ends, counted, the best of them listed.
 * Design: analysis page, section 2, Chains. Counting enumerates only where there is a loop, and then within bounds.
 */
import { at } from './adjacency.ts';
import { findChainEndings } from './chain-endings.ts';
import { findChainStarts } from './chain-starts.ts';
import type { Chain } from './chain.ts';
import type { ClaimGraph } from './claim-graph.ts';
import { countChains } from './count-chains.ts';
import { listChains, MAX_CHAINS, MAX_HOPS } from './list-chains.ts';

/**
 * Most edges looked at where loops may make dead ends; 75 ms when used up. In 327 random claims of 10 to 310 nodes
 * with a loop in reach a tenth of it found all that a hundred times as much did; a hundredth missed chains in 2.
 * The rest is for claims of 100,000 nodes, where each length begins with a look at every start.
 */
const MAX_STEPS_IN_LOOPS = 1_000_000;

export interface ChainList {
  /** Chains of every length; where a loop is in reach, those found within MAX_CHAINS and MAX_HOPS. */
  readonly total: bigint;
  /** True where a loop is in reach of a start. */
  readonly totalIsLowerBound: boolean;
  /** Best first: fewest hops, then by the links' assertion ids. */
  readonly chains: readonly Chain[];
}

export interface ChainListOptions {
  /** Chains listed, at most and by default MAX_CHAINS; below 0 counts as 0. Does not touch `total`. */
  readonly first?: number;
  /** Longest chain listed, in hops, at most and by default MAX_HOPS. Does not touch `total`. */
  readonly maxHops?: number;
  /** 1 for each node at which a chain may start; by default all. No chain crosses from one claim into another. */
  readonly within?: Uint8Array;
}

/** The chains of one claim, or of several at once. Cannot fail. */
export function claimChains(graph: ClaimGraph, options: ChainListOptions = {}): ChainList {
  const first = Math.max(0, Math.min(options.first ?? MAX_CHAINS, MAX_CHAINS));
  const maxHops = Math.min(options.maxHops ?? MAX_HOPS, MAX_HOPS);
  const { within } = options;
  const starts = findChainStarts(graph).filter((node) => within === undefined || at(within, node) === 1);
  const endings = findChainEndings(graph);
  const total = countChains(graph.edges, starts, endings);
  if (total !== null) {
    const chains = listChains(graph, starts, endings, { first, maxHops, maxSteps: Infinity });
    return { total, totalIsLowerBound: false, chains };
  }
  const limits = { first: MAX_CHAINS, maxHops: MAX_HOPS, maxSteps: MAX_STEPS_IN_LOOPS };
  const found = listChains(graph, starts, endings, limits);
  const chains = found.filter((chain) => chain.hops.length <= maxHops).slice(0, first);
  return { total: BigInt(found.length), totalIsLowerBound: true, chains };
}
