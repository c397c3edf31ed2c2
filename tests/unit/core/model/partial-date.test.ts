import { describe, expect, it } from '@jest/globals';
import { endOfPartialDate, isPartialDate } from '../../../../src/core/model/partial-date.ts';

describe('a partial date', () => {
  it.each([
    '2025',
    '2025-02',
    '2024-02-29',
    '2000-02-29',
    '2025-02-06T10:00Z',
    '2025-02-06T10:00:00.123456789+03:00',
    '2016-12-31T23:59:60Z',
  ])('may be %s', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each([
    '',
    '25',
    '2025-13',
    '2025-00',
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-2-6',
    '2025-02-06T24:00Z',
    '2025-02-06T10:60Z',
    '2025-02-06T10:00',
    '2025-02-06T10:00+15:00',
    '2025-02-06T10:00+03:60',
    '2025-02-06 10:00Z',
    ' 2025',
    '2025\n',
    '٢٠٢٥',
  ])('may not be %j', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it.each(['2025', '2025-12', '2025-12-31', '2025-12-31T23:59:59Z'])(
    'of 2025 such as %s is within it',
    (text) => {
      expect(text < endOfPartialDate('2025')).toBe(true);
      expect('2026' < endOfPartialDate('2025')).toBe(false);
    },
  );
});
