/**
 * Disjoint chains: how many chains from held documents to attested origins share no hand and no class of origins. By
 * Menger 1927 that is as many hands as one would have to take away to cut them all.
 */
import { at } from './adjacency.ts';
import type { ContractedGraph } from './contracted-graph.ts';
import { createUnitNetwork } from './unit-flow.ts';

/** More than so many are not counted. */
const MOST_DISJOINT_CHAINS = 10;

/**
 * At most MOST_DISJOINT_CHAINS. `classOf` gives the class of origins of a group, 0 … classCount - 1, or -1; groups that
 * are not origins pass on. Starts and origins are groups of the contracted graph.
 */
export function countDisjointChains(
  { start, target, count }: ContractedGraph,
  starts: Iterable<number>,
  classOf: Int32Array,
  classCount: number,
): number {
  const [source, sink] = [2 * count + classCount, 2 * count + classCount + 1];
  const network = createUnitNetwork(sink + 1);
  for (const group of starts) network.addArc(source, 2 * group);
  for (let group = 0; group < count; group++) {
    network.addArc(2 * group, 2 * group + 1);
    for (let edge = at(start, group); edge < at(start, group + 1); edge++) {
      network.addArc(2 * group + 1, 2 * at(target, edge));
    }
    const ofOrigins = at(classOf, group);
    if (ofOrigins >= 0) network.addArc(2 * group + 1, 2 * count + ofOrigins);
  }
  for (let ofOrigins = 0; ofOrigins < classCount; ofOrigins++) {
    network.addArc(2 * count + ofOrigins, sink);
  }
  return network.countWays(source, sink, MOST_DISJOINT_CHAINS);
}
