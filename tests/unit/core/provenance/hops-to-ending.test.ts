import { describe, expect, it } from '@jest/globals';
import { ENDS, RUNS_ON } from '../../../../src/core/provenance/chain-endings.ts';
import { createHopsToEnding } from '../../../../src/core/provenance/hops-to-ending.ts';

/** 0→1, 0→2, 1→2, 3 alone and no ending; 2 is the ending. */
const graph = { start: Int32Array.of(0, 2, 3, 3, 3), target: Int32Array.of(1, 2, 2) };
const endings = Uint8Array.of(RUNS_ON, RUNS_ON, ENDS, RUNS_ON);

describe('the hops to an ending', () => {
  it('are exact without loops, so that a search for one length meets no dead end', () => {
    const hops = createHopsToEnding(graph, endings);
    expect([hops.prepareOneMore(), hops.prepareOneMore()]).toEqual([true, true]);
    const reached = [0, 1, 2, 3].map((node) => [0, 1, 2].filter((count) => hops.reaches(node, count)));
    expect(reached).toEqual([[1, 2], [1], [0], []]);
  });

  it('say when no node is so far from an ending', () => {
    const hops = createHopsToEnding(graph, endings);
    expect([hops.prepareOneMore(), hops.prepareOneMore(), hops.prepareOneMore()]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
