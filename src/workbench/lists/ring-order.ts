/**
 * In which order the sources of a circle stand around it: each credits the next, as far as they do. The best order is
 * looked for depth first; the search is cut, since finding a circle through all of them is hard (Karp 1972), and then
 * the best order so far holds.
 */
import type { RingArrow } from './ring-arrows.ts';

type Link = Pick<RingArrow, 'from' | 'to'>;

/** Steps of the search; circles of real reports are found in a handful. */
const mostSteps = 5_000;

/** All of `sources`, each once, beginning with the first. Arrows to others are not looked at. */
export function ringOrder(sources: readonly string[], arrows: readonly Link[]): readonly string[] {
  const [first] = sources;
  if (first === undefined) return [];
  const nexts = credited(sources, arrows);
  let best: readonly string[] = sources;
  let most = neighbours(best, nexts);
  let steps = 0;
  const search = (order: readonly string[]): void => {
    steps += 1;
    if (most === sources.length || steps > mostSteps) return;
    if (order.length === sources.length) {
      const found = neighbours(order, nexts);
      if (found > most) [best, most] = [order, found];
      return;
    }
    for (const next of candidates(order, sources, nexts)) search([...order, next]);
  };
  search([first]);
  return best;
}

type Nexts = ReadonlyMap<string, ReadonlySet<string>>;

function credited(sources: readonly string[], arrows: readonly Link[]): Nexts {
  return new Map(
    sources.map((source) => [
      source,
      new Set(arrows.flatMap(({ from, to }) => (from === source && to !== source ? [to] : []))),
    ]),
  );
}

/** Those that the last one credits; where it credits nobody who is left, all that are left. */
function candidates(order: readonly string[], sources: readonly string[], nexts: Nexts): readonly string[] {
  const left = sources.filter((source) => !order.includes(source));
  const last = order.at(-1) ?? '';
  const linked = left.filter((source) => nexts.get(last)?.has(source) === true);
  return linked.length > 0 ? linked : left;
}

/** How many sources credit the next one, the last one the first. */
function neighbours(order: readonly string[], nexts: Nexts): number {
  return order.filter((source, at) => nexts.get(source)?.has(order[(at + 1) % order.length] ?? '') === true)
    .length;
}
