import { describe, expect, test } from '@jest/globals';
import { readClaimList, toggledGrade } from '../../../../src/workbench/lists/claim-filter.ts';
import {
  beginningOf,
  endOf,
  firstDayOf,
  lastDayOf,
} from '../../../../src/workbench/lists/recorded-bounds.ts';

const listOf = (address: string) => {
  const parameters = new URLSearchParams(address);
  return readClaimList((name) => parameters.get(name));
};

describe('the list of claims by its address', () => {
  test('an empty address asks for all claims, the last recorded first', () => {
    expect(listOf('')).toMatchObject({ filter: {}, orderBy: 'RECORDED_DESC', grades: [], faults: [] });
  });

  test('every condition is handed on', () => {
    const address =
      'text=fire&topic=harbour&statedBy=source_1&grades=4,3&restsOn=anonymous&min=0&max=2&from=2025-02&to=2025-02&order=origins_asc';
    expect(listOf(address)).toMatchObject({
      filter: {
        text: 'fire',
        topic: 'harbour',
        statedBy: 'source_1',
        estimatedGrades: [3, 4],
        restsOnOnly: 'ANONYMOUS',
        minUpperOrigins: 0,
        maxUpperOrigins: 2,
        recordedFrom: '2025-02-01T00:00:00.000Z',
        recordedTo: '2025-03-01T00:00:00.000Z',
      },
      orderBy: 'ORIGINS_ASC',
      faults: [],
    });
  });

  test('what is wrong is left out, and the rest holds', () => {
    const { filter, orderBy, faults } = listOf('text=fire&grades=9&order=best&restsOn=CIRCULAR');
    expect(filter).toEqual({ text: 'fire' });
    expect(orderBy).toBe('RECORDED_DESC');
    expect(faults).toHaveLength(3);
  });
});

describe('toggling a grade', () => {
  test('puts it in, in order, and takes it out', () => {
    expect(toggledGrade([4], 2)).toBe('2,4');
    expect(toggledGrade([2, 4], 2)).toBe('4');
  });

  test('leaves nothing in the address where the last is taken out', () => {
    expect(toggledGrade([4], 4)).toBeNull();
  });
});

describe('a calendar date as instants', () => {
  test.each([
    ['2025', '2025-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'],
    ['2025-12', '2025-12-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z', '2024-03-01T00:00:00.000Z'],
    ['2025-12-31', '2025-12-31T00:00:00.000Z', '2026-01-01T00:00:00.000Z'],
  ])('%s begins at %s and is over at %s', (date, beginning, end) => {
    expect(beginningOf(date)).toBe(beginning);
    expect(endOf(date)).toBe(end);
  });

  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-02-06', '2024-02-06', '2024-02-06'],
  ])('%s is from %s to %s', (date, first, last) => {
    expect([firstDayOf(date), lastDayOf(date)]).toEqual([first, last]);
  });
});
