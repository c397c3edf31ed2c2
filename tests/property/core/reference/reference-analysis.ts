/**
 * The analysis of a claim once more, apart from the code that it checks: literal, exhaustive and slow.
 * It follows the design of the analysis word by word and shares nothing with src/core but the shape of the facts.
 */
import type { ClaimFacts } from '../../../../src/core/provenance/claim-facts.ts';
import type { Side } from '../../../../src/core/provenance/side.ts';
import type { Voice } from '../../../../src/core/provenance/voice.ts';
import { estimate } from './estimate.ts';
import type { ReferenceEstimate } from './estimate.ts';
import { originTypes } from './origin-table.ts';
import type { ReferenceType } from './origin-table.ts';
import { referenceSide } from './reference-side.ts';
import type { ReferenceSide } from './reference-side.ts';
import { sideGraph } from './side-graph.ts';
import type { SideGraph } from './side-graph.ts';
import { sidesOfVoices } from './side-of-voices.ts';
import { standingClaim } from './voice-nodes.ts';
import type { StandingClaim, VoiceNode } from './voice-nodes.ts';

export interface ReferenceAnalysis {
  readonly claim: StandingClaim;
  /** Of every voice that stands. */
  readonly sidesOf: ReadonlyMap<Voice, ReadonlySet<Side>>;
  readonly sides: Readonly<Record<Side, ReferenceSide>>;
  readonly estimate: ReferenceEstimate;
}

/** The beginning of it, cheap enough to ask for whether a case is one that an invariant speaks of. */
export interface ReferenceGround {
  readonly claim: StandingClaim;
  /** Of every voice that stands. */
  readonly sidesOf: ReadonlyMap<Voice, ReadonlySet<Side>>;
  /** Of the supporting side, what held nodes reach, and which origins there are. */
  readonly graph: SideGraph;
  readonly types: ReadonlyMap<VoiceNode, ReferenceType>;
}

export function referenceGround(facts: ClaimFacts): ReferenceGround {
  const claim = standingClaim(facts);
  const sidesOf = sidesOfVoices(claim, facts);
  const graph = sideGraph(claim, sidesOf, 'FOR');
  return { claim, sidesOf, graph, types: originTypes(claim, graph) };
}

/** For claims of ten nodes or so: every simple chain is walked. */
export function referenceAnalysis(facts: ClaimFacts): ReferenceAnalysis {
  const claim = standingClaim(facts);
  const sidesOf = sidesOfVoices(claim, facts);
  const side = (name: Side): ReferenceSide => referenceSide(claim, sidesOf, name, facts);
  const sides = { FOR: side('FOR'), AGAINST: side('AGAINST'), QUESTIONS: side('QUESTIONS') };
  return { claim, sidesOf, sides, estimate: estimate(sides.FOR, sides.AGAINST) };
}
