/** Everything that is said of one side. */
import type { ClaimFacts } from '../../../../src/core/provenance/claim-facts.ts';
import type { Side } from '../../../../src/core/provenance/side.ts';
import type { Voice } from '../../../../src/core/provenance/voice.ts';
import { circularGroups } from './circular-groups.ts';
import type { ReferenceLoop } from './circular-groups.ts';
import { chokepoints, disjointChains } from './disjoint-chains.ts';
import type { ReferenceChokepoints } from './disjoint-chains.ts';
import { evidenceOfSide } from './evidence-of-side.ts';
import type { ReferenceEvidence } from './evidence-of-side.ts';
import { originClasses } from './origin-classes.ts';
import type { ReferenceClasses } from './origin-classes.ts';
import { originTypes } from './origin-table.ts';
import type { ReferenceType } from './origin-table.ts';
import { sideGraph } from './side-graph.ts';
import type { SideGraph } from './side-graph.ts';
import type { StandingClaim, VoiceNode } from './voice-nodes.ts';

export interface ReferenceSide {
  readonly graph: SideGraph;
  readonly types: ReadonlyMap<VoiceNode, ReferenceType>;
  readonly classes: ReferenceClasses;
  readonly lower: number;
  readonly upper: number;
  readonly unidentified: number;
  readonly disjointChains: number;
  readonly chokepoints: ReferenceChokepoints;
  readonly circular: readonly ReferenceLoop[];
  /** With cautious joins, and without them. */
  readonly evidence: readonly ReferenceEvidence[];
  readonly firmEvidence: readonly ReferenceEvidence[];
}

export function referenceSide(
  claim: StandingClaim,
  sides: ReadonlyMap<Voice, ReadonlySet<Side>>,
  side: Side,
  facts: ClaimFacts,
): ReferenceSide {
  const graph = sideGraph(claim, sides, side);
  const types = originTypes(claim, graph);
  const classes = originClasses(types, facts);
  const { firm, cautious, unattested, absorbed } = classes;
  const sidesOfLoop = (loop: ReferenceLoop): Set<Side> =>
    new Set(loop.nodes.flatMap((node) => node.voices.flatMap((voice) => [...(sides.get(voice) ?? [])])));
  return {
    graph,
    types,
    classes,
    lower: cautious.length,
    upper: firm.length + unattested.length - absorbed.size,
    unidentified: [...types.values()].filter((type) => type === 'UNIDENTIFIED').length,
    disjointChains: disjointChains(graph, cautious),
    chokepoints: chokepoints(
      graph,
      firm.flatMap((one) => one.origins),
      facts,
    ),
    circular: circularGroups(claim, facts).filter((loop) => {
      const own = sidesOfLoop(loop);
      return own.has(side) || (side === 'FOR' && own.size === 0);
    }),
    evidence: evidenceOfSide(cautious, classes, graph, facts),
    firmEvidence: evidenceOfSide(firm, classes, graph, facts),
  };
}
