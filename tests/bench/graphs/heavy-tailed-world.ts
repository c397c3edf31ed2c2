/** A whole graph of heavy-tailed claims, whose sizes are heavy-tailed too: as rows a claim, and as one flat graph. */
import type { ClaimFacts } from '../../../src/core/provenance/claim-facts.ts';
import { seededNumbers } from '../../../scripts/crosscheck/seeded-numbers.ts';
import { heavyTailedClaim, heavyTailedSize, nodesFor } from './heavy-tailed-claims.ts';

/** Claims of so many attributions in all; none has more than a twentieth of them. */
export function* heavyTailedWorld(attributions: number): Generator<ClaimFacts> {
  const numbers = seededNumbers(attributions);
  let left = attributions;
  for (let claim = 0; left > 0; claim += 1) {
    const asked = heavyTailedSize(numbers, Math.max(10, Math.floor(attributions / 20)));
    const facts = heavyTailedClaim(claim, nodesFor(asked), Math.min(left, asked));
    left -= Math.max(1, facts.credits.length);
    yield facts;
  }
}

export interface FlatWorld {
  /** Claim of each node. */
  readonly claimOf: Int32Array;
  /** 1 for a node in a located document. */
  readonly held: Uint8Array;
  /** Node that credits, and node that is credited, of each attribution. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** One node a voice. */
export function toFlatWorld(claims: Iterable<ClaimFacts>): FlatWorld {
  const claimOf: number[] = [];
  const held: number[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let claim = 0;
  for (const { voices, credits } of claims) {
    const numberOf = new Map<string, number>();
    for (const voice of voices) {
      numberOf.set(voice.assertionId, claimOf.push(claim) - 1);
      held.push(voice.held ? 1 : 0);
    }
    for (const { fromAssertionId, toAssertionId } of credits) {
      from.push(numberOf.get(fromAssertionId) ?? 0);
      to.push(numberOf.get(toAssertionId) ?? 0);
    }
    claim += 1;
  }
  return {
    claimOf: Int32Array.from(claimOf),
    held: Uint8Array.from(held),
    from: Int32Array.from(from),
    to: Int32Array.from(to),
  };
}
