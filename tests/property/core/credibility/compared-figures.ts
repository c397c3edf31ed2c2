/**
 * What the two analyses are compared by, in one shape: sets sorted, and assertions told by their node, because which of
 * a node's assertions stands for it is not what is compared.
 */
import type { ClaimAnalysis } from '../../../../src/core/credibility/analyse-claim.ts';
import type { Contribution } from '../../../../src/core/credibility/contributions.ts';
import type { Side } from '../../../../src/core/provenance/side.ts';
import { spotOf } from '../reference/disjoint-chains.ts';
import type { ReferenceContribution } from '../reference/estimate.ts';
import type { ReferenceClass } from '../reference/origin-classes.ts';
import type { ReferenceAnalysis } from '../reference/reference-analysis.ts';
import type { ReferenceSide } from '../reference/reference-side.ts';
import type { VoiceNode } from '../reference/voice-nodes.ts';

/** From any assertion of a node to the node; fails for what stands in none. */
export type ToNode = (assertionId: string) => VoiceNode;

export function toNodeOf({ claim }: ReferenceAnalysis): ToNode {
  return (assertionId) => {
    const node = claim.nodes.find(({ voices }) => voices.some((voice) => voice.assertionId === assertionId));
    if (node === undefined) throw new Error(`The assertion ${assertionId} stands in no node`);
    return node;
  };
}

const sorted = (ids: Iterable<string>): string[] => [...new Set(ids)].sort();
const byText = <T>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

export function sideFigures(analysis: ClaimAnalysis, side: Side, toNode: ToNode): object {
  const origins = analysis.origins(side);
  const nodesOf = (assertionIds: readonly string[]): string[] =>
    sorted(assertionIds.map((id) => toNode(id).id));
  const { lower, upper, unidentified, disjointChains, chokepoints } = origins;
  return {
    lower,
    upper,
    unidentified,
    disjointChains,
    types: byText([...analysis.originTypes(side)].map(([id, type]) => [toNode(id).id, type])),
    classes: byText(
      origins.classes.map(({ key, type, attested, sourceIds, assertionIds }) => ({
        key,
        type,
        attested,
        sources: sorted(sourceIds),
        nodes: nodesOf(assertionIds),
      })),
    ),
    spots: sorted(chokepoints.flatMap((c) => (c.level === 'ASSERTION' ? spotOf(toNode(c.assertionId)) : []))),
    sources: sorted(chokepoints.flatMap((c) => (c.level === 'SOURCE' ? c.sourceId : []))),
    owners: sorted(chokepoints.flatMap((c) => (c.level === 'OWNER' ? c.ownerId : []))),
    circular: byText(
      origins.circular.map((loop) => ({
        nodes: nodesOf(loop.assertionIds),
        sources: sorted(loop.sourceIds),
        documents: sorted(loop.documentIds),
        claims: sorted(loop.claimIds),
        anchored: loop.anchored,
        impossibleDates: loop.impossibleDates,
      })),
    ),
  };
}

export function referenceSideFigures(side: ReferenceSide): object {
  const { firm, unattested, absorbed } = side.classes;
  const listed = [...firm, ...unattested.filter((one) => !absorbed.has(one))];
  const withAbsorbed = (one: ReferenceClass): readonly VoiceNode[] => [
    ...one.origins,
    ...[...absorbed].filter(([, host]) => host === one).flatMap(([outlet]) => outlet.origins),
  ];
  return {
    lower: side.lower,
    upper: side.upper,
    unidentified: side.unidentified,
    disjointChains: side.disjointChains,
    types: byText([...side.types].map(([node, type]) => [node.id, type])),
    classes: byText(
      listed.map((one) => ({
        key: one.key,
        type: one.type,
        attested: one.attested,
        sources: sorted(withAbsorbed(one).map((node) => node.sourceId)),
        nodes: sorted(withAbsorbed(one).map((node) => node.id)),
      })),
    ),
    spots: sorted(side.chokepoints.spots),
    sources: sorted(side.chokepoints.sources),
    owners: sorted(side.chokepoints.owners),
    circular: byText(
      side.circular.map(({ nodes, anchored, impossibleDates }) => ({
        nodes: sorted(nodes.map((node) => node.id)),
        sources: sorted(nodes.map((node) => node.sourceId)),
        documents: sorted(nodes.flatMap((node) => node.documentId ?? [])),
        claims: sorted(nodes.map((node) => node.claimId)),
        anchored,
        impossibleDates,
      })),
    ),
  };
}

/** Where a contribution is listed: its side, and the key of its class if it is not the pool. */
const placeOf = (side: string, key: string | undefined): string => `${side} ${key ?? 'pool'}`;

export function contributionFigures(contributions: readonly Contribution[], toNode: ToNode): object[] {
  return byText(
    contributions.map(({ originClass, pooled, side, members, bestChain: _chain, ...figures }) => ({
      place: placeOf(side, originClass?.key),
      pooled,
      nodes: sorted(members.map((id) => toNode(id).id)),
      figures,
    })),
  );
}

export function referenceContributionFigures(contributions: readonly ReferenceContribution[]): object[] {
  return byText(
    contributions.map((one) => ({
      place: placeOf(one.side, one.class?.key),
      pooled: one.class === null,
      nodes: sorted(one.members.map((node) => node.id)),
      figures: {
        fidelity: one.fidelity,
        trust: one.trust,
        q: one.q,
        evidence: one.evidence,
        share: one.share,
        expectedWithout: one.expectedWithout,
      },
    })),
  );
}

/** True if `chain` is a best one to the contribution's origin: as faithful, as short, and handed on as it says. */
export function isBestChain(
  { side, originClass, bestChain }: Contribution,
  contributions: readonly ReferenceContribution[],
  toNode: ToNode,
): boolean {
  const place = placeOf(side, originClass?.key);
  const same = contributions.find((one) => placeOf(one.side, one.class?.key) === place);
  const nodes = bestChain.map(toNode);
  return (
    same?.bestChains.some(
      (chain) => chain.length === nodes.length && chain.every((node, i) => node === nodes[i]),
    ) === true
  );
}
