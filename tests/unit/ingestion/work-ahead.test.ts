import { describe, expect, it } from '@jest/globals';
import { workAhead } from '../../../src/ingestion/work-ahead.ts';

describe('workAhead', () => {
  it('gives all in order, and is one ahead of whoever takes them', async () => {
    const begun: number[] = [];
    const given: (readonly number[])[] = [];
    const begin = async (n: number): Promise<number> => {
      begun.push(n);
      return n * 10;
    };
    for await (const result of workAhead([1, 2, 3], begin)) given.push([result, ...begun]);
    expect(given).toEqual([
      [10, 1, 2],
      [20, 1, 2, 3],
      [30, 1, 2, 3],
    ]);
  });

  it('tells of a failure in its turn, and of one whose turn never comes nobody hears', async () => {
    const begin = (n: number): Promise<number> =>
      n === 2 ? Promise.reject(new Error('the second failed')) : Promise.resolve(n);
    const taken: number[] = [];
    const takeAll = async (): Promise<void> => {
      for await (const n of workAhead([1, 2, 3], begin)) taken.push(n);
    };
    await expect(takeAll()).rejects.toThrow('the second failed');
    expect(taken).toEqual([1]);
    for await (const n of workAhead([1, 2], begin)) {
      expect(n).toBe(1);
      break;
    }
  });

  it('has nothing to give where there is nothing', async () => {
    const begin = (): Promise<never> => Promise.reject(new Error('nothing to begin'));
    expect(await workAhead([], begin).next()).toMatchObject({ done: true });
  });
});
