import { describe, expect, it } from '@jest/globals';
import { findChainStarts } from '../../../../src/core/provenance/chain-starts.ts';
import { toClaimGraph } from '../../../../src/core/provenance/claim-graph.ts';
import type { Voice } from '../../../../src/core/provenance/voice.ts';
import { credit, credits, unheldVoice, voice, voices } from './claim-fixture.ts';

function startsOf(rows: readonly Voice[], arrows: string): string[] {
  const graph = toClaimGraph(rows, arrows === '' ? [] : credits(arrows));
  const names = graph.voices.filter((_, number) => (graph.nodeOfVoice[number] ?? -1) >= 0);
  return Array.from(findChainStarts(graph), (node) => names[node]?.assertionId ?? '');
}

describe('chains start', () => {
  it('at held nodes that no held node credits', () => {
    expect(startsOf(voices('a b c'), 'a>b b>c')).toEqual(['a']);
  });

  it('at a held node that only somebody unheld credits', () => {
    expect(startsOf([unheldVoice('a'), voice('b')], 'a>b')).toEqual(['b']);
  });

  it('at a held node that a held one credits through somebody unheld only', () => {
    expect(startsOf([voice('a'), unheldVoice('b'), voice('c')], 'a>b b>c')).toEqual(['a', 'c']);
  });

  it('nowhere among unheld nodes', () => {
    expect(startsOf([unheldVoice('a'), unheldVoice('b')], 'a>b')).toEqual([]);
  });

  it('at each member of a closed loop of held nodes', () => {
    expect(startsOf(voices('a b c o'), 'a>b b>c c>a c>o')).toEqual(['a', 'b', 'c']);
  });

  it('not in a loop into which a held node leads', () => {
    expect(startsOf(voices('a b c'), 'a>b b>c c>b')).toEqual(['a']);
  });

  it('at the held member of a loop that closes through somebody unheld', () => {
    expect(startsOf([voice('a'), unheldVoice('b')], 'a>b b>a')).toEqual(['a']);
  });

  it('at who is credited only by a relay that fell', () => {
    const graph = toClaimGraph(voices('a b'), [credit('a>b', { confirmed: false })]);
    expect(Array.from(findChainStarts(graph))).toEqual([0]);
    expect(graph.nodeCount).toBe(1);
  });
});
