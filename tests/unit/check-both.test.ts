/** Two checks side by side: what they refuse is told whole and in their order, whichever ends first. */
import { expect, it } from '@jest/globals';
import { checkBoth, refusal, Refusal } from '../../src/errors.ts';

const later = async <T>(value: T): Promise<T> => {
  await new Promise((resolve) => setTimeout(resolve, 5));
  return value;
};
const refuse = (field: string): never => {
  throw refusal('NOT_FOUND', ['input', field], `there is no ${field}`);
};
const now = (field: string): Promise<never> => Promise.resolve(field).then(refuse);
const lateRefusal = (field: string): Promise<never> => later(field).then(refuse);

it('gives what both give', async () => {
  expect(await checkBoth(later(1), Promise.resolve('two'))).toEqual([1, 'two']);
});

it.each([
  ['the first ends later', () => checkBoth(lateRefusal('a'), now('b')), ['a', 'b']],
  ['the second ends later', () => checkBoth(now('a'), lateRefusal('b')), ['a', 'b']],
  ['one refuses', () => checkBoth(later(1), now('b')), ['b']],
])('refuses what both refuse, in their order: %s', async (_, check, fields) => {
  const error = await check().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(Refusal);
  expect((error as Refusal).faults.map(({ path }) => path[1])).toEqual(fields);
});

it('throws at once what is no refusal', async () => {
  const fault = new Error('the database is gone');
  await expect(checkBoth(lateRefusal('a'), Promise.reject(fault))).rejects.toBe(fault);
});
