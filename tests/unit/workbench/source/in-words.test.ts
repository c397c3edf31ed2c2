import { describe, expect, it } from '@jest/globals';
import { endOfDay } from '../../../../src/workbench/source/as-of.ts';
import { inWords, isWebAddress, spanOfTime } from '../../../../src/workbench/source/in-words.ts';

describe('a day in the address', () => {
  it('is its last instant, so that what was recorded on it counts', () => {
    expect(endOfDay('2025-02-06')).toBe('2025-02-06T23:59:59.999Z');
  });

  it.each([null, '', '2025-02', '2025-02-30', '2025-13-01', '06/02/2025', '2025-02-06T10:00:00Z'])(
    'is none where it says %j',
    (day) => {
      expect(endOfDay(day)).toBeNull();
    },
  );
});

describe('words', () => {
  it('are made of the values of enumerations', () => {
    expect(inWords('NEWS_AGENCY')).toBe('news agency');
  });

  it('tell how long an owner has been one, as far as is known', () => {
    expect(spanOfTime('2021-05', null)).toBe('since 2021-05');
    expect(spanOfTime(null, '2024')).toBe('until 2024');
    expect(spanOfTime('2021', '2024')).toBe('2021 to 2024');
    expect(spanOfTime(null, null)).toBe('since when is not known');
  });
});

describe('an address from a record', () => {
  it.each([
    ['https://gulanmedia.example/a', true],
    ['http://127.0.0.1/', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['not an address', false],
  ])('%s can be followed: %s', (url, isFollowed) => {
    expect(isWebAddress(url)).toBe(isFollowed);
  });
});
