/** What the method makes of a bare graph, in the terms of its file: so that others can check it on graphs of their own. */
import { analyseClaim } from '../core/credibility/analyse-claim.ts';
import type { ClaimAnalysis } from '../core/credibility/analyse-claim.ts';
import type { Contribution } from '../core/credibility/contributions.ts';
import { countTrails } from '../core/provenance/count-trails.ts';
import { bestOf, isAttested } from '../core/provenance/origin-type.ts';
import type { OriginType } from '../core/provenance/origin-type.ts';
import { isAtLeast, thresholds } from '../core/credibility/thresholds.ts';
import { nameOf, toFacts } from './bare-graph-facts.ts';
import type { BareGraph } from './bare-graph.schema.ts';

const POOL = 'UNATTRIBUTED_POOL';

/** The figures of one case; reals to six decimals. */
export function evaluateGraph(graph: BareGraph): object {
  const analysis = analyseClaim(toFacts(graph));
  const origins = analysis.origins('FOR');
  const credibility = analysis.credibility();
  const types = [...analysis.originTypes('FOR')].filter(
    ([, type]) => type !== 'CIRCULAR' && type !== 'UNIDENTIFIED',
  );
  const ofSide = (side: Contribution['side']): number[] =>
    credibility.contributions.filter((one) => one.side === side).map(({ evidence }) => evidence);
  return {
    attestedOrigins: origins.lower,
    corroboratingOrigins: credibility.contributions.filter(
      ({ side, pooled, evidence }) =>
        side === 'FOR' && !pooled && isAtLeast(evidence, thresholds.corroborating),
    ).length,
    vertexDisjointChains: origins.disjointChains,
    originTypes: toTypes(types),
    chokepoints: origins.chokepoints
      .flatMap((one) => (one.level === 'ASSERTION' ? [nameOf(one.assertionId)] : []))
      .sort(),
    circularGroups: origins.circular.map(({ assertionIds, anchored }) => ({
      members: assertionIds.map(nameOf),
      anchored,
    })),
    openChains: types.flatMap(([id, type]) => (type === 'OPEN_CHAIN' ? [nameOf(id)] : [])).sort(),
    simpleChainCount: origins.circular.length > 0 ? null : countSimpleChains(analysis),
    evidenceFor: rounded(sum(ofSide('FOR'))),
    evidenceAgainst: rounded(sum(ofSide('AGAINST'))),
    belief: rounded(credibility.belief),
    disbelief: rounded(credibility.disbelief),
    uncertainty: rounded(credibility.uncertainty),
    expected: rounded(credibility.expected),
    expectedAttestedOnly: rounded(credibility.expectedAttested),
    admiraltyCredibility: credibility.estimatedGrade,
    icd203: credibility.word?.toLowerCase().replaceAll('_', ' ') ?? null,
    contributions: toContributions(graph, credibility.contributions, analysis.originTypes('FOR')),
  };
}

function toTypes(types: readonly (readonly [string, OriginType])[]): Record<string, OriginType> {
  const named = types.map(([id, type]): [string, OriginType] => [nameOf(id), type]);
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function countSimpleChains({ trail }: ClaimAnalysis): string | null {
  const found = trail('FOR');
  if (found === null) return '0';
  return countTrails(found)?.toString() ?? null;
}

function toContributions(
  graph: BareGraph,
  contributions: readonly Contribution[],
  types: ReadonlyMap<string, OriginType>,
): object {
  const entries = contributions
    .filter(({ side }) => side === 'FOR')
    .map((one) => {
      const members = one.members.map(nameOf).sort();
      const type = one.originClass?.type ?? bestOf(one.members.flatMap((id) => types.get(id) ?? []));
      const declared = members
        .map((name) => graph.nodes[name]?.independenceClass)
        .find((name) => name !== undefined);
      const key = one.pooled ? POOL : (declared ?? members[0] ?? '');
      return {
        key,
        figures: {
          attested: isAttested(type),
          type,
          bestChain: one.bestChain.map(nameOf),
          fidelity: rounded(one.fidelity),
          q: rounded(one.q),
          evidence: rounded(one.evidence),
          members,
        },
      };
    })
    .sort((a, b) => ((a.figures.members[0] ?? '') < (b.figures.members[0] ?? '') ? -1 : 1));
  return Object.fromEntries(entries.map(({ key, figures }) => [key, figures]));
}

function sum(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b).reduce((all, one) => all + one, 0);
}

function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
