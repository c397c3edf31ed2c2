/**
 * The claim graph: who states a claim where, and whom each of them credits, as nodes and edges in typed arrays.
 * Design: analysis page, section 1. Chains, origins and chokepoints are all read off this one structure.
 */
import { at, groupByKey } from './adjacency.ts';
import type { Groups } from './adjacency.ts';
import { toClaimPlaces } from './claim-places.ts';
import type { ClaimPlaces } from './claim-places.ts';
import { toCreditEdges } from './credit-edges.ts';
import type { CreditEdges } from './credit-edges.ts';
import type { Credit } from './credit.ts';
import { toLocatedVoices } from './located-voices.ts';
import type { LocatedVoices } from './located-voices.ts';
import type { Labels, NamedLabels } from './numbered-labels.ts';
import { toNumberedVoices } from './numbered-voices.ts';
import { toReadings } from './readings.ts';
import type { Readings } from './readings.ts';
import { findRelaysWithoutTrail } from './relays-without-trail.ts';
import { findStronglyConnected } from './strongly-connected.ts';
import type { StrongGroups } from './strongly-connected.ts';
import type { Voice } from './voice.ts';

/** Nodes are numbered 0 … nodeCount - 1 by their least assertion id, voices by their own. */
export interface ClaimGraph {
  /** By assertion id. */
  readonly voices: readonly Voice[];
  /** The placeholder voices that a located text supersedes. */
  readonly located: LocatedVoices;
  readonly nodeCount: number;
  /** Node of each voice; -1 for one superseded by a located text, withdrawn, or fallen as a relay without a trail. */
  readonly nodeOfVoice: Int32Array;
  /** The voices of each node, ascending. */
  readonly members: Groups;
  /** 1 where the node stands in a located document. */
  readonly held: Uint8Array;
  /** 1 where the node speaks from observation or record, whether or not it also credits others. */
  readonly firstHand: Uint8Array;
  /** Of each node's source: position in sourceTypes. */
  readonly types: Uint8Array;
  /** Strongly connected groups of nodes. */
  readonly strong: StrongGroups;
  /** Of each node. */
  readonly sources: NamedLabels;
  /** Of each node: one source in one document, or in none, whatever the claim. */
  readonly hands: Labels;
  /** Of each node. */
  readonly claims: NamedLabels;
  /** All that was credited, suggested credits too; edges keep positions in it. */
  readonly readings: Readings;
  readonly edges: CreditEdges;
  /** 1 for each voice that credits another node by a confirmed reading. */
  readonly creditingVoices: Uint8Array;
}

const nothing: ReadonlySet<string> = new Set();

/**
 * Builds the graph of one claim, or of several at once; the order of the rows does not matter. O(n log n).
 * `withdrawn` holds ids of sources, documents and assertions: what is withdrawn is taken away after cited texts were
 * found, so that withdrawing a text does not bring back what was said about it.
 */
export function toClaimGraph(
  rows: readonly Voice[],
  credits: readonly Credit[],
  withdrawn: ReadonlySet<string> = nothing,
): ClaimGraph {
  const numbered = toNumberedVoices(rows);
  const located = toLocatedVoices(numbered);
  const readings = toReadings(credits, numbered.numberOf, located, withdrawn);
  const places = toClaimPlaces(numbered.voices, located, withdrawn);
  const { placeOfNode, nodeOfVoice } = toStandingNodes(places, findRelaysWithoutTrail(places, readings));
  const nodeCount = placeOfNode.length;
  const members = groupByKey(nodeOfVoice, nodeCount);
  const ofNodes = <Kind extends Labels>(labels: Kind): Kind => ({
    ...labels,
    numberOf: placeOfNode.map((_, node) => at(labels.numberOf, at(members.item, at(members.start, node)))),
  });
  const edges = toCreditEdges(readings, nodeOfVoice, nodeCount);
  return {
    voices: numbered.voices,
    located,
    nodeCount,
    nodeOfVoice,
    members,
    held: pick(places.held, placeOfNode),
    firstHand: pick(places.firstHand, placeOfNode),
    types: pick(places.types, placeOfNode),
    strong: findStronglyConnected(edges),
    sources: ofNodes(places.sources),
    hands: ofNodes(places.hands),
    claims: ofNodes(places.claims),
    readings,
    edges,
    creditingVoices: findCreditingVoices(readings, nodeOfVoice),
  };
}

function toStandingNodes(places: ClaimPlaces, fallen: Uint8Array) {
  const nodeOfPlace = new Int32Array(places.count).fill(-1);
  const placeOfNode = new Int32Array(places.count);
  let nodeCount = 0;
  fallen.forEach((isFallen, place) => {
    if (isFallen === 1) return;
    placeOfNode[nodeCount] = place;
    nodeOfPlace[place] = nodeCount++;
  });
  const nodeOfVoice = places.placeOfVoice.map((place) => (place < 0 ? -1 : at(nodeOfPlace, place)));
  return { placeOfNode: placeOfNode.subarray(0, nodeCount), nodeOfVoice };
}

function pick(flags: Uint8Array, positions: Int32Array): Uint8Array {
  const picked = new Uint8Array(positions.length);
  positions.forEach((position, i) => (picked[i] = at(flags, position)));
  return picked;
}

function findCreditingVoices(readings: Readings, nodeOfVoice: Int32Array): Uint8Array {
  const crediting = new Uint8Array(nodeOfVoice.length);
  readings.from.forEach((voice, reading) => {
    const credited = at(readings.to, reading);
    if (credited < 0 || at(readings.confirmed, reading) === 0) return;
    const node = at(nodeOfVoice, credited);
    if (node >= 0 && node !== at(nodeOfVoice, voice)) crediting[voice] = 1;
  });
  return crediting;
}
