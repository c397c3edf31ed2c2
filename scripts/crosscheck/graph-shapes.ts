/** Shapes of graphs that are checked: what comes up in claims, and what is made to hurt. Edges are [from, to]. */
import type { SeededNumbers } from './seeded-numbers.ts';

type Edge = readonly [from: number, to: number];

interface Shape {
  readonly name: string;
  readonly edges: (nodes: number, numbers: SeededNumbers) => Edge[];
}

const range = (count: number): number[] => Array.from({ length: Math.max(0, count) }, (_, i) => i);

function line(nodes: number): Edge[] {
  return range(nodes - 1).map((i): Edge => [i, i + 1]);
}

function ring(nodes: number): Edge[] {
  return range(nodes).map((i): Edge => [i, (i + 1) % nodes]);
}

/** Two nodes a rung; both lead to both of the next. */
function ladder(nodes: number): Edge[] {
  return range(nodes - 2).flatMap((i): Edge[] => {
    const next = i - (i % 2) + 2;
    return [next, next + 1].filter((to) => to < nodes).map((to): Edge => [i, to]);
  });
}

/** So many edges anywhere. */
function scattered(share: (numbers: SeededNumbers) => number) {
  return (nodes: number, numbers: SeededNumbers): Edge[] => {
    const count = Math.round(nodes * share(numbers));
    return range(count).map((): Edge => [numbers.below(nodes), numbers.below(nodes)]);
  };
}

/** Newcomers credit those that are credited already; now and then an early one credits a late one, and closes loops. */
function heavyTailed(nodes: number, numbers: SeededNumbers): Edge[] {
  const credited = [0];
  const edges: Edge[] = [];
  const loops = numbers.chance(0.5) ? 0.03 : 0;
  for (let from = 1; from < nodes; from++) {
    for (let i = numbers.below(4); i >= 0; i--) {
      const to = numbers.chance(0.7) ? (credited[numbers.below(credited.length)] ?? 0) : numbers.below(from);
      edges.push(numbers.chance(loops) ? [to, from] : [from, to]);
      credited.push(to);
    }
    credited.push(from);
  }
  return edges;
}

/** Layers, each leading to the next and some a layer further. */
function layered(nodes: number, numbers: SeededNumbers): Edge[] {
  const width = 1 + numbers.below(6);
  return range(nodes).flatMap((from): Edge[] => {
    const first = (Math.floor(from / width) + (numbers.chance(0.15) ? 2 : 1)) * width;
    return range(1 + numbers.below(3))
      .map((): Edge => [from, first + numbers.below(width)])
      .filter(([, to]) => to < nodes);
  });
}

/** Rings one behind the other, with a way on from each, now and then one back. */
function ringsInLine(nodes: number, numbers: SeededNumbers): Edge[] {
  const size = 2 + numbers.below(5);
  return range(nodes).flatMap((i): Edge[] => {
    const first = i - (i % size);
    const back = first + (i + 1 < Math.min(first + size, nodes) ? i + 1 - first : 0);
    const on: Edge[] = i % size === 0 && first + size < nodes ? [[i, first + size]] : [];
    return [[i, back], ...on, ...(numbers.chance(0.02) ? [[i, numbers.below(nodes)] as const] : [])];
  });
}

function withStrays(edges: (nodes: number) => Edge[]) {
  return (nodes: number, numbers: SeededNumbers): Edge[] => [
    ...edges(nodes),
    ...range(numbers.below(4)).map((): Edge => [numbers.below(nodes), numbers.below(nodes)]),
  ];
}

export const shapes: readonly Shape[] = [
  { name: 'sparse', edges: scattered((numbers) => 0.5 + numbers.below(4) * 0.35) },
  { name: 'dense', edges: scattered((numbers) => 2 + numbers.below(5)) },
  { name: 'heavy-tailed', edges: heavyTailed },
  { name: 'layered', edges: layered },
  { name: 'ladder', edges: withStrays(ladder) },
  { name: 'ring', edges: withStrays(ring) },
  { name: 'line', edges: withStrays(line) },
  { name: 'rings in line', edges: ringsInLine },
];
