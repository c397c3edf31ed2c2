/**
 * Disjoint chains: how many chains from held documents to attested origins share no hand and no class of origins. By
 * Menger 1927 that is as many hands as one would have to take away to cut them all.
 */
import { at } from './adjacency.ts';
import type { Adjacency } from './adjacency.ts';
import { createUnitNetwork } from './unit-flow.ts';

/** More than so many are not counted. */
const MOST_DISJOINT_CHAINS = 10;

/**
 * At most MOST_DISJOINT_CHAINS. `starts` are different; `classOf` gives the class of origins of a node, 0 …
 * classCount - 1, or -1; nodes that are not origins pass on. Most claims need one pass; flow is for the others.
 */
export function countDisjointChains(
  graph: Adjacency,
  starts: Int32Array,
  classOf: Int32Array,
  classCount: number,
): number {
  const most = Math.min(MOST_DISJOINT_CHAINS, starts.length, classCount);
  const inForest = countInForest(graph, starts, classOf, classCount, most);
  return inForest === most ? most : countByFlow(graph, starts, classOf, classCount, most);
}

/**
 * Chains of one breadth-first forest from the starts: those of different trees share no node, so taking at most one
 * of each tree and of each class counts too few, never too many.
 */
function countInForest(
  { start, target }: Adjacency,
  starts: Int32Array,
  classOf: Int32Array,
  classCount: number,
  most: number,
): number {
  const treeOf = new Int32Array(start.length - 1).fill(-1);
  const open = new Int32Array(start.length - 1);
  const isTaken = new Uint8Array(starts.length);
  const isClassTaken = new Uint8Array(classCount);
  starts.forEach((node, tree) => (treeOf[node] = tree));
  open.set(starts);
  let opened = starts.length;
  let count = 0;
  for (let i = 0; i < opened && count < most; i++) {
    const node = at(open, i);
    const tree = at(treeOf, node);
    const ofOrigins = at(classOf, node);
    if (ofOrigins >= 0 && at(isTaken, tree) === 0 && at(isClassTaken, ofOrigins) === 0) {
      isTaken[tree] = 1;
      isClassTaken[ofOrigins] = 1;
      count++;
    }
    for (let edge = at(start, node); edge < at(start, node + 1); edge++) {
      const next = at(target, edge);
      if (at(treeOf, next) >= 0) continue;
      treeOf[next] = tree;
      open[opened++] = next;
    }
  }
  return count;
}

function countByFlow(
  { start, target }: Adjacency,
  starts: Int32Array,
  classOf: Int32Array,
  classCount: number,
  most: number,
): number {
  const count = start.length - 1;
  const [source, sink] = [2 * count + classCount, 2 * count + classCount + 1];
  const network = createUnitNetwork(sink + 1, starts.length + 2 * count + target.length + classCount);
  for (const node of starts) network.addArc(source, 2 * node);
  for (let node = 0; node < count; node++) {
    network.addArc(2 * node, 2 * node + 1);
    for (let edge = at(start, node); edge < at(start, node + 1); edge++) {
      network.addArc(2 * node + 1, 2 * at(target, edge));
    }
    const ofOrigins = at(classOf, node);
    if (ofOrigins >= 0) network.addArc(2 * node + 1, 2 * count + ofOrigins);
  }
  for (let ofOrigins = 0; ofOrigins < classCount; ofOrigins++) {
    network.addArc(2 * count + ofOrigins, sink);
  }
  return network.countWays(source, sink, most);
}
