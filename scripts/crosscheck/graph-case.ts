/** One graph of the crosscheck: a shape, with starts, ends, hands, sources and owners drawn by its seed. */
import { shapes } from './graph-shapes.ts';
import { seededNumbers } from './seeded-numbers.ts';
import type { SeededNumbers } from './seeded-numbers.ts';

export interface GraphCase {
  readonly seed: number;
  readonly shape: string;
  readonly nodeCount: number;
  /** Flat: from, to, from, to …; no self-edges and no repeats. */
  readonly edges: readonly number[];
  readonly starts: readonly number[];
  /** By node: 1 for an end. */
  readonly isEnd: readonly number[];
  /** By node: 0 for one that is left out of the contracted graph and of the part whose groups are looked for. */
  readonly within: readonly number[];
  /** By node: nodes of one hand become one. */
  readonly handOf: readonly number[];
  /** By hand: the class that its ends count in. */
  readonly classOfHand: readonly number[];
  /** By node. */
  readonly sourceOf: readonly number[];
  /** By source. */
  readonly ownersOf: readonly (readonly number[])[];
}

/** The same seed and size give the same graph. */
export function toGraphCase(seed: number, nodeCount: number): GraphCase {
  const numbers = seededNumbers(seed);
  const shape = shapes[seed % shapes.length];
  if (shape === undefined) throw new RangeError(`no shape for seed ${seed}`);
  const byNode = (value: (node: number) => number): number[] =>
    Array.from({ length: nodeCount }, (_, node) => value(node));
  const edges = withoutRepeats(shape.edges(nodeCount, numbers), nodeCount);
  const leavesOut = numbers.chance(0.2);
  const within = byNode(() => (leavesOut && numbers.chance(0.1) ? 0 : 1));
  const startShare = 1 / (1 + numbers.below(12));
  const endShare = 1 / (1 + numbers.below(12));
  const starts = byNode((node) => node).filter(
    (node) => within[node] === 1 && (node === 0 || numbers.chance(startShare)),
  );
  const isEnd = byNode((node) => (node === nodeCount - 1 || numbers.chance(endShare) ? 1 : 0));
  const classes = 1 + numbers.below(nodeCount);
  const sources = 1 + numbers.below(nodeCount);
  return {
    seed,
    shape: shape.name,
    nodeCount,
    edges,
    starts,
    isEnd,
    within,
    handOf: toHands(byNode, numbers, nodeCount),
    classOfHand: byNode(() => numbers.below(classes)),
    sourceOf: byNode(() => numbers.below(sources)),
    ownersOf: Array.from({ length: sources }, () =>
      numbers.chance(0.3) ? [numbers.below(sources), sources + numbers.below(3)] : [],
    ),
  };
}

/** Mostly a hand a node; else some nodes share theirs. */
function toHands(
  byNode: (value: (node: number) => number) => number[],
  numbers: SeededNumbers,
  nodeCount: number,
): number[] {
  const share = numbers.chance(0.5) ? 0 : numbers.below(5) / 10;
  return byNode((node) => (numbers.chance(share) ? numbers.below(nodeCount) : node));
}

function withoutRepeats(edges: readonly (readonly [number, number])[], nodeCount: number): number[] {
  const seen = new Set<number>();
  return edges.flatMap(([from, to]) => {
    const key = from * nodeCount + to;
    if (from === to || seen.has(key)) return [];
    seen.add(key);
    return [from, to];
  });
}
