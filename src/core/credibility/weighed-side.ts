/** One side of a claim, with what each of its origins is worth. */
import { at } from '../provenance/adjacency.ts';
import type { ClaimFacts, SourceRecord } from '../provenance/claim-facts.ts';
import { noTraits } from '../provenance/origin.ts';
import { ownVoiceOf, voiceOf } from '../provenance/side-graph.ts';
import type { SideOrigins } from '../provenance/side-origins.ts';
import type { Voice } from '../provenance/voice.ts';
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
  const recordOf = (voice: Pick<Voice, 'sourceId' | 'sourceType'>): SourceRecord =>
    facts.records.get(voice.sourceId) ?? {
      trust: priorTrust(voice.sourceType, (facts.sources.get(voice.sourceId) ?? noTraits).outletKind) ?? 0,
      fidelity: priorFidelity,
    };
  const voiceAt = (node: number): Voice =>
    voiceOf(graph, at(graph.members.item, at(graph.members.start, node)));
  const chains = findBestChains(edges, starts, (node) => recordOf(voiceAt(node)).fidelity);
  const weigh = createWeigh((origin) => recordOf(voiceAt(origin.node)), chains);
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
