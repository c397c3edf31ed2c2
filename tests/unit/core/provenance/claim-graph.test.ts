import { describe, expect, it } from '@jest/globals';
import { toClaimGraph } from '../../../../src/core/provenance/claim-graph.ts';
import type { ClaimGraph } from '../../../../src/core/provenance/claim-graph.ts';
import { credit, credits, unheldVoice, voice, voices } from './claim-fixture.ts';

/** The nodes as their assertion ids, joined by +. */
function nodesOf({ voices: all, members, nodeCount }: ClaimGraph): string[] {
  return Array.from({ length: nodeCount }, (_, node) =>
    Array.from(members.item.subarray(members.start[node], members.start[node + 1]))
      .map((number) => all[number]?.assertionId)
      .join('+'),
  );
}

/** The edges as arrows between nodes. */
function edgesOf(graph: ClaimGraph): string[] {
  const nodes = nodesOf(graph);
  const { start, target } = graph.edges;
  return nodes.flatMap((name, node) =>
    Array.from(target.subarray(start[node], start[node + 1])).map((end) => `${name}>${nodes[end]}`),
  );
}

describe('the nodes of a claim graph', () => {
  it('hold the assertions of one source in one document about one claim', () => {
    const place = { sourceId: 'gulan', documentId: 'article' };
    const graph = toClaimGraph(
      [voice('lede', place), voice('headline', place), voice('other', { ...place, claimId: 'c2' })],
      [],
    );
    expect(nodesOf(graph)).toEqual(['headline+lede', 'other']);
  });

  it('keep apart what one source says in two documents, and count its voices in none as one place', () => {
    const graph = toClaimGraph(
      [
        voice('a', { sourceId: 's', documentId: 'd1' }),
        voice('b', { sourceId: 's', documentId: 'd2' }),
        unheldVoice('h1', { sourceId: 's' }),
        unheldVoice('h2', { sourceId: 's' }),
      ],
      [],
    );
    expect(nodesOf(graph)).toEqual(['a', 'b', 'h1+h2']);
    expect(Array.from(graph.held)).toEqual([1, 1, 0]);
  });

  it.each([
    ['a held outlet that observed', voice('a', { basis: 'OBSERVED' }), 1],
    ['a held person with a record', voice('a', { basis: 'RECORD', sourceType: 'PERSON' }), 1],
    ['a held outlet that was told', voice('a', { basis: 'TOLD' }), 0],
    ['an unspecified source that observed', voice('a', { basis: 'OBSERVED', sourceType: 'UNSPECIFIED' }), 0],
    ['an anonymous source with a record', voice('a', { basis: 'RECORD', sourceType: 'ANONYMOUS' }), 0],
    ['an outlet that observed but is not held', unheldVoice('a', { basis: 'OBSERVED' }), 0],
  ])('judge whether %s is first-hand', (_, row, expected) => {
    expect(Array.from(toClaimGraph([row], []).firstHand)).toEqual([expected]);
  });

  it('count a row that comes twice once', () => {
    expect(nodesOf(toClaimGraph([voice('a'), voice('a')], []))).toEqual(['a']);
  });
});

describe('the edges of a claim graph', () => {
  it('are one for parallel readings, and none to the node itself', () => {
    const place = { sourceId: 'gulan', documentId: 'article' };
    const graph = toClaimGraph(
      [voice('headline', place), voice('lede', place), voice('z')],
      [credit('headline>lede'), credit('lede>z'), credit('lede>z', { attributionId: 'again' })],
    );
    expect(edgesOf(graph)).toEqual(['headline+lede>z']);
  });

  it('lead past a resolved placeholder to the located text, and what the placeholder credited is gone', () => {
    const graph = toClaimGraph(
      [voice('gulan'), unheldVoice('cited', { resolvedAs: ['text'] }), unheldVoice('rumour'), voice('text')],
      credits('gulan>cited cited>rumour'),
    );
    expect(nodesOf(graph)).toEqual(['gulan', 'rumour', 'text']);
    expect(edgesOf(graph)).toEqual(['gulan>text']);
  });

  it('stay with a placeholder voice that the located text does not bear out', () => {
    const graph = toClaimGraph(
      [voice('gulan'), unheldVoice('cited', { resolvedAs: ['withdrawn'] }), unheldVoice('rumour')],
      credits('gulan>cited cited>rumour'),
    );
    expect(edgesOf(graph)).toEqual(['cited>rumour', 'gulan>cited']);
  });
});

describe('a relay without a trail', () => {
  it('falls, and whoever leads to it alone falls with it', () => {
    const graph = toClaimGraph(voices('a b c d'), [
      ...credits('a>b b>c'),
      credit('c>d', { confirmed: false }),
    ]);
    expect(nodesOf(graph)).toEqual(['d']);
  });

  it('does not take down who has another trail', () => {
    const graph = toClaimGraph(voices('a b c d'), [
      ...credits('a>b a>d'),
      credit('b>c', { confirmed: false }),
    ]);
    expect(edgesOf(graph)).toEqual(['a>d']);
    expect(nodesOf(graph)).toEqual(['a', 'c', 'd']);
  });

  it('falls where it credits somebody unknown', () => {
    expect(nodesOf(toClaimGraph(voices('a b'), credits('a>gone')))).toEqual(['b']);
  });

  it('is not one who is first-hand', () => {
    const graph = toClaimGraph(
      [voice('a'), voice('b', { basis: 'OBSERVED' }), voice('c')],
      [credit('a>b'), credit('b>c', { confirmed: false })],
    );
    expect(edgesOf(graph)).toEqual(['a>b']);
  });

  it('is not one whose headline credits nobody while its lede has a confirmed credit', () => {
    const place = { sourceId: 'gulan', documentId: 'article' };
    const graph = toClaimGraph(
      [voice('headline', place), voice('lede', place), unheldVoice('reportedly')],
      [credit('lede>reportedly'), credit('headline>reportedly', { confirmed: false })],
    );
    expect(edgesOf(graph)).toEqual(['headline+lede>reportedly']);
  });

  it('is not one in a loop that its members hold up', () => {
    expect(edgesOf(toClaimGraph(voices('a b'), credits('a>b b>a')))).toEqual(['a>b', 'b>a']);
  });
});
