import { describe, expect, it } from '@jest/globals';
import DataLoader from 'dataloader';
import { findOne, mayLoad, mustLoad } from '../../../src/graphql/find.ts';

interface Thing {
  readonly id: string;
}

const one: Thing = { id: 'id-1' };
const other: Thing = { id: 'id-9' };
const things = new Map([
  ['id-1', one],
  ['key-9', other],
]);
const lookUp = async (names: readonly string[]): Promise<(Thing | null)[]> =>
  names.map((name) => things.get(name) ?? null);
const loader = (fetch = lookUp) => new DataLoader<string, Thing | null>(fetch);

describe('one thing', () => {
  it('is found by its id or by its key, and is null where nobody has it', async () => {
    expect(await findOne({ id: 'id-1' }, loader(), lookUp)).toBe(one);
    expect(await findOne({ key: 'key-9', id: null }, loader(), lookUp)).toBe(other);
    expect(await findOne({ id: 'id-2' }, loader(), lookUp)).toBeNull();
    expect(await findOne({ key: 'key-2' }, loader(), lookUp)).toBeNull();
    expect(await findOne({ key: 'key-2' }, loader(), async () => [])).toBeNull();
  });

  it('found by its key is not fetched again by its id', async () => {
    const asked: string[] = [];
    const byId = loader(async (ids) => {
      asked.push(...ids);
      return await lookUp(ids);
    });
    await findOne({ key: 'key-9' }, byId, lookUp);
    expect(await byId.load('id-9')).toBe(other);
    expect(asked).toEqual([]);
  });

  it.each([{}, { id: null, key: null }, { id: 'id-1', key: 'key-9' }, { id: '', key: '' }])(
    'asked for as %j is refused',
    async (asked) => {
      await expect(findOne(asked, loader(), lookUp)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    },
  );
});

describe('a reference', () => {
  it('that must hold and does not is a fault of ours, told by its id', async () => {
    expect(await mustLoad(loader(), 'id-1')).toBe(one);
    const fault: unknown = await mustLoad(loader(), 'id-2').catch((error: unknown) => error);
    expect(fault).toMatchObject({ message: expect.stringContaining('id-2') });
    expect(fault).not.toHaveProperty('code');
  });

  it('that may be missing is null where it is', async () => {
    expect(await mayLoad(loader(), null)).toBeNull();
    expect(await mayLoad(loader(), 'id-2')).toBeNull();
    expect(await mayLoad(loader(), 'id-1')).toBe(one);
  });
});
