/**
 * Numbers for labels, in the order of their first appearance: what is compared often is compared as a number, and
 * what is grouped is grouped by counting.
 */
import { at, groupByKey } from './adjacency.ts';

export interface Labels {
  /** Number of each position's label; -1 for a position without one. */
  readonly numberOf: Int32Array;
  readonly count: number;
}

export interface NamedLabels extends Labels {
  /** By number. */
  readonly names: readonly string[];
}

/** Numbers the names of so many positions; null is no label. Linear. */
export function numberNames(positions: number, nameOf: (position: number) => string | null): NamedLabels {
  const known = new Map<string, number>();
  const numberOf = new Int32Array(positions);
  for (let position = 0; position < positions; position++) {
    const name = nameOf(position);
    const number = name === null ? -1 : (known.get(name) ?? known.size);
    if (name !== null && number === known.size) known.set(name, number);
    numberOf[position] = number;
  }
  return { numberOf, count: known.size, names: [...known.keys()] };
}

/** Numbers the pairs of two labels; a position that lacks either has none. Linear. */
export function numberPairs(one: Labels, other: Labels): Labels {
  if (other.count === 1 && !other.numberOf.includes(-1)) return one;
  const sorted = groupByKey(one.numberOf, one.count, groupByKey(other.numberOf, other.count).item).item;
  const numberOf = new Int32Array(one.numberOf.length).fill(-1);
  /** Least position of the same pair: grouping keeps positions in order. */
  const firstOf = new Int32Array(numberOf.length).fill(-1);
  let first = -1;
  for (const position of sorted) {
    const isSame =
      first >= 0 &&
      at(one.numberOf, first) === at(one.numberOf, position) &&
      at(other.numberOf, first) === at(other.numberOf, position);
    if (!isSame) first = position;
    firstOf[position] = first;
  }
  let count = 0;
  for (let position = 0; position < numberOf.length; position++) {
    first = at(firstOf, position);
    if (first >= 0) numberOf[position] = first === position ? count++ : at(numberOf, first);
  }
  return { numberOf, count };
}
