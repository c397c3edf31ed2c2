import { describe, expect, test } from '@jest/globals';
import { createAddressReader } from '../../../../src/workbench/lists/address-reader.ts';

const readerOf = (address: string) => {
  const parameters = new URLSearchParams(address);
  return createAddressReader((name) => parameters.get(name));
};

describe('the address of a list', () => {
  test('what is not there, or empty, is no condition and no fault', () => {
    const reader = readerOf('topic=&from=%20');
    expect([reader.text('topic'), reader.date('from'), reader.number('min', 0, 9)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(reader.faults()).toEqual([]);
  });

  test('a value is found in whatever case it is written', () => {
    expect(readerOf('kind=newspaper').oneOf('kind', ['NEWSPAPER', 'OTHER'])).toBe('NEWSPAPER');
  });

  test('an unknown value is left out, and those that there are are named', () => {
    const reader = readerOf('kind=rumour');
    expect(reader.oneOf('kind', ['NEWSPAPER', 'OTHER'])).toBeNull();
    expect(reader.faults()).toEqual(['“kind” is “rumour”: it is one of NEWSPAPER, OTHER.']);
  });

  test('numbers come once each and in order', () => {
    expect(readerOf('grades=3,1,3').numbers('grades', 1, 6)).toEqual([1, 3]);
  });

  test.each(['0', '7', '1,9', '1.5', '-1', 'x', '1,,2', '1e0'])('grades=%s is refused', (grades) => {
    const reader = readerOf(`grades=${grades}`);
    expect(reader.numbers('grades', 1, 6)).toBeNull();
    expect(reader.faults()).toHaveLength(1);
  });

  test('a text that is too long is left out, and not said again in full', () => {
    const reader = readerOf(`text=${'س'.repeat(5_000)}`);
    expect(reader.text('text')).toBeNull();
    expect(reader.faults()[0]).toContain('at most 200 characters, and this has 5000');
    expect(reader.faults()[0]?.length).toBeLessThan(150);
  });

  test('letters outside the basic plane count once', () => {
    const text = '𐤀'.repeat(200);
    expect(readerOf(`text=${text}`).text('text')).toBe(text);
  });

  test.each(['2025', '2025-02', '2024-02-29'])('%s is a date', (date) => {
    expect(readerOf(`from=${date}`).date('from')).toBe(date);
  });

  test.each(['25', '2025-13', '2025-02-30', '2025-2-3', 'yesterday', '2025-02-03T00:00:00Z'])(
    '%s is none',
    (date) => {
      const reader = readerOf(`from=${date}`);
      expect(reader.date('from')).toBeNull();
      expect(reader.faults()).toHaveLength(1);
    },
  );
});
