import { describe, expect, test } from '@jest/globals';
import { isTypedInto, optionAfterKey } from '../../../../src/workbench/search/active-option.ts';
import { searchAddress, toHit } from '../../../../src/workbench/search/hit.ts';

describe('a hit', () => {
  const node = { __typename: 'Outlet', id: 'source_1', type: 'OUTLET', name: 'Baghdad Today' } as const;

  test('a source says its name where another one matched', () => {
    expect(toHit({ label: 'بغداد اليوم', node })).toMatchObject({
      kind: 'source',
      type: 'OUTLET',
      label: 'بغداد اليوم',
      other: 'Baghdad Today',
      href: '/source/source_1',
    });
  });

  test('a name that matched is not said twice', () => {
    expect(toHit({ label: 'Baghdad Today', node }).other).toBeNull();
  });

  test('a claim leads to its page', () => {
    const claim = { __typename: 'Claim', id: 'claim_1', text: 'It burns', lang: 'en' } as const;
    expect(toHit({ label: 'It burns', node: claim })).toMatchObject({
      kind: 'claim',
      href: '/claim/claim_1',
    });
  });

  test('a document that nobody has seen says so', () => {
    const document = {
      __typename: 'Document',
      id: 'document_1',
      title: 'Inspection',
      located: false,
      publishedAt: '2025-02-06T10:00:00Z',
      publisher: null,
    } as const;
    expect(toHit({ label: 'Inspection', node: document }).notes).toEqual(['2025-02-06', 'not seen']);
  });

  test('what is typed stands in the address as it is', () => {
    expect(searchAddress(' بغداد & fire ')).toBe(`/search?q=${encodeURIComponent('بغداد')}+%26+fire`);
  });
});

describe('the active option', () => {
  test.each([
    ['ArrowDown', null, 0],
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, null],
    ['ArrowUp', null, 2],
    ['ArrowUp', 0, null],
    ['ArrowUp', 2, 1],
    ['Home', 1, 1],
  ])('of three, after %s on %s, is %s', (key, active, next) => {
    expect(optionAfterKey(key, active, 3)).toBe(next);
  });

  test('of none is none', () => {
    expect(optionAfterKey('ArrowDown', null, 0)).toBeNull();
  });

  test('a slash is a letter where something is typed, and nowhere else', () => {
    expect([isTypedInto('input', false), isTypedInto('DIV', true), isTypedInto('BUTTON', false)]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
