/**
 * Edges of the claim graph: x→y where a voice of x credits one of y by a confirmed reading; parallel readings are one edge.
 * Sorted by counting (radix, least key first: Knuth 1973, The Art of Computer Programming 3, 5.2.5), so in linear time.
 */
import { at, groupByKey } from './adjacency.ts';
import type { Adjacency, Groups } from './adjacency.ts';
import { isLessReading } from './readings.ts';
import type { Readings } from './readings.ts';

/** Edges of a node stand by crediting voice, then target; the other arrays are parallel to `target`. */
export interface CreditEdges extends Adjacency {
  /** Number of the voice that does the crediting in the least reading. */
  readonly fromVoice: Int32Array;
  /** Number of the voice credited there. */
  readonly toVoice: Int32Array;
  /** Key of the edge's readings in `bundles`, whose items are positions in the readings, in no meaningful order. */
  readonly bundle: Int32Array;
  readonly bundles: Groups;
}

/** Readings between nodes only; suggested ones, self-edges and those into or out of no node (-1) are dropped. */
export function toCreditEdges(readings: Readings, nodeOfVoice: Int32Array, nodeCount: number): CreditEdges {
  const target = readings.to.map((voice) => (voice < 0 ? -1 : at(nodeOfVoice, voice)));
  const source = readings.from.map((voice, reading) => {
    const node = at(nodeOfVoice, voice);
    const credited = at(target, reading);
    return credited < 0 || credited === node || at(readings.confirmed, reading) === 0 ? -1 : node;
  });
  const byTarget = groupByKey(target, nodeCount).item;
  const bundles = toBundles(source, target, groupByKey(source, nodeCount, byTarget).item);
  const least = findLeastReadings(bundles, readings);

  const voices = least.map((reading) => at(readings.from, reading));
  const byVoice = groupByKey(voices, nodeOfVoice.length).item;
  const sources = least.map((reading) => at(source, reading));
  const { start, item: bundle } = groupByKey(sources, nodeCount, byVoice);
  const leastOf = (edge: number): number => at(least, edge);
  return {
    start,
    target: bundle.map((edge) => at(target, leastOf(edge))),
    fromVoice: bundle.map((edge) => at(readings.from, leastOf(edge))),
    toVoice: bundle.map((edge) => at(readings.to, leastOf(edge))),
    bundle,
    bundles,
  };
}

/** Cuts readings that are sorted by source and target wherever either changes. */
function toBundles(source: Int32Array, target: Int32Array, item: Int32Array): Groups {
  const start: number[] = [];
  for (let i = 0; i < item.length; i++) {
    const [here, before] = [at(item, i), at(item, Math.max(0, i - 1))];
    const isSame = at(source, here) === at(source, before) && at(target, here) === at(target, before);
    if (i === 0 || !isSame) start.push(i);
  }
  return { start: Int32Array.from([...start, item.length]), item };
}

function findLeastReadings({ start, item }: Groups, readings: Readings): Int32Array {
  return Int32Array.from(start.subarray(0, -1), (first, bundle) => {
    let least = at(item, first);
    for (let i = first + 1; i < at(start, bundle + 1); i++) {
      if (isLessReading(readings, at(item, i), least)) least = at(item, i);
    }
    return least;
  });
}
