import { describe, expect, it } from '@jest/globals';
import type { Credit } from '../../../../src/core/provenance/credit.ts';
import type { Voice } from '../../../../src/core/provenance/voice.ts';
import { chainsOf, credit, credits, unheldVoice, voice, voices } from './claim-fixture.ts';

const linksOf = (rows: readonly Voice[], edges: readonly Credit[]): string[] =>
  chainsOf(rows, edges).chains.map((chain) => chain.links.join(' '));

describe('the list of chains', () => {
  it('is empty for a claim that nobody states', () => {
    expect(chainsOf([], [])).toEqual({ total: 0n, totalIsLowerBound: false, chains: [] });
  });

  it('puts fewer hops first, then ids', () => {
    expect(linksOf(voices('a b c d'), credits('a>b b>c a>c a>d'))).toEqual(['a c', 'a d', 'a b c']);
  });

  it('ends at a first-hand relay and also runs on through it', () => {
    const rows = [voice('a'), voice('b', { basis: 'OBSERVED' }), unheldVoice('c')];
    expect(linksOf(rows, credits('a>b b>c'))).toEqual(['a b', 'a b c']);
    expect(linksOf(rows, credits('b>c'))).toEqual(['a', 'b', 'b c']);
  });

  it('shows for one link the least assertion that credits nobody', () => {
    const place = { sourceId: 's', documentId: 'd', basis: 'OBSERVED' } as const;
    const rows = [voice('1', place), voice('2', place), unheldVoice('3')];
    expect(linksOf(rows, credits('1>3'))).toEqual(['2', '1 3']);
    expect(linksOf(rows, credits('1>3 2>3'))).toEqual(['1', '1 3']);
  });

  it('links a node by the assertion that credits onward, and the hop names the one credited', () => {
    const place = { sourceId: 's', documentId: 'd' };
    const rows = [voice('a'), voice('headline', place), voice('lede', place), unheldVoice('z')];
    const { chains } = chainsOf(rows, credits('a>headline lede>z'));
    expect(chains[0]?.links).toEqual(['a', 'lede', 'z']);
    expect(chains[0]?.hops.map((hop) => hop.toId)).toEqual(['headline', 'z']);
  });

  it('orders by those assertions where that is not the order of the nodes', () => {
    const p = { sourceId: 'p', documentId: 'p' };
    const rows = [voice('a'), voice('b', p), voice('x', p), voice('y', p), voice('m'), unheldVoice('z')];
    expect(linksOf(rows, credits('a>b a>m x>z m>z'))).toEqual(['a m z', 'a x z']);
  });

  it('shows the least of parallel readings and keeps them all, in order', () => {
    const place = { sourceId: 's', documentId: 'd' };
    const rows = [voice('1', place), voice('2', place), unheldVoice('z')];
    const [chain] = chainsOf(rows, [
      credit('1>z', { attributionId: 'late' }),
      credit('2>z', { attributionId: 'early' }),
      credit('2>z', { attributionId: 'suggested', confirmed: false }),
    ]).chains;
    expect(chain?.links).toEqual(['2', 'z']);
    expect(chain?.hops).toEqual([{ fromId: '2', toId: 'z', attributionIds: ['early', 'late'] }]);
  });

  it('knows the weakest modality on the way', () => {
    const rows = [voice('a'), voice('b', { modality: 'POSSIBLE' }), voice('c', { modality: 'PROBABLE' })];
    expect(chainsOf(rows, credits('a>b b>c')).chains[0]?.lowestModality).toBe('POSSIBLE');
  });

  it('has no chain for a relay whose only credit is suggested', () => {
    expect(chainsOf(voices('a'), [credit('a>b', { confirmed: false })]).total).toBe(0n);
  });

  it('shortens to what is asked for and keeps the total', () => {
    const rows = voices('a b c d');
    const edges = credits('a>b b>c a>c a>d');
    const answer = chainsOf(rows, edges, { first: 5, maxHops: 1 });
    expect(answer.chains.map((chain) => chain.links)).toEqual([
      ['a', 'c'],
      ['a', 'd'],
    ]);
    expect(answer.total).toBe(3n);
    expect(chainsOf(rows, edges, { first: -1 }).chains).toEqual([]);
  });
});

describe('with a loop in reach', () => {
  it('a ring of three has a chain from each member, back to where it would bite its tail', () => {
    const answer = chainsOf(voices('a b c'), credits('a>b b>c c>a'));
    expect(answer.chains.map((chain) => chain.links.join(''))).toEqual(['abc', 'bca', 'cab']);
    expect(answer).toMatchObject({ total: 3n, totalIsLowerBound: true });
  });

  it('an anchored loop has chains to its anchor only', () => {
    const answer = chainsOf(voices('news wiki origin'), credits('news>wiki wiki>news wiki>origin'));
    expect(answer.chains.map((chain) => chain.links)).toEqual([
      ['wiki', 'origin'],
      ['news', 'wiki', 'origin'],
    ]);
    expect(answer).toMatchObject({ total: 2n, totalIsLowerBound: true });
  });

  it('the total is the same whatever is asked for', () => {
    const answer = chainsOf(voices('a b c'), credits('a>b b>c c>a'), { first: 1, maxHops: 1 });
    expect(answer).toEqual({ total: 3n, totalIsLowerBound: true, chains: [] });
  });

  it('a loop out of reach leaves the total exact', () => {
    const rows = [voice('a'), unheldVoice('b'), unheldVoice('c')];
    expect(chainsOf(rows, credits('b>c c>b'))).toMatchObject({ total: 1n, totalIsLowerBound: false });
  });
});
