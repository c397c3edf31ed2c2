import { describe, expect, it } from '@jest/globals';
import { everyPage, type Gathered, type ListPage } from '../../../../src/workbench/document/every-page.ts';

const inPages =
  (count: number, size: number) =>
  (after: string | null): Promise<ListPage<number>> => {
    const from = Number(after ?? 0);
    const nodes = Array.from({ length: Math.min(size, count - from) }, (_, i) => from + i);
    return Promise.resolve({ nodes, total: count, next: from + size < count ? String(from + size) : null });
  };

const gather = async (read: (after: string | null) => Promise<ListPage<number> | null>) => {
  const found: Gathered<number>[] = [];
  for await (const gathered of everyPage(read)) found.push(gathered);
  return found;
};

describe('a list read page by page', () => {
  it('is read to its end, and tells how far it is', async () => {
    const found = await gather(inPages(1_150, 100));
    expect(found.map(({ read }) => read)).toEqual([
      100, 200, 300, 400, 500, 600, 700, 800, 900, 1_000, 1_100, 1_150,
    ]);
    expect(found.map(({ isComplete }) => isComplete).lastIndexOf(false)).toBe(10);
    expect(found.at(-1)?.nodes).toEqual(Array.from({ length: 1_150 }, (_, i) => i));
  });

  it('shows more only when there is four times as much, or all', async () => {
    const found = await gather(inPages(700, 100));
    expect(found.map(({ nodes }) => nodes.length)).toEqual([100, 100, 100, 400, 400, 400, 700]);
    expect(found[3]?.nodes).toBe(found[4]?.nodes);
  });

  it('is complete and empty where there is nothing, or no list', async () => {
    const nothing = [{ nodes: [], read: 0, total: 0, isComplete: true }];
    expect(await gather(inPages(0, 100))).toEqual(nothing);
    expect(await gather(() => Promise.resolve(null))).toEqual(nothing);
  });

  it('ends where a cursor comes again', async () => {
    const found = await gather(() => Promise.resolve({ nodes: [1], total: 9, next: 'same' }));
    expect(found.map(({ read }) => read)).toEqual([1, 2]);
    expect(found.at(-1)?.isComplete).toBe(true);
  });
});
