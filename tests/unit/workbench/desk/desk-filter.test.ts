import { describe, expect, it } from '@jest/globals';
import { readDeskFilter } from '../../../../src/workbench/desk/desk-filter.ts';

function read(address: string): ReturnType<typeof readDeskFilter> {
  const parameters = new URLSearchParams(address);
  return readDeskFilter((name) => parameters.get(name));
}

describe('the filter of the desk', () => {
  it('is none where the address says none', () => {
    const none = { topic: null, from: null, to: null, by: 'RECORDED', faults: [] };
    expect(read('')).toEqual(none);
    expect(read('topic=&from=%20&to=&by=recorded')).toEqual(none);
  });

  it('takes a topic as it is, and days, months and years', () => {
    expect(read('topic=%20foreign%20fighters&from=2024&to=2025-02&by=event')).toEqual({
      topic: 'foreign fighters',
      from: '2024',
      to: '2025-02',
      by: 'EVENT',
      faults: [],
    });
    expect(read('from=2024-02-29').from).toBe('2024-02-29');
  });

  it.each(['2025-13', '2025-02-30', '2023-02-29', '25', 'yesterday', '2025-2', '2025-02-06T10:00:00Z'])(
    'says that %s is no date, and asks without it',
    (text) => {
      const { from, faults } = read(`from=${text}`);
      expect(from).toBeNull();
      expect(faults).toEqual(['“from” must be a day, a month or a year, such as 2025-02.']);
    },
  );
});
