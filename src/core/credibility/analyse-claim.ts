/**
 * The analysis of one claim: its origins on each side, and the evidence they give. Each part is worked out when it is
 * first asked for, and then kept.
 */
import { findCircularGroups } from '../provenance/circular-groups.ts';
import type { Circle, CircularGroup } from '../provenance/circular-groups.ts';
import type { ClaimFacts } from '../provenance/claim-facts.ts';
import { toClaimGraph } from '../provenance/claim-graph.ts';
import type { OriginType } from '../provenance/origin-type.ts';
import { findTrail, noOrigins, toOrigins } from '../provenance/origins.ts';
import type { Origins, TrailFindings } from '../provenance/origins.ts';
import { toShownGraph } from '../provenance/shown-graph.ts';
import type { ShownGraph } from '../provenance/shown-graph.ts';
import { toSideGraph, ownVoiceOf } from '../provenance/side-graph.ts';
import { findSideOrigins } from '../provenance/side-origins.ts';
import type { SideOrigins } from '../provenance/side-origins.ts';
import { bitOf } from '../provenance/side.ts';
import type { Side } from '../provenance/side.ts';
import { findVoiceSides } from '../provenance/voice-sides.ts';
import type { ChainListOptions } from '../provenance/claim-chains.ts';
import { toCredibility } from './credibility.ts';
import type { Credibility } from './credibility.ts';
import { createDescribeChains } from './described-chains.ts';
import type { DescribedChains } from './described-chains.ts';
import { once, onceForEach } from './once.ts';
import { toRejections } from './rejections.ts';
import { weighSide } from './weighed-side.ts';

export interface ClaimAnalysis {
  /** Chains of what states the claim, on whatever side; claims that only contradict it have chains of their own. */
  readonly chains: (options: Omit<ChainListOptions, 'within'>) => DescribedChains;
  /** Who credits whom, as it is shown: at most `first` voices. */
  readonly shown: (first: number) => ShownGraph;
  /** What was found on a side; null where nobody held is on it. */
  readonly trail: (side: Side) => SideOrigins | null;
  readonly origins: (side: Side) => Origins;
  readonly credibility: () => Credibility;
  /** True where the search for chokepoints gave up, on which the grade turns too, or where a record was cut. */
  readonly isCut: (side: Side) => boolean;
  /** By the assertion that stands for the node; circles too. */
  readonly originTypes: (side: Side) => ReadonlyMap<string, OriginType>;
}

/** Analyses what is known of a claim; the order of the rows changes nothing. Cannot fail. */
export function analyseClaim(facts: ClaimFacts): ClaimAnalysis {
  const voices = facts.voices.filter(({ claimId }) => facts.roles.has(claimId));
  const graph = toClaimGraph(voices, facts.credits, facts.withdrawn);
  const voiceSides = findVoiceSides(graph, facts.roles);
  const circles = once(() => findCircularGroups(graph));
  const foundOn = onceForEach((side: Side): SideOrigins | null => {
    const sideGraph = toSideGraph(graph, voiceSides, side);
    return sideGraph === null ? null : findSideOrigins(sideGraph, facts);
  });
  const trailOn = onceForEach((side: Side): TrailFindings => {
    const found = foundOn(side);
    return found === null ? noOrigins : findTrail(found, facts.sources);
  });
  const circularOn = (side: Side): CircularGroup[] =>
    circles().flatMap((circle) => (isOnSide(circle, voiceSides, side) ? [circle.group] : []));
  return {
    chains: createDescribeChains(graph, facts),
    shown: (first) => toShownGraph(graph, voiceSides, (side) => foundOn(side)?.types ?? new Map(), first),
    trail: foundOn,
    origins: onceForEach((side) => {
      const found = foundOn(side);
      return found === null
        ? { ...noOrigins, circular: circularOn(side) }
        : toOrigins(found, trailOn(side), circularOn(side));
    }),
    isCut: (side) => trailOn(side).isCut || facts.areRecordsCut === true,
    credibility: once(() => {
      const [support, against] = (['FOR', 'AGAINST'] as const).map((side) => {
        const found = foundOn(side);
        return found === null ? null : weighSide(found, facts);
      });
      const rejected = toRejections(graph, voiceSides, facts.withdrawn, [support ?? null, against ?? null]);
      return toCredibility(support ?? null, against ?? null, trailOn('FOR'), rejected);
    }),
    originTypes: onceForEach((side) => {
      const found = foundOn(side);
      if (found === null) return new Map<string, OriginType>();
      return new Map(
        Array.from(found.types, ([node, type]) => [ownVoiceOf(found.side, node).assertionId, type] as const),
      );
    }),
  };
}

/** A circle belongs to the sides of its members; one that takes no side is shown among those for the claim. */
function isOnSide({ voices }: Circle, voiceSides: Uint8Array, side: Side): boolean {
  const all = voices.reduce((bits, voice) => bits | (voiceSides[voice] ?? 0), 0);
  return all === 0 ? side === 'FOR' : (all & bitOf(side)) !== 0;
}
