import { describe, expect, it } from '@jest/globals';
import { wilsonLowerBound } from '../../../../src/core/credibility/wilson.ts';

describe('the lower bound of a share', () => {
  it.each([
    // Newcombe 1998, Stat. Med. 17, table I, method 3 (score without continuity correction).
    [81, 263, 0.2553],
    [15, 148, 0.0624],
    [0, 20, 0],
    [1, 29, 0.0061],
  ])('of %i in %i is %f', (seen, trials, expected) => {
    expect(wilsonLowerBound(seen, trials)).toBeCloseTo(expected, 4);
  });

  it('is 0 where nothing was tried', () => {
    expect(wilsonLowerBound(0, 0)).toBe(0);
  });

  it('rises with what was seen, with how often, and stays below the share', () => {
    for (let trials = 1; trials <= 60; trials += 1) {
      for (let seen = 1; seen <= trials; seen += 1) {
        const bound = wilsonLowerBound(seen, trials);
        expect(bound).toBeGreaterThan(wilsonLowerBound(seen - 1, trials));
        expect(bound).toBeLessThan(wilsonLowerBound(2 * seen, 2 * trials));
        expect(bound).toBeLessThan(seen / trials);
        expect(bound).toBeGreaterThan(0);
      }
    }
  });
});
