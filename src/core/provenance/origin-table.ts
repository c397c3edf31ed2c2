/**
 * Which nodes are origins, and of what type. A table, first matching row decides (analysis page, section 1).
 */
import { sourceTypes } from '../model/source.ts';
import { at } from './adjacency.ts';
import { findClosedGroups } from './closed-groups.ts';
import type { OriginType } from './origin-type.ts';
import { voiceOf } from './side-graph.ts';
import type { SideGraph } from './side-graph.ts';

const OUTLET = sourceTypes.indexOf('OUTLET');
const UNSPECIFIED = sourceTypes.indexOf('UNSPECIFIED');

/** The type of each reachable node that is an origin or in a circle, by node; relays and restatements are left out. */
export function findOriginTypes(side: SideGraph): ReadonlyMap<number, OriginType> {
  const found = new Map<number, OriginType>();
  const closed = findClosed(side);
  const speakers = toSpeakers(side);
  side.reachable.forEach((isReached, node) => {
    if (isReached === 0) return;
    const type = closed !== null && at(closed, node) === 1 ? 'CIRCULAR' : toType(side, node, speakers);
    if (type !== null) found.set(node, type);
  });
  return found;
}

/** A side has fewer edges than the claim: what circles on it circles there. null where nothing does. */
function findClosed({ graph: { strong, nodeCount }, edges, reachable, firstHand }: SideGraph) {
  if (strong.count === nodeCount) return null;
  const size = new Int32Array(strong.count);
  for (const group of strong.groupOf) size[group] = at(size, group) + 1;
  const mayCircle = reachable.map((isReached, node) =>
    isReached === 1 && at(size, at(strong.groupOf, node)) > 1 ? 1 : 0,
  );
  return mayCircle.includes(1) ? findClosedGroups(edges, mayCircle, firstHand) : null;
}

interface Speakers {
  /** 1 for an outlet that is not held and credits unspecified sources only. */
  readonly isVague: Uint8Array;
  /** 1 for a node that somebody else than such an outlet credits, or nobody. */
  readonly hasOtherReader: Uint8Array;
}

function toSpeakers(side: SideGraph): Speakers {
  const { graph, edges, reachable } = side;
  const isVague = new Uint8Array(graph.nodeCount);
  const isCredited = new Uint8Array(graph.nodeCount);
  const hasOtherReader = new Uint8Array(graph.nodeCount);
  reachable.forEach((isReached, node) => {
    if (isReached === 0 || at(graph.held, node) === 1 || at(graph.types, node) !== OUTLET) return;
    const [first, last] = [at(edges.start, node), at(edges.start, node + 1)];
    let edge = first;
    while (edge < last && at(graph.types, at(edges.target, edge)) === UNSPECIFIED) edge++;
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
  return { isVague, hasOtherReader };
}

function toType(
  { graph, edges, firstHand }: SideGraph,
  node: number,
  { isVague, hasOtherReader }: Speakers,
): OriginType | null {
  if (at(firstHand, node) === 1) return 'FIRST_HAND';
  if (at(isVague, node) === 1) return 'OPEN_CHAIN';
  if (at(graph.types, node) === UNSPECIFIED && at(hasOtherReader, node) === 0) return null;
  if (at(edges.start, node) < at(edges.start, node + 1)) return null;
  // The voices of a node share source and document.
  const { sourceType, documentId } = voiceOf(graph, at(graph.members.item, at(graph.members.start, node)));
  if (sourceType === 'PERSON' || (sourceType === 'OUTLET' && documentId === null)) return 'NAMED';
  if (sourceType === 'ANONYMOUS') return 'ANONYMOUS';
  if (sourceType === 'GROUP') return 'UNNAMED_GROUP';
  if (sourceType === 'UNSPECIFIED') return 'UNIDENTIFIED';
  if (at(graph.held, node) === 0) return 'OPEN_CHAIN';
  const restates = at(graph.edges.start, node) < at(graph.edges.start, node + 1);
  return restates ? null : 'UNATTRIBUTED';
}
