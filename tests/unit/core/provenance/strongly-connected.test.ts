import { describe, expect, it } from '@jest/globals';
import { findStronglyConnected } from '../../../../src/core/provenance/strongly-connected.ts';

/** 'n' nodes and edges as pairs, in compressed rows. */
function graphOf(successors: readonly (readonly number[])[]) {
  const start = new Int32Array(successors.length + 1);
  successors.forEach((list, node) => {
    start[node + 1] = (start[node] ?? 0) + list.length;
  });
  return { start, target: Int32Array.from(successors.flat()) };
}

describe('strongly connected groups', () => {
  it('are the loops, and every other node alone', () => {
    const { groupOf, count } = findStronglyConnected(graphOf([[1], [2], [0, 3], [4], [3], []]));
    expect(count).toBe(3);
    expect(groupOf[0]).toBe(groupOf[1]);
    expect(groupOf[1]).toBe(groupOf[2]);
    expect(groupOf[3]).toBe(groupOf[4]);
    expect(new Set([groupOf[0], groupOf[3], groupOf[5]]).size).toBe(3);
  });

  it('number what is led to before what leads there', () => {
    const { groupOf } = findStronglyConnected(graphOf([[1], [2], []]));
    expect(Array.from(groupOf)).toEqual([2, 1, 0]);
  });

  it('of a part do not pass through what lies outside it', () => {
    const { groupOf, count } = findStronglyConnected(graphOf([[1], [2], [0]]), Uint8Array.of(1, 0, 1));
    expect(count).toBe(2);
    expect(groupOf[1]).toBe(-1);
    expect(groupOf[0]).not.toBe(groupOf[2]);
  });

  it('of a line and of a ring of 200,000 nodes do not overflow the stack', () => {
    const next = (node: number): number[] => [node + 1];
    const line = Array.from({ length: 200_000 }, (_, node) => (node < 199_999 ? next(node) : []));
    const ring = Array.from({ length: 200_000 }, (_, node) => [(node + 1) % 200_000]);
    expect(findStronglyConnected(graphOf(line)).count).toBe(200_000);
    expect(findStronglyConnected(graphOf(ring)).count).toBe(1);
  });
});
