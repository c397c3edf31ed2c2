/** The graph of one side, cut down to what held nodes reach; everything that is counted is counted here. */
import type { Side } from '../../../../src/core/provenance/side.ts';
import type { Voice } from '../../../../src/core/provenance/voice.ts';
import { isFirstHandVoice } from './voice-nodes.ts';
import type { StandingClaim, VoiceNode } from './voice-nodes.ts';

export interface Graph<N> {
  readonly nodes: readonly N[];
  /** Whom a node credits, within `nodes`. */
  readonly next: (node: N) => readonly N[];
}

export interface SideGraph extends Graph<VoiceNode> {
  readonly isFirstHand: (node: VoiceNode) => boolean;
}

/** All that can be reached from `starts`, they themselves with it, without entering what `isBarred`. */
export function reach<N>(
  { next }: Pick<Graph<N>, 'next'>,
  starts: readonly N[],
  isBarred: (node: N) => boolean = () => false,
): Set<N> {
  const reached = new Set<N>();
  const open = [...starts];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (reached.has(node) || isBarred(node)) continue;
    reached.add(node);
    open.push(...next(node));
  }
  return reached;
}

/** The nodes that `node` is in one loop with, itself among them; alone if in none. */
export function loopOf<N>(graph: Graph<N>, node: N): readonly N[] {
  return graph.nodes.filter((other) => reach(graph, [node]).has(other) && reach(graph, [other]).has(node));
}

export function sideGraph(
  { nodes, handOffs }: StandingClaim,
  sides: ReadonlyMap<Voice, ReadonlySet<Side>>,
  side: Side,
): SideGraph {
  const isOn = (voice: Voice): boolean => sides.get(voice)?.has(side) === true;
  const own = nodes.filter((node) => node.voices.some(isOn));
  const nextOf = new Map(
    own.map((node) => [
      node,
      own.filter((other) =>
        handOffs.some(
          ({ from, to }) => node.voices.includes(from) && other.voices.includes(to) && isOn(from) && isOn(to),
        ),
      ),
    ]),
  );
  const next = (node: VoiceNode): readonly VoiceNode[] => nextOf.get(node) ?? [];
  const reached = reach(
    { next },
    own.filter((node) => node.held),
  );
  return {
    nodes: own.filter((node) => reached.has(node)),
    next,
    isFirstHand: (node) => node.voices.some((voice) => isOn(voice) && isFirstHandVoice(voice)),
  };
}
