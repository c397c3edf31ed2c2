/**
 * Which nodes are origins, and of what type. A table, first matching row decides (analysis page, section 1).
 */
import { at } from './adjacency.ts';
import { findClosedGroups } from './closed-groups.ts';
import type { OriginType } from './origin-type.ts';
import { voiceOf } from './side-graph.ts';
import type { SideGraph } from './side-graph.ts';
import type { Voice } from './voice.ts';

/** The type of each reachable node that is an origin or in a circle, by node; relays and restatements are left out. */
export function findOriginTypes(side: SideGraph): ReadonlyMap<number, OriginType> {
  const found = new Map<number, OriginType>();
  const closed = findClosedGroups(side.edges, side.reachable, side.firstHand);
  const speakers = toSpeakers(side);
  side.reachable.forEach((isReached, node) => {
    if (isReached === 0) return;
    const type = at(closed, node) === 1 ? 'CIRCULAR' : toType(side, node, speakers);
    if (type !== null) found.set(node, type);
  });
  return found;
}

/** A voice of each node: they share source, document and claim. */
interface Speakers {
  readonly of: (node: number) => Voice;
  /** 1 for an outlet that is not held and credits unspecified sources only. */
  readonly isVague: Uint8Array;
  /** 1 for a node that somebody else than such an outlet credits, or nobody. */
  readonly hasOtherReader: Uint8Array;
}

function toSpeakers(side: SideGraph): Speakers {
  const { graph, edges, reachable } = side;
  const of = (node: number): Voice => voiceOf(graph, at(graph.members.item, at(graph.members.start, node)));
  const isVague = new Uint8Array(graph.nodeCount);
  const isCredited = new Uint8Array(graph.nodeCount);
  const hasOtherReader = new Uint8Array(graph.nodeCount);
  reachable.forEach((isReached, node) => {
    if (isReached === 0 || at(graph.held, node) === 1 || of(node).sourceType !== 'OUTLET') return;
    const [first, last] = [at(edges.start, node), at(edges.start, node + 1)];
    let edge = first;
    while (edge < last && of(at(edges.target, edge)).sourceType === 'UNSPECIFIED') edge++;
    if (first < last && edge === last) isVague[node] = 1;
  });
  reachable.forEach((isReached, node) => {
    if (isReached === 0) return;
    for (let edge = at(edges.start, node); edge < at(edges.start, node + 1); edge++) {
      const next = at(edges.target, edge);
      isCredited[next] = 1;
      if (at(isVague, node) === 0) hasOtherReader[next] = 1;
    }
  });
  isCredited.forEach((credited, node) => {
    if (credited === 0) hasOtherReader[node] = 1;
  });
  return { of, isVague, hasOtherReader };
}

function toType(
  { graph, edges, firstHand }: SideGraph,
  node: number,
  { of, isVague, hasOtherReader }: Speakers,
): OriginType | null {
  const { sourceType, documentId } = of(node);
  if (at(firstHand, node) === 1) return 'FIRST_HAND';
  if (at(isVague, node) === 1) return 'OPEN_CHAIN';
  if (sourceType === 'UNSPECIFIED' && at(hasOtherReader, node) === 0) return null;
  if (at(edges.start, node) < at(edges.start, node + 1)) return null;
  if (sourceType === 'PERSON' || (sourceType === 'OUTLET' && documentId === null)) return 'NAMED';
  if (sourceType === 'ANONYMOUS') return 'ANONYMOUS';
  if (sourceType === 'GROUP') return 'UNNAMED_GROUP';
  if (sourceType === 'UNSPECIFIED') return 'UNIDENTIFIED';
  if (at(graph.held, node) === 0) return 'OPEN_CHAIN';
  const restates = at(graph.edges.start, node) < at(graph.edges.start, node + 1);
  return restates ? null : 'UNATTRIBUTED';
}
