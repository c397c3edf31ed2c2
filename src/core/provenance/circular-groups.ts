/**
 * Circular reporting: voices of one claim that have it from each other. Strongly connected groups (Tarjan 1972), also
 * where an outlet's documents count as one, for an outlet that cites itself by way of another closes a circle too.
 */
import { sourceTypes } from '../model/source.ts';
import { at, groupByKey } from './adjacency.ts';
import type { Groups } from './adjacency.ts';
import type { ClaimGraph } from './claim-graph.ts';
import { contract } from './contracted-graph.ts';
import { numberNames, numberPairs } from './numbered-labels.ts';
import type { Labels, NamedLabels } from './numbered-labels.ts';
import { isSurelyBefore } from '../model/partial-date.ts';
import { voiceOf } from './side-graph.ts';
import { findStronglyConnected } from './strongly-connected.ts';
import type { StrongGroups } from './strongly-connected.ts';
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

const OUTLET = sourceTypes.indexOf('OUTLET');

/** A circle with the numbers of its voices, ascending. */
export interface Circle {
  readonly group: CircularGroup;
  readonly voices: Int32Array;
}

/** By the least assertion of each; nodes of several claims never share a group. Linear, but for sorting ids. */
export function findCircularGroups(graph: ClaimGraph): Circle[] {
  const circles = findCircles(graph, graph.strong, null);
  const seen = new Set(circles.map(toNamesOf));
  // A placeholder and the text that it was found to be are one document; then all documents of an outlet are one.
  for (const toLabels of [toTexts, toOutlets]) {
    const labels = toLabels(graph);
    if (labels === null) continue;
    const contracted = contract(graph.edges, labels);
    if (contracted.count === graph.nodeCount) continue;
    for (const circle of findCircles(graph, findStronglyConnected(contracted), contracted.groupOf)) {
      if (seen.has(toNamesOf(circle))) continue;
      seen.add(toNamesOf(circle));
      circles.push(circle);
    }
  }
  return circles.sort((a, b) => at(a.voices, 0) - at(b.voices, 0));
}

/** null where no text was found. */
function toTexts(graph: ClaimGraph): Labels | null {
  const { located, voices } = graph;
  if (located.size === 0) return null;
  const textOf = new Map<string | null, string>();
  for (const [placeholder, [found = -1]] of located) {
    const [cited, text] = [voices[placeholder]?.documentId, voices[found]?.documentId];
    if (typeof cited === 'string' && typeof text === 'string') textOf.set(cited, text);
  }
  return numberNames(graph.nodeCount, (node) => {
    const { sourceId, claimId, documentId } = voiceAt(graph, node);
    return `${sourceId}\0${claimId}\0${textOf.get(documentId) ?? documentId ?? '\0'}`;
  });
}

function toNamesOf({ group: { claimIds, sourceIds } }: Circle): string {
  return [...claimIds, '', ...sourceIds].join('\0');
}

/** What an outlet states of one claim is one; every other node stands alone. */
function toOutlets(graph: ClaimGraph): Labels {
  const { numberOf, count } = numberPairs(graph.sources, graph.claims);
  return {
    numberOf: numberOf.map((label, node) => (at(graph.types, node) === OUTLET ? label : count + node)),
    count: count + graph.nodeCount,
  };
}

function voiceAt(graph: ClaimGraph, node: number): Voice {
  return voiceOf(graph, at(graph.members.item, at(graph.members.start, node)));
}

/** Circles among the nodes, or among groups of them where `vertexOf` each node is given. */
function findCircles(
  graph: ClaimGraph,
  { groupOf, count }: StrongGroups,
  vertexOf: Int32Array | null,
): Circle[] {
  if (count === groupOf.length) return [];
  const size = new Int32Array(count);
  for (const group of groupOf) size[group] = at(size, group) + 1;
  const circleOf = new Int32Array(count).fill(-1);
  let circles = 0;
  size.forEach((vertices, group) => {
    if (vertices > 1) circleOf[group] = circles++;
  });
  const circleOfVertex = groupOf.map((group) => at(circleOf, group));
  const circleOfNode =
    vertexOf === null ? circleOfVertex : vertexOf.map((vertex) => at(circleOfVertex, vertex));
  const circleOfVoice = graph.nodeOfVoice.map((node) => (node < 0 ? -1 : at(circleOfNode, node)));
  const [nodes, voices] = [groupByKey(circleOfNode, circles), groupByKey(circleOfVoice, circles)];
  return Array.from({ length: circles }, (_, circle) => {
    const ofCircle = sliceOf(voices, circle);
    return { group: toGroup(graph, sliceOf(nodes, circle), ofCircle, circleOfNode), voices: ofCircle };
  });
}

function sliceOf({ start, item }: Groups, key: number): Int32Array {
  return item.subarray(at(start, key), at(start, key + 1));
}

function toGroup(
  graph: ClaimGraph,
  nodes: Int32Array,
  voices: Int32Array,
  circleOf: Int32Array,
): CircularGroup {
  const { edges, firstHand } = graph;
  const circle = at(circleOf, at(nodes, 0));
  let anchored = nodes.some((node) => at(firstHand, node) === 1);
  let impossibleDates = false;
  for (const node of nodes) {
    const { publishedAt } = voiceAt(graph, node);
    for (let edge = at(edges.start, node); edge < at(edges.start, node + 1); edge++) {
      const credited = at(edges.target, edge);
      if (at(circleOf, credited) !== circle) anchored = true;
      else impossibleDates ||= isSurelyBefore(publishedAt, voiceAt(graph, credited).publishedAt);
    }
  }
  return {
    assertionIds: Array.from(voices, (voice) => voiceOf(graph, voice).assertionId),
    sourceIds: toIds(namesOf(graph.sources, nodes)),
    documentIds: toIds(
      Array.from(nodes, (node) => voiceAt(graph, node).documentId).filter((id) => id !== null),
    ),
    claimIds: toIds(namesOf(graph.claims, nodes)),
    anchored,
    impossibleDates,
  };
}

/** Names of these nodes' labels, each once. */
function namesOf({ numberOf, count, names }: NamedLabels, nodes: Int32Array): string[] {
  const isNamed = new Uint8Array(count);
  for (const node of nodes) isNamed[at(numberOf, node)] = 1;
  return names.filter((_, label) => at(isNamed, label) === 1);
}

/** Ascending, each once. */
function toIds(ids: string[]): string[] {
  return ids.sort().filter((id, i) => id !== ids[i - 1]);
}
