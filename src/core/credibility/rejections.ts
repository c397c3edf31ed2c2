/** Rejections: why a voice gives no evidence of its own, and because of whom. */
import { at, groupByKey } from '../provenance/adjacency.ts';
import type { ClaimGraph } from '../provenance/claim-graph.ts';
import { ownNumberOf, voiceOf } from '../provenance/side-graph.ts';
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

/** A rejection by the numbers of its voices; -1 where there is no other. */
type Reject = (voice: number, reason: RejectionReason, because: number) => void;

/** One a node and side, by assertion; what was withdrawn, or fell for want of a trail, too. */
export function toRejections(
  graph: ClaimGraph,
  voiceSides: Uint8Array,
  withdrawn: ReadonlySet<string>,
  weighedSides: readonly (WeighedSide | null)[],
): RejectedEvidence[] {
  const voices: number[] = [];
  const reasons: RejectionReason[] = [];
  const others: number[] = [];
  const reject: Reject = (voice, reason, because) => {
    voices.push(voice);
    reasons.push(reason);
    others.push(because);
  };
  rejectFallen(graph, withdrawn, reject);
  rejectCircles(graph, voiceSides, reject);
  for (const side of weighedSides) if (side !== null) rejectOfSide(side, reject);
  const idOf = (voice: number): string => voiceOf(graph, voice).assertionId;
  // Grouping by voice sorts by assertion, and leaves what is said of one in its order.
  return Array.from(groupByKey(Int32Array.from(voices), graph.voices.length).item, (position) => {
    const [voice = -1, because = -1] = [voices[position], others[position]];
    const reason = reasons[position] ?? 'UNIDENTIFIED';
    return { assertionId: idOf(voice), reason, becauseId: because < 0 ? null : idOf(because) };
  });
}

/** Voices without a node, but for those that a located text supersedes. */
function rejectFallen(graph: ClaimGraph, withdrawn: ReadonlySet<string>, reject: Reject): void {
  const creditsWithdrawn = new Set<number>();
  if (withdrawn.size > 0) {
    graph.readings.to.forEach((credited, reading) => {
      if (credited >= 0 && isWithdrawn(voiceOf(graph, credited), withdrawn))
        creditsWithdrawn.add(at(graph.readings.from, reading));
    });
  }
  graph.nodeOfVoice.forEach((node, voice) => {
    if (node >= 0 || graph.located.has(voice)) return;
    const isGone = isWithdrawn(voiceOf(graph, voice), withdrawn) || creditsWithdrawn.has(voice);
    reject(voice, isGone ? 'WITHDRAWN' : 'UNCONFIRMED', -1);
  });
}

/** Voices that lead only into a circle: they take no side. */
function rejectCircles(graph: ClaimGraph, voiceSides: Uint8Array, reject: Reject): void {
  graph.creditingVoices.forEach((isCrediting, voice) => {
    if (isCrediting === 0 || at(graph.nodeOfVoice, voice) < 0 || at(voiceSides, voice) !== 0) return;
    const node = at(graph.nodeOfVoice, voice);
    const edge = at(graph.edges.start, node);
    const isEdge = edge < at(graph.edges.start, node + 1);
    reject(voice, 'CIRCULAR', isEdge ? at(graph.edges.toVoice, edge) : -1);
  });
}

function rejectOfSide(weighed: WeighedSide, reject: Reject): void {
  const { side, types, unidentified, unattested, attested } = weighed.found;
  rejectNonOrigins(weighed, reject);
  for (const one of weighed.classes) rejectWeaker(one, 'MERGED_WITH', reject);
  if (weighed.pool !== null) rejectWeaker(weighed.pool, 'POOLED', reject);
  for (const { voice } of unidentified) reject(voice, 'UNIDENTIFIED', -1);
  for (const { origins, into } of unattested) {
    if (into === null) continue;
    for (const { voice } of origins) reject(voice, 'ABSORBED', attested[into.by]?.voice ?? -1);
  }
  for (const [node, type] of types) if (type === 'CIRCULAR') reject(ownNumberOf(side, node), 'CIRCULAR', -1);
}

function rejectWeaker(
  { members, best }: ClassEvidence,
  weaker: 'MERGED_WITH' | 'POOLED',
  reject: Reject,
): void {
  const isUnreliable = ({ trust }: WeighedOrigin): boolean => trust <= 0.5;
  for (const member of members) {
    if (isUnreliable(member)) reject(member.origin.voice, 'UNRELIABLE', -1);
    else if (member !== best) reject(member.origin.voice, weaker, best.origin.voice);
  }
}

/** Nodes of the side that are no origins: relays, restatements, and those that no held document leads to. */
function rejectNonOrigins({ found: { side, types } }: WeighedSide, reject: Reject): void {
  const { graph, edges, reachable } = side;
  for (let node = 0; node < graph.nodeCount; node++) {
    const own = types.has(node) ? -1 : ownNumberOf(side, node);
    if (own < 0) continue;
    const edge = at(edges.start, node);
    if (at(reachable, node) === 0) reject(own, 'UNCONFIRMED', -1);
    else if (edge < at(edges.start, node + 1))
      reject(at(edges.fromVoice, edge), 'RELAY_OF', at(edges.toVoice, edge));
    else if (at(graph.held, node) === 1)
      reject(own, 'RESTATES', at(graph.edges.fromVoice, at(graph.edges.start, node)));
    else reject(own, 'UNIDENTIFIED', -1);
  }
}
