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
  const { source, target } = toEnds(readings, nodeOfVoice);
  const byTarget = groupByKey(target, nodeCount).item;
  const bundles = toBundles(source, target, groupByKey(source, nodeCount, byTarget).item);
  const least = findLeastReadings(bundles, readings);

  const voices = least.map((reading) => at(readings.from, reading));
  const byVoice = groupByKey(voices, nodeOfVoice.length).item;
  const sources = least.map((reading) => at(source, reading));
  const { start, item: bundle } = groupByKey(sources, nodeCount, byVoice);
  const leastOf = bundle.map((edge) => at(least, edge));
  return {
    start,
    target: leastOf.map((reading) => at(target, reading)),
    fromVoice: leastOf.map((reading) => at(readings.from, reading)),
    toVoice: leastOf.map((reading) => at(readings.to, reading)),
    bundle,
    bundles,
  };
}

/** Crediting and credited node of each reading; -1 for both where it is no edge. */
function toEnds({ from, to, confirmed }: Readings, nodeOfVoice: Int32Array) {
  const source = new Int32Array(from.length).fill(-1);
  const target = new Int32Array(from.length).fill(-1);
  for (let reading = 0; reading < from.length; reading++) {
    const voice = at(to, reading);
    if (voice < 0 || at(confirmed, reading) === 0) continue;
    const node = at(nodeOfVoice, at(from, reading));
    const credited = at(nodeOfVoice, voice);
    if (node < 0 || credited < 0 || credited === node) continue;
    source[reading] = node;
    target[reading] = credited;
  }
  return { source, target };
}

/** Cuts readings that are sorted by source and target wherever either changes. */
function toBundles(source: Int32Array, target: Int32Array, item: Int32Array): Groups {
  const start = new Int32Array(item.length + 1);
  let count = 0;
  for (let i = 0; i < item.length; i++) {
    const here = at(item, i);
    const before = at(item, Math.max(0, i - 1));
    const isSame = at(source, here) === at(source, before) && at(target, here) === at(target, before);
    if (i === 0 || !isSame) start[count++] = i;
  }
  start[count] = item.length;
  return { start: start.subarray(0, count + 1), item };
}

function findLeastReadings({ start, item }: Groups, readings: Readings): Int32Array {
  const leastOf = new Int32Array(start.length - 1);
  for (let bundle = 0; bundle < leastOf.length; bundle++) {
    let least = at(item, at(start, bundle));
    for (let i = at(start, bundle) + 1; i < at(start, bundle + 1); i++) {
      if (isLessReading(readings, at(item, i), least)) least = at(item, i);
    }
    leastOf[bundle] = least;
  }
  return leastOf;
}
