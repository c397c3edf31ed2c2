/**
 * Circular reporting: voices of one claim that have it from each other. Strongly connected groups (Tarjan 1972), also
 * where an outlet's documents count as one, for an outlet that cites itself by way of another closes a circle too.
 */
import { at, groupByKey } from './adjacency.ts';
import type { Adjacency } from './adjacency.ts';
import type { ClaimGraph } from './claim-graph.ts';
import { contract } from './contracted-graph.ts';
import { isSurelyBefore } from '../model/partial-date.ts';
import { voiceOf } from './side-graph.ts';
import { findStronglyConnected } from './strongly-connected.ts';
import type { Voice } from './voice.ts';

export interface CircularGroup {
  /** All of the members' assertions, ascending; so the other ids. */
  readonly assertionIds: readonly string[];
  readonly sourceIds: readonly string[];
  readonly documentIds: readonly string[];
  readonly claimIds: readonly string[];
  /** A member is first-hand, or credits somebody outside. */
  readonly anchored: boolean;
  /** A document of the group credits one that was published later. */
  readonly impossibleDates: boolean;
}

/** By the least assertion of each; nodes of several claims never share a group. Linear. */
export function findCircularGroups(graph: ClaimGraph): CircularGroup[] {
  const groups = findGroups(graph, graph.edges, (group) => [group]);
  const seen = new Set(groups.map(toNamesOf));
  // A placeholder and the text that it was found to be are one document; then all documents of an outlet are one.
  for (const keyOf of [toKeyOfText(graph), keyOfOutlet]) {
    if (keyOf === null) continue;
    const contracted = contract(graph.edges, graph.nodeCount, (node) => keyOf(voiceAt(graph, node), node));
    if (contracted.count === graph.nodeCount) continue;
    const nodesOf = groupByKey(contracted.groupOf, contracted.count);
    const wider = findGroups(graph, contracted, (group) =>
      nodesOf.item.subarray(at(nodesOf.start, group), at(nodesOf.start, group + 1)),
    );
    for (const group of wider) {
      if (seen.has(toNamesOf(group))) continue;
      seen.add(toNamesOf(group));
      groups.push(group);
    }
  }
  return groups.sort(byLeastAssertion);
}

/** null where no text was found. */
function toKeyOfText({ located, voices }: ClaimGraph): ((voice: Voice) => string) | null {
  if (located.size === 0) return null;
  const textOf = new Map<string | null, string>();
  for (const [placeholder, [found = -1]] of located) {
    const [cited, text] = [voices[placeholder]?.documentId, voices[found]?.documentId];
    if (typeof cited === 'string' && typeof text === 'string') textOf.set(cited, text);
  }
  return ({ sourceId, claimId, documentId }) =>
    `${sourceId}\0${claimId}\0${textOf.get(documentId) ?? documentId ?? '\0'}`;
}

function toNamesOf({ claimIds, sourceIds }: CircularGroup): string {
  return [...claimIds, '', ...sourceIds].join('\0');
}

function keyOfOutlet({ sourceType, sourceId, claimId }: Voice, node: number): string {
  return sourceType === 'OUTLET' ? `${sourceId}\0${claimId}` : String(node);
}

function voiceAt(graph: ClaimGraph, node: number): Voice {
  return voiceOf(graph, at(graph.members.item, at(graph.members.start, node)));
}

function findGroups(
  graph: ClaimGraph,
  edges: Adjacency,
  nodesOf: (vertex: number) => ArrayLike<number>,
): CircularGroup[] {
  const { groupOf, count } = findStronglyConnected(edges);
  if (count === groupOf.length) return [];
  const members = groupByKey(groupOf, count);
  const found: CircularGroup[] = [];
  for (let group = 0; group < count; group++) {
    const vertices = members.item.subarray(at(members.start, group), at(members.start, group + 1));
    if (vertices.length < 2) continue;
    found.push(
      toGroup(
        graph,
        Array.from(vertices).flatMap((vertex) => Array.from(nodesOf(vertex))),
      ),
    );
  }
  return found;
}

function toGroup(graph: ClaimGraph, nodes: readonly number[]): CircularGroup {
  const { edges, firstHand, members } = graph;
  const isMember = new Set(nodes);
  const voices = nodes.flatMap((node) =>
    Array.from(members.item.subarray(at(members.start, node), at(members.start, node + 1)), (voice) =>
      voiceOf(graph, voice),
    ),
  );
  let anchored = nodes.some((node) => at(firstHand, node) === 1);
  let impossibleDates = false;
  for (const node of nodes) {
    for (let edge = at(edges.start, node); edge < at(edges.start, node + 1); edge++) {
      const credited = at(edges.target, edge);
      if (!isMember.has(credited)) anchored = true;
      else if (isSurelyBefore(voiceAt(graph, node).publishedAt, voiceAt(graph, credited).publishedAt))
        impossibleDates = true;
    }
  }
  return {
    assertionIds: toIds(voices.map(({ assertionId }) => assertionId)),
    sourceIds: toIds(voices.map(({ sourceId }) => sourceId)),
    documentIds: toIds(voices.flatMap(({ documentId }) => (documentId === null ? [] : [documentId]))),
    claimIds: toIds(voices.map(({ claimId }) => claimId)),
    anchored,
    impossibleDates,
  };
}

function toIds(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

function byLeastAssertion(a: CircularGroup, b: CircularGroup): number {
  return (a.assertionIds[0] ?? '') < (b.assertionIds[0] ?? '') ? -1 : 1;
}
