/**
 * Adjacency in compressed rows: what belongs to key k stands at start[k] … start[k + 1] of one flat array.
 * The sparse row format of Tinney and Walker 1967: no object per node or edge, so 100,000 nodes stay cheap.
 */
export interface Adjacency {
  /** One longer than there are nodes. */
  readonly start: Int32Array;
  /** The successors of node n stand at start[n] … start[n + 1], without repeats. */
  readonly target: Int32Array;
}

export interface Groups {
  /** One longer than there are keys. */
  readonly start: Int32Array;
  /** Positions in the grouped list, ascending within a key. */
  readonly item: Int32Array;
}

/** Reads a typed array inside its bounds; throws RangeError outside, where the type would say undefined. */
export function at(array: Int32Array | Uint8Array | Uint16Array, index: number): number {
  const value = array[index];
  if (value === undefined) throw new RangeError(`index ${index} is outside an array of ${array.length}`);
  return value;
}

/**
 * Groups positions by key (0 … keyCount - 1) by counting; a position whose key is negative is left out.
 * Stable: within a key positions stand as in `order` (ascending unless given); grouping twice sorts by two keys.
 */
export function groupByKey(keys: Int32Array, keyCount: number, order?: Int32Array): Groups {
  const start = new Int32Array(keyCount + 1);
  const count = order?.length ?? keys.length;
  // Reads stay inside the arrays; what is missing would be a negative key.
  for (let i = 0; i < count; i++) {
    const key = keys[order === undefined ? i : (order[i] ?? -1)] ?? -1;
    if (key >= 0) start[key + 1] = (start[key + 1] ?? 0) + 1;
  }
  for (let key = 0; key < keyCount; key++) start[key + 1] = (start[key + 1] ?? 0) + (start[key] ?? 0);
  const item = new Int32Array(at(start, keyCount));
  const next = start.slice();
  for (let i = 0; i < count; i++) {
    const position = order === undefined ? i : (order[i] ?? -1);
    const key = keys[position] ?? -1;
    if (key < 0) continue;
    const slot = next[key] ?? 0;
    item[slot] = position;
    next[key] = slot + 1;
  }
  return { start, item };
}
