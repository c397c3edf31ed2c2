/**
 * Node-disjoint chains and chokepoints (section 2), by trying. For flow and for the assertion level the nodes of one
 * source in one document are one spot, whatever their claims; sources and owners are taken out of the uncontracted graph.
 */
import type { ClaimFacts } from '../../../../src/core/provenance/claim-facts.ts';
import type { ReferenceClass } from './origin-classes.ts';
import { reach } from './side-graph.ts';
import type { Graph } from './side-graph.ts';
import { simplePaths } from './simple-chains.ts';
import type { VoiceNode } from './voice-nodes.ts';

const MOST_CHAINS = 10;

/** One source in one document, as text. */
export function spotOf({ sourceId, documentId }: Pick<VoiceNode, 'sourceId' | 'documentId'>): string {
  return JSON.stringify([sourceId, documentId]);
}

function toSpots(graph: Graph<VoiceNode>): Graph<string> {
  return {
    nodes: [...new Set(graph.nodes.map(spotOf))],
    next: (spot) => {
      const credited = graph.nodes
        .filter((node) => spotOf(node) === spot)
        .flatMap((node) => graph.next(node));
      return [...new Set(credited.map(spotOf))].filter((other) => other !== spot);
    },
  };
}

const heldOf = (graph: Graph<VoiceNode>): VoiceNode[] => graph.nodes.filter((node) => node.held);

type Spots = readonly string[];

const isPart = (part: Spots, whole: Spots): boolean => part.every((spot) => whole.includes(spot));
const areApart = (a: Spots, b: Spots): boolean => !a.some((spot) => b.includes(spot));

/** Paths of which no other one is a part: what can be packed with all of them can be packed with these. */
function leastPaths(paths: readonly Spots[]): Spots[] {
  const distinct = [...new Map(paths.map((path) => [[...path].sort().join(' '), path])).values()];
  return distinct.filter((path) => !distinct.some((other) => other !== path && isPart(other, path)));
}

/** The most chains that share no spot, each to a class of its own. */
export function disjointChains(graph: Graph<VoiceNode>, cautious: readonly ReferenceClass[]): number {
  const spots = toSpots(graph);
  const starts = [...new Set(heldOf(graph).map(spotOf))];
  const choices = cautious.map(({ origins }) =>
    leastPaths([...new Set(origins.map(spotOf))].flatMap((end) => simplePaths(spots, starts, end))),
  );
  const most = (position: number, used: Spots): number => {
    const choice = choices[position];
    if (choice === undefined) return 0;
    const free = choice.filter((path) => areApart(path, used));
    const taken = free.map((path) => 1 + most(position + 1, [...path, ...used]));
    return Math.max(most(position + 1, used), ...taken);
  };
  return Math.min(MOST_CHAINS, most(0, []));
}

export interface ReferenceChokepoints {
  /** Spots, see `spotOf`. */
  readonly spots: readonly string[];
  readonly sources: readonly string[];
  readonly owners: readonly string[];
}

/** What is on every chain to an attested origin: without it none is left. */
export function chokepoints(
  graph: Graph<VoiceNode>,
  attested: readonly VoiceNode[],
  facts: ClaimFacts,
): ReferenceChokepoints {
  if (attested.length === 0) return { spots: [], sources: [], owners: [] };
  const ownersOf = (node: VoiceNode): readonly string[] => facts.sources.get(node.sourceId)?.ownerIds ?? [];
  const spots = toSpots(graph);
  const isCut = (isGone: (node: VoiceNode) => boolean): boolean => {
    const left = reach(graph, heldOf(graph), isGone);
    return !attested.some((origin) => left.has(origin));
  };
  return {
    spots: spots.nodes.filter((spot) => {
      const left = reach(spots, heldOf(graph).map(spotOf), (other) => other === spot);
      return !attested.some((origin) => left.has(spotOf(origin)));
    }),
    sources: [...new Set(graph.nodes.map((node) => node.sourceId))].filter((sourceId) =>
      isCut((node) => node.sourceId === sourceId),
    ),
    owners: [...new Set(graph.nodes.flatMap(ownersOf))].filter((ownerId) =>
      isCut((node) => node.sourceId === ownerId || ownersOf(node).includes(ownerId)),
    ),
  };
}
