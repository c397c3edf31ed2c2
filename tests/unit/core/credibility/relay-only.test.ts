import { describe, expect, it } from '@jest/globals';
import { isRelayOnly, relayOnlyRule } from '../../../../src/core/credibility/relay-only.ts';

describe('an outlet is relay-only', () => {
  it.each([
    [16, 16, true],
    [15, 15, false],
    [0, 0, false],
    [0, 100, false],
    [88, 100, true],
    [87, 100, false],
  ])('with %i of %i claims relayed: %s', (relayed, claims, expected) => {
    expect(isRelayOnly(relayed, claims)).toBe(expected);
  });

  it('by the same numbers as in a statement, which has no square root', () => {
    const { leastShare, z } = relayOnlyRule;
    for (let claims = 1; claims <= 400; claims += 1) {
      for (let relayed = 0; relayed <= claims; relayed += 1) {
        const excess = relayed - leastShare * claims;
        const isFar = excess * excess >= z * z * claims * leastShare * (1 - leastShare);
        expect(excess >= 0 && isFar).toBe(isRelayOnly(relayed, claims));
      }
    }
  });
});
