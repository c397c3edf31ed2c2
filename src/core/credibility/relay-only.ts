/** Relay-only outlets: of so many claims, so many taken from others, that hardly any can be their own. */
import { wilsonLowerBound, Z_95 } from './wilson.ts';

/** The least share that must be relayed for sure, and how sure: a relay of every one of its claims needs 16 of them. */
export const relayOnlyRule = { leastShare: 0.8, z: Z_95 } as const;

/** Thresholds are met within this. */
const TOLERANCE = 1e-9;

/** True where the lower end of the interval of the relayed share reaches the least share. */
export function isRelayOnly(relayed: number, claims: number): boolean {
  return wilsonLowerBound(relayed, claims) >= relayOnlyRule.leastShare - TOLERANCE;
}
