import { describe, expect, test } from '@jest/globals';
import { disputeWords } from '../../../../src/workbench/lists/dispute-words.ts';
import { namedClaim, namedDocument, namedSource } from '../../../../src/workbench/lists/named-node.ts';
import { readOutletList } from '../../../../src/workbench/lists/outlet-filter.ts';
import { typeCounts } from '../../../../src/workbench/lists/type-counts.ts';
import { voiceHedges, voiceWords } from '../../../../src/workbench/lists/voice-words.ts';

describe('the words of a voice', () => {
  const spans = [
    { role: 'CONTENT', exact: 'five died' },
    { role: 'HEDGE', exact: 'may' },
    { role: 'CONTENT', exact: null },
    { role: 'CONTENT', exact: 'in the fire' },
  ] as const;

  test('are those that were noted', () => {
    expect(voiceWords({ wording: 'five are dead', spans })).toBe('five are dead');
  });

  test('are else those of its text, with a gap between them', () => {
    expect(voiceWords({ wording: null, spans })).toBe('five died … in the fire');
  });

  test('are not made up where neither is kept', () => {
    expect(voiceWords({ wording: null, spans: [{ role: 'CONTENT', exact: null }] })).toBeNull();
  });

  test('hedges that were noted go before those that are marked', () => {
    expect(voiceHedges({ hedges: ['reportedly', 'reportedly'], spans })).toEqual(['reportedly']);
    expect(voiceHedges({ hedges: [], spans })).toEqual(['may']);
  });
});

describe('things named by the address', () => {
  const nodes = [
    null,
    { __typename: 'Outlet', id: 'source_1', type: 'OUTLET', name: 'Echo Pier' },
    { __typename: 'Claim', id: 'claim_1', text: 'It burns' },
    { __typename: 'Document', id: 'document_1', title: null },
  ] as const;

  test('are found by their ids', () => {
    expect(namedSource(nodes, 'source_1')).toMatchObject({ name: 'Echo Pier' });
    expect(namedClaim(nodes, 'claim_1')).toMatchObject({ text: 'It burns' });
    expect(namedDocument(nodes, 'document_1')).toMatchObject({ title: null });
  });

  test('a claim is no source, and what is not there is nothing', () => {
    expect(namedSource(nodes, 'claim_1')).toBeNull();
    expect(namedClaim(nodes, 'claim_2')).toBeNull();
    expect(namedDocument(nodes, null)).toBeNull();
  });
});

describe('what stands in the lists', () => {
  test('types are counted in the order in which they come first', () => {
    expect(typeCounts([{ type: 'B' }, { type: 'A' }, { type: 'B' }])).toEqual([
      { type: 'B', count: 2 },
      { type: 'A', count: 1 },
    ]);
  });

  test('a dispute without a relation is one claim, affirmed and denied', () => {
    expect(disputeWords(null).words).toBe('Affirmed and denied');
    expect(disputeWords('TENSION').words).not.toBe(disputeWords('CONTRADICTS').words);
  });

  test('the conditions on outlets are handed on, and what is wrong is said', () => {
    const parameters = new URLSearchParams(
      'name=pier&kind=newspaper&country=iq&relayOnly=false&mainlyRelays=source_1',
    );
    expect(readOutletList((name) => parameters.get(name))).toMatchObject({
      filter: {
        name: 'pier',
        kinds: ['NEWSPAPER'],
        country: 'IQ',
        relayOnly: false,
        mainlyRelays: 'source_1',
      },
      faults: [],
    });
    expect(readOutletList((name) => (name === 'country' ? 'Iraq' : null)).faults).toHaveLength(1);
  });
});
