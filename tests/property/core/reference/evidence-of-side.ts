/** What the classes of one side give as evidence (section 4), with every chain walked. */
import type { ClaimFacts } from '../../../../src/core/provenance/claim-facts.ts';
import type { ReferenceClass, ReferenceClasses } from './origin-classes.ts';
import { fidelityOf, trustOf } from './records-of-sources.ts';
import type { SideGraph } from './side-graph.ts';
import { simplePaths } from './simple-chains.ts';
import type { VoiceNode } from './voice-nodes.ts';

export interface ReferenceEvidence {
  /** null for the pool. */
  readonly class: ReferenceClass | null;
  readonly members: readonly VoiceNode[];
  /** Every chain that is a best one: of greatest fidelity, and of those the shortest. */
  readonly bestChains: readonly (readonly VoiceNode[])[];
  readonly fidelity: number;
  readonly trust: number;
  readonly q: number;
  readonly evidence: number;
}

const MOST_Q = 0.94;
const TIE = 1e-12;

interface Witness {
  readonly node: VoiceNode;
  readonly fidelity: number;
  readonly trust: number;
  readonly value: number;
}

function fidelityOfChain(chain: readonly VoiceNode[], facts: ClaimFacts): number {
  const factors = chain.slice(0, -1).map((node) => fidelityOf(node, facts));
  const product = factors.sort((a, b) => a - b).reduce((whole, factor) => whole * factor, 1);
  return Math.round(product * 1e12) / 1e12;
}

function bestChainsTo(origin: VoiceNode, graph: SideGraph, facts: ClaimFacts): VoiceNode[][] {
  const starts = graph.nodes.filter((node) => node.held);
  const chains = simplePaths(graph, starts, origin);
  const costOf = (chain: readonly VoiceNode[]): number => -Math.log(fidelityOfChain(chain, facts));
  const least = Math.min(...chains.map(costOf));
  const cheapest = chains.filter((chain) => costOf(chain) <= least + TIE);
  const fewest = Math.min(...cheapest.map((chain) => chain.length));
  return cheapest.filter((chain) => chain.length === fewest);
}

function toWitness(node: VoiceNode, graph: SideGraph, facts: ClaimFacts): Witness {
  const [best = [node]] = bestChainsTo(node, graph, facts);
  const trust = trustOf(node, facts);
  const fidelity = fidelityOfChain(best, facts);
  return { node, fidelity, trust, value: fidelity * Math.max(0, trust - 0.5) };
}

function toEvidence(
  one: ReferenceClass | null,
  members: readonly VoiceNode[],
  graph: SideGraph,
  facts: ClaimFacts,
): ReferenceEvidence[] {
  const witnesses = members.map((node) => toWitness(node, graph, facts));
  const [best] = witnesses.sort(
    (a, b) =>
      b.value - a.value || b.fidelity - a.fidelity || b.trust - a.trust || (a.node.id < b.node.id ? -1 : 1),
  );
  if (best === undefined) return [];
  const q = Math.min(MOST_Q, 0.5 + best.value);
  return [
    {
      class: one,
      members,
      bestChains: bestChainsTo(best.node, graph, facts),
      fidelity: best.fidelity,
      trust: best.trust,
      q,
      evidence: (2 * q - 1) / (1 - q),
    },
  ];
}

/** One for each class of `attested`, and one for the pool if there is anything in it. */
export function evidenceOfSide(
  attested: readonly ReferenceClass[],
  { unattested, absorbed }: ReferenceClasses,
  graph: SideGraph,
  facts: ClaimFacts,
): ReferenceEvidence[] {
  const pool = unattested.filter((one) => !absorbed.has(one)).flatMap((one) => one.origins);
  return [
    ...attested.flatMap((one) => toEvidence(one, one.origins, graph, facts)),
    ...toEvidence(null, pool, graph, facts),
  ];
}
