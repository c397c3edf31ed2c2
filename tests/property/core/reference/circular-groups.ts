/**
 * Loops of a claim, whatever the side (section 2): between nodes, then with a placeholder and the document that it
 * turned out to be as one, then with all documents of an outlet as one. A later step lists only other sets of sources.
 */
import { endOfPartialDate } from '../../../../src/core/model/partial-date.ts';
import type { ClaimFacts } from '../../../../src/core/provenance/claim-facts.ts';
import { loopOf } from './side-graph.ts';
import type { Graph } from './side-graph.ts';
import { counterpartsOf, isFirstHandVoice } from './voice-nodes.ts';
import type { StandingClaim, VoiceNode } from './voice-nodes.ts';

export interface ReferenceLoop {
  readonly nodes: readonly VoiceNode[];
  readonly anchored: boolean;
  readonly impossibleDates: boolean;
}

/** Names each document by all that are the same as it, itself among them. */
function sameDocuments(facts: ClaimFacts): (documentId: string | null) => string {
  const pairs = facts.voices.flatMap((voice) =>
    counterpartsOf(voice, facts).map((other) => [voice.documentId, other.documentId]),
  );
  return (documentId) => {
    if (documentId === null) return 'heard';
    let same: readonly (string | null)[] = [documentId];
    for (let size = 0; size !== same.length;) {
      size = same.length;
      const linked = pairs.filter((pair) => !pair.includes(null) && pair.some((id) => same.includes(id)));
      same = [...new Set([...same, ...linked.flat()])];
    }
    return JSON.stringify([...same].sort());
  };
}

function loopsOfMerged(
  { nodes, handOffs }: StandingClaim,
  keyOf: (node: VoiceNode) => string,
): readonly (readonly VoiceNode[])[] {
  const members = Map.groupBy(nodes, keyOf);
  const graph: Graph<string> = {
    nodes: [...members.keys()],
    next: (key) => {
      const own = members.get(key) ?? [];
      return [...members]
        .filter(
          ([other, theirs]) =>
            other !== key &&
            own.some((a) =>
              theirs.some((b) =>
                handOffs.some(({ from, to }) => a.voices.includes(from) && b.voices.includes(to)),
              ),
            ),
        )
        .map(([other]) => other);
    },
  };
  const loops = graph.nodes.map((key) => loopOf(graph, key)).filter((loop) => loop.length > 1);
  const distinct = new Map(loops.map((loop) => [[...loop].sort().join(' '), loop]));
  return [...distinct.values()].map((loop) => loop.flatMap((key) => members.get(key) ?? []));
}

function toLoop({ handOffs }: StandingClaim, nodes: readonly VoiceNode[]): ReferenceLoop {
  const voices = nodes.flatMap((node) => node.voices);
  const leaving = handOffs.filter(({ from, to }) => voices.includes(from) && !voices.includes(to));
  const impossible = handOffs.filter(
    ({ from, to }) =>
      voices.includes(from) &&
      voices.includes(to) &&
      from.publishedAt !== null &&
      to.publishedAt !== null &&
      to.publishedAt > endOfPartialDate(from.publishedAt),
  );
  return {
    nodes,
    anchored: leaving.length > 0 || voices.some(isFirstHandVoice),
    impossibleDates: impossible.length > 0,
  };
}

/** Of every claim apart. */
export function circularGroups(claim: StandingClaim, facts: ClaimFacts): ReferenceLoop[] {
  const same = sameDocuments(facts);
  const keys: ((node: VoiceNode) => string)[] = [
    (node) => node.id,
    (node) => JSON.stringify([node.sourceId, same(node.documentId)]),
    (node) => JSON.stringify([node.sourceId, node.isOutlet ? 'anywhere' : same(node.documentId)]),
  ];
  return [...new Set(claim.nodes.map((node) => node.claimId))].flatMap((claimId) => {
    const own = {
      nodes: claim.nodes.filter((node) => node.claimId === claimId),
      handOffs: claim.handOffs.filter(({ from, to }) => from.claimId === claimId && to.claimId === claimId),
    };
    const listed: (readonly VoiceNode[])[] = [];
    for (const keyOf of keys) {
      const sourcesOf = (nodes: readonly VoiceNode[]): string =>
        [...new Set(nodes.map((node) => node.sourceId))].sort().join(' ');
      const before = listed.map(sourcesOf);
      const isFirstStep = keyOf === keys[0];
      listed.push(
        ...loopsOfMerged(own, keyOf).filter((loop) => isFirstStep || !before.includes(sourcesOf(loop))),
      );
    }
    return listed.map((nodes) => toLoop(claim, nodes));
  });
}
