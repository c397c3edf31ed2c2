/** The table of section 1, row by row: the first that matches says what a reachable node is. */
import { loopOf } from './side-graph.ts';
import type { SideGraph } from './side-graph.ts';
import type { StandingClaim, VoiceNode } from './voice-nodes.ts';

export type ReferenceType =
  | 'CIRCULAR'
  | 'FIRST_HAND'
  | 'OPEN_CHAIN'
  | 'NAMED'
  | 'ANONYMOUS'
  | 'UNNAMED_GROUP'
  | 'UNIDENTIFIED'
  | 'UNATTRIBUTED';

const ATTESTED: readonly ReferenceType[] = ['FIRST_HAND', 'NAMED', 'ANONYMOUS', 'UNNAMED_GROUP'];
export const isAttested = (type: ReferenceType): boolean => ATTESTED.includes(type);

const typeOf = (node: VoiceNode): string => node.voices[0]?.sourceType ?? '';

function isInDeadLoop(graph: SideGraph, node: VoiceNode): boolean {
  const loop = loopOf(graph, node);
  const isClosed = loop.every((member) => graph.next(member).every((other) => loop.includes(other)));
  return loop.length > 1 && isClosed && !loop.some((member) => graph.isFirstHand(member));
}

function isOpenByUnspecified(graph: SideGraph, node: VoiceNode): boolean {
  const credited = graph.next(node);
  const isTrailless = credited.length > 0 && credited.every((other) => typeOf(other) === 'UNSPECIFIED');
  return typeOf(node) === 'OUTLET' && !node.held && isTrailless;
}

/** A held node that credits somebody somewhere, only not on this side (R2). */
function isRestating({ handOffs }: StandingClaim, node: VoiceNode): boolean {
  return node.held && handOffs.some(({ from }) => node.voices.includes(from));
}

function rowOf(claim: StandingClaim, graph: SideGraph, node: VoiceNode): ReferenceType | null {
  const type = typeOf(node);
  if (isInDeadLoop(graph, node)) return 'CIRCULAR';
  if (graph.isFirstHand(node)) return 'FIRST_HAND';
  if (isOpenByUnspecified(graph, node)) return 'OPEN_CHAIN';
  const creditors = graph.nodes.filter((other) => graph.next(other).includes(node));
  const isBehindOpenChains =
    creditors.length > 0 && creditors.every((other) => isOpenByUnspecified(graph, other));
  if (type === 'UNSPECIFIED' && isBehindOpenChains) return null;
  if (graph.next(node).length > 0) return null;
  if (type === 'PERSON' || (type === 'OUTLET' && node.documentId === null)) return 'NAMED';
  if (type === 'ANONYMOUS') return 'ANONYMOUS';
  if (type === 'GROUP') return 'UNNAMED_GROUP';
  if (type === 'UNSPECIFIED') return 'UNIDENTIFIED';
  if (!node.held) return 'OPEN_CHAIN';
  return isRestating(claim, node) ? null : 'UNATTRIBUTED';
}

/** The origins of a side with their types; relays and restatements are not among them. */
export function originTypes(claim: StandingClaim, graph: SideGraph): Map<VoiceNode, ReferenceType> {
  const types = new Map<VoiceNode, ReferenceType>();
  for (const node of graph.nodes) {
    const type = rowOf(claim, graph, node);
    if (type !== null) types.set(node, type);
  }
  return types;
}
