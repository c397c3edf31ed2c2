import { describe, expect, it } from '@jest/globals';
import { chainsOf, credit, credits, unheldVoice, voice } from './claim-fixture.ts';

const gulan = { sourceId: 'gulan', documentId: 'article', modality: 'UNCOMMITTED' } as const;
const baghdadToday = { documentId: 'baghdad-today-report', basis: 'TOLD' } as const;

describe('the example article', () => {
  it('hands c12 from an anonymous official through Istiqlal and Gulan', () => {
    const answer = chainsOf(
      [
        voice('gulan', gulan),
        unheldVoice('istiqlal', { documentId: 'istiqlal-report', basis: 'TOLD' }),
        unheldVoice('anonymous-official', { sourceType: 'ANONYMOUS' }),
      ],
      credits('gulan>istiqlal istiqlal>anonymous-official'),
    );
    expect(answer).toEqual({
      total: 1n,
      totalIsLowerBound: false,
      chains: [
        {
          links: ['gulan', 'istiqlal', 'anonymous-official'],
          hops: [
            { fromId: 'gulan', toId: 'istiqlal', attributionIds: ['gulan>istiqlal'] },
            {
              fromId: 'istiqlal',
              toId: 'anonymous-official',
              attributionIds: ['istiqlal>anonymous-official'],
            },
          ],
          lowestModality: 'UNCOMMITTED',
        },
      ],
    });
  });

  it('follows c08 behind its origin to the unnamed sightings, as one chain and not also a shorter one', () => {
    const { total, chains } = chainsOf(
      [
        voice('gulan', gulan),
        unheldVoice('baghdad-today', baghdadToday),
        unheldVoice('sightings', { sourceType: 'UNSPECIFIED', basis: 'OBSERVED' }),
      ],
      credits('gulan>baghdad-today baghdad-today>sightings'),
    );
    expect(total).toBe(1n);
    expect(chains.map((chain) => chain.links)).toEqual([['gulan', 'baghdad-today', 'sightings']]);
  });

  it('hands c10 from the fighters through Baghdad Today and Gulan', () => {
    const { chains } = chainsOf(
      [
        voice('gulan', gulan),
        unheldVoice('baghdad-today', baghdadToday),
        unheldVoice('fighters', { sourceType: 'GROUP' }),
      ],
      credits('gulan>baghdad-today baghdad-today>fighters'),
    );
    expect(chains.map((chain) => chain.links)).toEqual([['gulan', 'baghdad-today', 'fighters']]);
  });

  it('takes the headline and the lede of c01 as one voice with one chain', () => {
    const { total, chains } = chainsOf(
      [
        voice('headline', { ...gulan, modality: 'CERTAIN' }),
        voice('lede', gulan),
        unheldVoice('reportedly', { sourceType: 'UNSPECIFIED', modality: 'UNCOMMITTED' }),
      ],
      [credit('lede>reportedly')],
    );
    expect(total).toBe(1n);
    expect(chains.map((chain) => chain.links)).toEqual([['lede', 'reportedly']]);
  });

  it('gives c05, which nobody is credited for, a chain of one link', () => {
    const { total, chains } = chainsOf([voice('gulan', { modality: 'CERTAIN' })], []);
    expect(total).toBe(1n);
    expect(chains).toEqual([{ links: ['gulan'], hops: [], lowestModality: 'CERTAIN' }]);
  });

  it('passes on to the report once it is located', () => {
    const { chains } = chainsOf(
      [
        voice('gulan', gulan),
        unheldVoice('cited', { documentId: 'istiqlal-report', resolvedAs: ['istiqlal'] }),
        unheldVoice('anonymous-official', { sourceType: 'ANONYMOUS' }),
        voice('istiqlal'),
        unheldVoice('minister', { sourceType: 'PERSON' }),
      ],
      credits('gulan>cited cited>anonymous-official istiqlal>minister'),
    );
    expect(chains.map((chain) => chain.links)).toEqual([['gulan', 'istiqlal', 'minister']]);
    expect(chains[0]?.hops[0]).toEqual({
      fromId: 'gulan',
      toId: 'istiqlal',
      attributionIds: ['gulan>cited'],
    });
  });
});
