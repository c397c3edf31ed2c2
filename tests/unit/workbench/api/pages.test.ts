import { describe, expect, test } from '@jest/globals';
import { firstPages, firstSize, withPage } from '../../../../src/workbench/api/pages.ts';

const page = (names: string, next: string | null) => ({
  edges: Array.from(names).map((node) => ({ node })),
  pageInfo: { hasNextPage: next !== null, endCursor: next ?? 'end' },
});

describe('pages of a list', () => {
  test('a list that ends has no next page, whatever its last cursor is', () => {
    expect(firstPages({ ...page('ab', null), totalCount: 2 })).toEqual({
      nodes: ['a', 'b'],
      total: 2,
      next: null,
    });
  });

  test('a list that is not counted has no total', () => {
    expect(firstPages(page('a', 'c1'))).toEqual({ nodes: ['a'], total: null, next: 'c1' });
  });

  test('the next page is put behind what is there', () => {
    const pages = firstPages(page('ab', 'c1'));
    expect(withPage(pages, 'c1', page('c', null))).toEqual({
      nodes: ['a', 'b', 'c'],
      total: null,
      next: null,
    });
  });

  test('a page that comes twice is there once', () => {
    const once = withPage(firstPages(page('ab', 'c1')), 'c1', page('c', 'c2'));
    expect(withPage(once, 'c1', page('c', 'c2'))).toBe(once);
  });
});

describe('how many are asked for at first', () => {
  test.each([
    [null, 20],
    ['60', 60],
    ['5', 20],
    ['5000', 100],
    ['-3', 20],
    ['many', 20],
    ['1e9', 20],
    ['99999999999999999999', 20],
  ])('where the address says that %s were shown: %d', (shown, first) => {
    expect(firstSize(shown, 20)).toBe(first);
  });
});
