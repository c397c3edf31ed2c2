/** Chains with where they end, and what is lost on the way of one. */
import { at } from '../provenance/adjacency.ts';
import type { Chain } from '../provenance/chain.ts';
import { createFindChainOrigin } from '../provenance/chain-origin.ts';
import type { ChainOrigin } from '../provenance/chain-origin.ts';
import { claimChains } from '../provenance/claim-chains.ts';
import type { ChainList, ChainListOptions } from '../provenance/claim-chains.ts';
import type { ClaimFacts } from '../provenance/claim-facts.ts';
import type { ClaimGraph } from '../provenance/claim-graph.ts';
import { toWholeGraph, voiceOf } from '../provenance/side-graph.ts';
import { productOf } from './best-chains.ts';
import { once } from './once.ts';
import { priorFidelity } from './source-record.ts';

export interface DescribedChain extends Chain, ChainOrigin {}

export interface DescribedChains extends ChainList {
  readonly chains: readonly DescribedChain[];
}

/** A chain as it was by the time that was asked for: ISO 8601, null for now. */
export interface ChainAsOf extends DescribedChain {
  readonly asOf: string | null;
  /** See `chainFidelity`; what people judged is read for it, so only where somebody asks. */
  readonly readFidelity: () => Promise<number>;
}

export interface ChainsAsOf extends ChainList {
  readonly chains: readonly ChainAsOf[];
}

/** Product of the fidelities of a chain's relays, 0 … 1, to 12 decimals. */
export function chainFidelity({ sourceIds, relays }: ChainOrigin, records: ClaimFacts['records']): number {
  return productOf(sourceIds.slice(0, relays).map((id) => records.get(id)?.fidelity ?? priorFidelity));
}

/** Lists the chains of a claim's graph, but for those of claims that only contradict it. */
export function createDescribeChains(
  graph: ClaimGraph,
  { roles }: Pick<ClaimFacts, 'roles'>,
): (options: Omit<ChainListOptions, 'within'>) => DescribedChains {
  const within = once(() =>
    Uint8Array.from({ length: graph.nodeCount }, (_, node) => {
      const { claimId } = voiceOf(graph, at(graph.members.item, at(graph.members.start, node)));
      const role = roles.get(claimId);
      return role !== undefined && (role.isSame || role.entails) ? 1 : 0;
    }),
  );
  const findOrigin = once(() => createFindChainOrigin(toWholeGraph(graph)));
  return (options) => {
    const { chains, ...counted } = claimChains(graph, { ...options, within: within() });
    return { ...counted, chains: chains.map((chain) => ({ ...chain, ...findOrigin()(chain) })) };
  };
}
