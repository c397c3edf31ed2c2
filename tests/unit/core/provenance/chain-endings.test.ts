import { describe, expect, it } from '@jest/globals';
import {
  ENDS,
  ENDS_IN_LOOP,
  findChainEndings,
  RUNS_ON,
} from '../../../../src/core/provenance/chain-endings.ts';
import { toClaimGraph } from '../../../../src/core/provenance/claim-graph.ts';
import type { Voice } from '../../../../src/core/provenance/voice.ts';
import { credits, voice, voices } from './claim-fixture.ts';

const endingsOf = (rows: readonly Voice[], arrows: string): number[] =>
  Array.from(findChainEndings(toClaimGraph(rows, credits(arrows))));

describe('chains end', () => {
  it('at who credits nobody', () => {
    expect(endingsOf(voices('a b'), 'a>b')).toEqual([RUNS_ON, ENDS]);
  });

  it('at who is first-hand, though it credits others', () => {
    expect(endingsOf([voice('a', { basis: 'RECORD' }), voice('b')], 'a>b')).toEqual([ENDS, ENDS]);
  });

  it('in a loop with no way out', () => {
    expect(endingsOf(voices('a b c'), 'a>b b>c c>b')).toEqual([RUNS_ON, ENDS_IN_LOOP, ENDS_IN_LOOP]);
  });

  it('not in a loop that an edge leaves', () => {
    expect(endingsOf(voices('a b o'), 'a>b b>a b>o')).toEqual([RUNS_ON, RUNS_ON, ENDS]);
  });

  it('in a loop with somebody first-hand at that one only', () => {
    const rows = [voice('a'), voice('b', { basis: 'OBSERVED' })];
    expect(endingsOf(rows, 'a>b b>a')).toEqual([RUNS_ON, ENDS]);
  });
});
