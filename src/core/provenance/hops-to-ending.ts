/**
 * In exactly how many hops an ending can be reached from each node, by dynamic programming over walks.
 * Without loops a walk is a chain, so the answer is exact; with loops it errs only towards yes.
 */
import { at } from './adjacency.ts';
import type { Adjacency } from './adjacency.ts';
import { RUNS_ON } from './chain-endings.ts';

export interface HopsToEnding {
  /** True if an ending may be reached from the node in exactly so many hops; these must have been prepared. */
  readonly reaches: (node: number, hops: number) => boolean;
  /** Prepares the answers for one hop more than before (for 0 at creation); false if no node reaches an ending in so many. */
  readonly prepareOneMore: () => boolean;
}

/** Lazy, one pass over the edges for each number of hops, at most 15: bit h of a node's mask stands for h hops. */
export function createHopsToEnding(graph: Adjacency, endings: Uint8Array): HopsToEnding {
  const mask = Uint16Array.from(endings, (ending) => (ending === RUNS_ON ? 0 : 1));
  let prepared = 0;
  const reaches = (node: number, hops: number): boolean => ((at(mask, node) >> hops) & 1) === 1;
  const prepareOneMore = (): boolean => {
    let isAny = false;
    for (let node = 0; node < mask.length; node++) {
      for (let edge = at(graph.start, node); edge < at(graph.start, node + 1); edge++) {
        if (!reaches(at(graph.target, edge), prepared)) continue;
        mask[node] = at(mask, node) | (1 << (prepared + 1));
        isAny = true;
        break;
      }
    }
    prepared++;
    return isAny;
  };
  return { reaches, prepareOneMore };
}
