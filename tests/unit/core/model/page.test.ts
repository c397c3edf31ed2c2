import { describe, expect, it } from '@jest/globals';
import { fetchPerParent, groupByArguments, groupRows, inOrderOf } from '../../../../src/core/model/page.ts';

const request = (parentId: string, limit: number) => ({ parentId, limit, afterId: '' });

describe('requests for lists below parents', () => {
  it('are one group where they differ in nothing but the parent', () => {
    expect(groupByArguments([request('a', 3), request('b', 3), request('a', 5)])).toEqual([
      [request('a', 3), request('b', 3)],
      [request('a', 5)],
    ]);
  });

  it('are each given their own rows, fetched once for each group, with no parent asked twice', async () => {
    const asked: (readonly string[])[] = [];
    const rows = await fetchPerParent(
      [request('a', 3), request('b', 3), request('a', 5), request('a', 3), request('c', 3)],
      async ({ limit }, parentIds) => {
        asked.push(parentIds);
        return new Map(parentIds.filter((id) => id !== 'c').map((id) => [id, `${id}${limit}`]));
      },
      'none',
    );
    expect(rows).toEqual(['a3', 'b3', 'a5', 'a3', 'none']);
    expect(asked).toEqual([['a', 'b', 'c'], ['a']]);
  });

  it('fail together where their group cannot be fetched', async () => {
    const fetched = fetchPerParent([request('a', 1)], () => Promise.reject(new Error('away')), null);
    await expect(fetched).rejects.toThrow('away');
  });
});

describe('rows', () => {
  it('keep their order within their group', () => {
    const groups = groupRows(
      ['a1', 'b1', 'a2'],
      (row) => row.charAt(0),
      (row) => row.charAt(1),
    );
    expect([...groups]).toEqual([
      ['a', ['1', '2']],
      ['b', ['1']],
    ]);
  });

  it('come in the order of the keys asked for, with null where there is none', () => {
    const rows = [{ key: 'b' }, { key: 'a' }, { key: null }];
    expect(inOrderOf(['a', 'x', 'b', 'a'], rows, ({ key }) => key)).toEqual([
      { key: 'a' },
      null,
      { key: 'b' },
      { key: 'a' },
    ]);
  });
});
