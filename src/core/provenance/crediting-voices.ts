/**
 * Crediting voices: within a node of several assertions, the ones that do the crediting, each with its own edges.
 * A chain's links are these, so a chain's place in the order by ids is found voice by voice, not node by node.
 */
import { at } from './adjacency.ts';
import type { CreditEdges } from './credit-edges.ts';

export interface CreditingVoices {
  /** Turns of node n are start[n] … start[n + 1]: one a crediting voice, by the voice's number. */
  readonly start: Int32Array;
  /** Edges of turn t are edgeStart[t] … edgeStart[t + 1]. */
  readonly edgeStart: Int32Array;
  /** Number of the turn's voice. */
  readonly voice: Int32Array;
  /** Node of the turn. */
  readonly node: Int32Array;
}

/** Relies on the edges of a node standing by crediting voice. */
export function toCreditingVoices(edges: CreditEdges): CreditingVoices {
  const nodeCount = edges.start.length - 1;
  const start = new Int32Array(nodeCount + 1);
  const edgeStart: number[] = [];
  const voice: number[] = [];
  const nodes: number[] = [];
  for (let node = 0; node < nodeCount; node++) {
    const first = at(edges.start, node);
    for (let edge = first; edge < at(edges.start, node + 1); edge++) {
      const crediting = at(edges.fromVoice, edge);
      if (edge > first && crediting === at(edges.fromVoice, edge - 1)) continue;
      edgeStart.push(edge);
      voice.push(crediting);
      nodes.push(node);
    }
    start[node + 1] = voice.length;
  }
  edgeStart.push(edges.target.length);
  return {
    start,
    edgeStart: Int32Array.from(edgeStart),
    voice: Int32Array.from(voice),
    node: Int32Array.from(nodes),
  };
}
