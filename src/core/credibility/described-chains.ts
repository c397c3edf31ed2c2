/** Chains with where they end and what is lost on the way. */
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

export interface DescribedChain extends Chain, ChainOrigin {
  /** Product of the fidelities of its relays, 0 … 1, to 12 decimals. */
  readonly fidelity: number;
}

export interface DescribedChains extends ChainList {
  readonly chains: readonly DescribedChain[];
}

/** A chain as it was by the time that was asked for: ISO 8601, null for now. */
export interface ChainAsOf extends DescribedChain {
  readonly asOf: string | null;
}

export interface ChainsAsOf extends ChainList {
  readonly chains: readonly ChainAsOf[];
}

/** Lists the chains of a claim's graph, but for those of claims that only contradict it. */
export function createDescribeChains(
  graph: ClaimGraph,
  { roles, records }: Pick<ClaimFacts, 'roles' | 'records'>,
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
    const described = chains.map((chain) => {
      const origin = findOrigin()(chain);
      const hands = origin.sourceIds
        .slice(0, origin.relays)
        .map((id) => records.get(id)?.fidelity ?? priorFidelity);
      return { ...chain, ...origin, fidelity: productOf(hands) };
    });
    return { ...counted, chains: described };
  };
}
