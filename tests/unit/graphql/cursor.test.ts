import { describe, expect, it } from '@jest/globals';
import { readCursor, readFirst, toCursor } from '../../../src/graphql/cursor.ts';

const refused = expect.objectContaining({ code: 'INVALID_INPUT' });
const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a cursor', () => {
  it.each([[['']], [['a']], [['بغداد اليوم', 'source_1']], [['"],["', '\u0000\uffff']], [['😀', '', 'x']]])(
    'gives back the keys %j that it was made of',
    (keys) => {
      expect(
        readCursor(
          'list',
          toCursor('list', ...keys),
          keys.map(() => 'start'),
        ),
      ).toEqual(keys);
    },
  );

  it('is safe in an address', () => {
    expect(toCursor('claims/TEXT_ASC', '???>>>~~~', 'ÿÿÿ')).toMatch(/^[A-Za-z0-9_-]+$/);
  });

  it.each([null, undefined])('that is %s is the start of the list', (after) => {
    expect(readCursor('list', after, ['a', 'b'])).toEqual(['a', 'b']);
  });

  it.each([
    ['of another list', toCursor('other', 'a')],
    ['of a list whose name begins alike', toCursor('list/more', 'a')],
    ['with a key too many', toCursor('list', 'a', 'b')],
    ['with a key too few', toCursor('list')],
    ['of numbers', encoded(['list', 1])],
    ['that is an object', encoded({ 0: 'list', 1: 'a' })],
    ['that is null', encoded(null)],
    ['that is cut off', toCursor('list', 'abcdef').slice(0, -4)],
    ['of garbage', '%%%'],
    ['of nothing', ''],
  ])('%s is refused', (_, after) => {
    expect(() => readCursor('list', after, ['start'])).toThrow(refused);
  });
});

describe('the size of a page', () => {
  it.each([0, 1, 1_000])('may be %d', (first) => {
    expect(readFirst(first)).toBe(first);
  });

  it.each([-1, 1_001, null])('may not be %p', (first) => {
    expect(() => readFirst(first)).toThrow(refused);
  });
});
