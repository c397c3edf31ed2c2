/** Rejections: why a voice gives no evidence of its own, and because of whom. */
import { at } from '../provenance/adjacency.ts';
import type { ClaimGraph } from '../provenance/claim-graph.ts';
import { ownVoiceOf, voiceOf, voicesOnSide } from '../provenance/side-graph.ts';
import { isWithdrawn } from '../provenance/voice.ts';
import type { ClassEvidence, WeighedOrigin } from './side-evidence.ts';
import type { WeighedSide } from './weighed-side.ts';

export const rejectionReasons = [
  'RELAY_OF',
  'CIRCULAR',
  'MERGED_WITH',
  'POOLED',
  'ABSORBED',
  'RESTATES',
  'UNIDENTIFIED',
  'UNRELIABLE',
  'UNCONFIRMED',
  'WITHDRAWN',
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

export interface RejectedEvidence {
  readonly assertionId: string;
  readonly reason: RejectionReason;
  /** The assertion that counts in its stead, or that it rests on; null where there is none. */
  readonly becauseId: string | null;
}

/** One a node and side, by assertion; what was withdrawn, or fell for want of a trail, too. */
export function toRejections(
  graph: ClaimGraph,
  voiceSides: Uint8Array,
  withdrawn: ReadonlySet<string>,
  weighedSides: readonly (WeighedSide | null)[],
): RejectedEvidence[] {
  const rejected = [
    ...ofFallen(graph, withdrawn),
    ...ofCircles(graph, voiceSides),
    ...weighedSides.flatMap((side) => (side === null ? [] : ofSide(side))),
  ];
  return rejected.sort((a, b) =>
    a.assertionId < b.assertionId ? -1 : a.assertionId > b.assertionId ? 1 : 0,
  );
}

/** Voices without a node, but for those that a located text supersedes. */
function ofFallen(graph: ClaimGraph, withdrawn: ReadonlySet<string>): RejectedEvidence[] {
  const rejected: RejectedEvidence[] = [];
  const creditsWithdrawn = new Set<number>();
  graph.readings.to.forEach((credited, reading) => {
    if (credited >= 0 && isWithdrawn(voiceOf(graph, credited), withdrawn))
      creditsWithdrawn.add(at(graph.readings.from, reading));
  });
  graph.voices.forEach((voice, number) => {
    if (at(graph.nodeOfVoice, number) >= 0 || graph.located.has(number)) return;
    const isGone = isWithdrawn(voice, withdrawn) || creditsWithdrawn.has(number);
    rejected.push({
      assertionId: voice.assertionId,
      reason: isGone ? 'WITHDRAWN' : 'UNCONFIRMED',
      becauseId: null,
    });
  });
  return rejected;
}

/** Voices that lead only into a circle: they take no side. */
function ofCircles(graph: ClaimGraph, voiceSides: Uint8Array): RejectedEvidence[] {
  const rejected: RejectedEvidence[] = [];
  graph.creditingVoices.forEach((isCrediting, voice) => {
    if (isCrediting === 0 || at(graph.nodeOfVoice, voice) < 0 || at(voiceSides, voice) !== 0) return;
    const node = at(graph.nodeOfVoice, voice);
    const edge = at(graph.edges.start, node);
    const because = edge < at(graph.edges.start, node + 1) ? at(graph.edges.toVoice, edge) : -1;
    rejected.push({
      assertionId: voiceOf(graph, voice).assertionId,
      reason: 'CIRCULAR',
      becauseId: because < 0 ? null : voiceOf(graph, because).assertionId,
    });
  });
  return rejected;
}

function ofSide(weighed: WeighedSide): RejectedEvidence[] {
  const { side, types, unidentified, unattested, attested } = weighed.found;
  const rejected: RejectedEvidence[] = ofNonOrigins(weighed);
  const reject = (assertionId: string, reason: RejectionReason, becauseId: string | null): void => {
    rejected.push({ assertionId, reason, becauseId });
  };
  for (const one of weighed.classes) rejectWeaker(one, 'MERGED_WITH', reject);
  if (weighed.pool !== null) rejectWeaker(weighed.pool, 'POOLED', reject);
  for (const { assertionId } of unidentified) reject(assertionId, 'UNIDENTIFIED', null);
  for (const { origins, into } of unattested) {
    if (into === null) continue;
    for (const { assertionId } of origins)
      reject(assertionId, 'ABSORBED', attested[into.by]?.assertionId ?? null);
  }
  for (const [node, type] of types) {
    if (type === 'CIRCULAR') reject(ownVoiceOf(side, node).assertionId, 'CIRCULAR', null);
  }
  return rejected;
}

function rejectWeaker(
  { members, best }: ClassEvidence,
  weaker: 'MERGED_WITH' | 'POOLED',
  reject: (assertionId: string, reason: RejectionReason, becauseId: string | null) => void,
): void {
  const isUnreliable = ({ trust }: WeighedOrigin): boolean => trust <= 0.5;
  for (const member of members) {
    if (isUnreliable(member)) reject(member.origin.assertionId, 'UNRELIABLE', null);
    else if (member !== best) reject(member.origin.assertionId, weaker, best.origin.assertionId);
  }
}

/** Nodes of the side that are no origins: relays, restatements, and those that no held document leads to. */
function ofNonOrigins({ found: { side, types } }: WeighedSide): RejectedEvidence[] {
  const { graph, edges, reachable } = side;
  const rejected: RejectedEvidence[] = [];
  for (let node = 0; node < graph.nodeCount; node++) {
    if (types.has(node) || voicesOnSide(side, node).length === 0) continue;
    const { assertionId } = ownVoiceOf(side, node);
    const edge = at(edges.start, node);
    if (at(reachable, node) === 0) {
      rejected.push({ assertionId, reason: 'UNCONFIRMED', becauseId: null });
    } else if (edge < at(edges.start, node + 1)) {
      const from = voiceOf(graph, at(edges.fromVoice, edge)).assertionId;
      const becauseId = voiceOf(graph, at(edges.toVoice, edge)).assertionId;
      rejected.push({ assertionId: from, reason: 'RELAY_OF', becauseId });
    } else if (at(graph.held, node) === 1) {
      const credited = at(graph.edges.fromVoice, at(graph.edges.start, node));
      rejected.push({ assertionId, reason: 'RESTATES', becauseId: voiceOf(graph, credited).assertionId });
    } else rejected.push({ assertionId, reason: 'UNIDENTIFIED', becauseId: null });
  }
  return rejected;
}
