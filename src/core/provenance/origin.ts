/** One origin on one side of a claim: a node where a trail ends, with what its independence turns on. */
import type { SourceType } from '../model/source.ts';
import { at } from './adjacency.ts';
import type { Described, SourceTraits } from './claim-facts.ts';
import type { OriginType } from './origin-type.ts';
import { ownNumberOf, voiceOf, voicesOnSide } from './side-graph.ts';
import type { SideGraph } from './side-graph.ts';

export interface Origin {
  readonly node: number;
  /** The node's id: the least of its assertions', on whatever side. Origins in the order of nodes are in that of ids. */
  readonly id: string;
  /** Number of the voice that stands for it: the least on the side that credits nobody, else the least on it. */
  readonly voice: number;
  /** Of that voice. */
  readonly assertionId: string;
  /** All of its assertions on the side. */
  readonly assertionIds: readonly string[];
  readonly type: OriginType;
  readonly sourceId: string;
  readonly sourceType: SourceType;
  readonly documentId: string | null;
  readonly traits: SourceTraits;
}

/** Of a source about which nothing is known. */
export const noTraits: SourceTraits = {
  outletKind: null,
  carrierId: null,
  descriptionWords: [],
  descriptionLang: null,
  ownerIds: [],
  syndicatesFromIds: [],
};

/** Every description of a source: its own, and those of all that are one with it. */
export function descriptionsOf(traits: SourceTraits): readonly Described[] {
  return traits.alsoDescribed === undefined ? [traits] : [traits, ...traits.alsoDescribed];
}

/** The sources that carry it, each once. */
export function carriersOf(traits: SourceTraits): readonly string[] {
  const carriers = descriptionsOf(traits).flatMap(({ carrierId }) => (carrierId === null ? [] : [carrierId]));
  return [...new Set(carriers)];
}

/** Origins in the order of their ids; circles are none. */
export function toOrigins(
  side: SideGraph,
  types: ReadonlyMap<number, OriginType>,
  sources: ReadonlyMap<string, SourceTraits>,
): Origin[] {
  const origins: Origin[] = [];
  const { graph } = side;
  for (const [node, type] of types) {
    if (type === 'CIRCULAR') continue;
    const voice = ownNumberOf(side, node);
    const own = voiceOf(graph, voice);
    origins.push({
      node,
      id: voiceOf(graph, at(graph.members.item, at(graph.members.start, node))).assertionId,
      voice,
      assertionId: own.assertionId,
      assertionIds: voicesOnSide(side, node).map((number) => voiceOf(graph, number).assertionId),
      type,
      sourceId: own.sourceId,
      sourceType: own.sourceType,
      documentId: own.documentId,
      traits: sources.get(own.sourceId) ?? noTraits,
    });
  }
  return origins.sort((a, b) => a.node - b.node);
}
