/** One side of a claim, with what each of its origins is worth. */
import { at } from '../provenance/adjacency.ts';
import type { ClaimFacts, SourceRecord } from '../provenance/claim-facts.ts';
import type { ClaimGraph } from '../provenance/claim-graph.ts';
import type { Origin } from '../provenance/origin.ts';
import { ownVoiceOf, voiceOf } from '../provenance/side-graph.ts';
import type { SideOrigins } from '../provenance/side-origins.ts';
import { findBestChains } from './best-chains.ts';
import type { BestChains } from './best-chains.ts';
import { createWeigh, sumEvidence, weighClasses, weighPool } from './side-evidence.ts';
import type { ClassEvidence } from './side-evidence.ts';
import { priorFidelity, priorTrust } from './source-record.ts';

export interface WeighedSide {
  readonly found: SideOrigins;
  readonly chains: BestChains;
  /** Attested classes, cautiously joined. */
  readonly classes: readonly ClassEvidence[];
  readonly pool: ClassEvidence | null;
  /** All evidence: classes and pool. */
  readonly total: number;
  readonly totalAttested: number;
  /** As if no cautious join held. */
  readonly totalApart: number;
}

/** Weighs the origins of one side by the records of their sources and of the hands before them. */
export function weighSide(found: SideOrigins, facts: ClaimFacts): WeighedSide {
  const { graph, edges, starts } = found.side;
  const chains = findBestChains(edges, starts, toFidelityOf(graph, facts.records));
  const trustOf = ({ sourceId, sourceType, traits }: Origin): number =>
    facts.records.get(sourceId)?.trust ?? priorTrust(sourceType, traits.outletKind) ?? 0;
  const weigh = createWeigh(trustOf, chains);
  const weighed = found.attested.map(weigh);
  const classes = weighClasses(found, found.cautious, weighed);
  const pool = weighPool(found, weigh);
  const ofPool = pool === null ? [] : [pool];
  const apart = found.cautiousJoins.length === 0 ? classes : weighClasses(found, found.firm, weighed);
  return {
    found,
    chains,
    classes,
    pool,
    total: sumEvidence([...classes, ...ofPool]),
    totalAttested: sumEvidence(classes),
    totalApart: sumEvidence([...apart, ...ofPool]),
  };
}

/** By node; looked up once a source. */
function toFidelityOf(
  { sources }: ClaimGraph,
  records: ReadonlyMap<string, SourceRecord>,
): (node: number) => number {
  if (records.size === 0) return () => priorFidelity;
  const ofSource = Float64Array.from(sources.names, (id) => records.get(id)?.fidelity ?? priorFidelity);
  return (node) => ofSource[at(sources.numberOf, node)] ?? priorFidelity;
}

/** The assertions of a node's best chain, nearest the reader first: whoever credits on it, and the origin's own. */
export function toBestChain({ found: { side }, chains }: WeighedSide, node: number): string[] {
  const nodes = chains.chainTo(node);
  const { edges, graph } = side;
  return nodes.map((here, i) => {
    const next = nodes[i + 1];
    if (next === undefined) return ownVoiceOf(side, here).assertionId;
    let edge = at(edges.start, here);
    while (at(edges.target, edge) !== next) edge++;
    return voiceOf(graph, at(edges.fromVoice, edge)).assertionId;
  });
}
