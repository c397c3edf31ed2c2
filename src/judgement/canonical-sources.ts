/**
 * For whom a source counts: of those that confirmed matches join, the one with the least id, whatever order they were
 * joined in. So a separation, or an undo, gives back what was there before.
 */
import type { ChangeTransaction } from '../change/change.store.ts';
import { mergedGroups } from '../core/identity/merged-groups.ts';
import type { JoinedPair } from '../core/identity/merged-groups.ts';
import { refusal } from '../errors.ts';
import type { IdentityWrites } from './identity.store.ts';

/** More names than any one source has; each judgement reads all of them. */
const MOST_MERGED = 1_000;
const MOST_PAIRS = 10_000;

export interface MergedSources {
  /** All that the sources are one with, themselves too: their figures change. */
  readonly sourceIds: readonly string[];
  readonly groups: readonly (readonly [string, ...string[]])[];
}

/** To be called after the matches of these sources changed, in the same transaction. Refuses more than 1,000 (LIMIT_EXCEEDED). */
export type RecomputeCanonicals = (
  transaction: ChangeTransaction,
  sourceIds: readonly string[],
) => Promise<MergedSources>;

/** Creates what works it out anew, and writes only what changes. */
export function createRecomputeCanonicals(writes: IdentityWrites): RecomputeCanonicals {
  return async (transaction, sourceIds) => {
    const seen = new Set(sourceIds);
    const pairs: JoinedPair[] = [];
    for (let next: readonly string[] = [...seen].sort(); next.length > 0;) {
      const found = await writes.mergedWith(transaction, next, MOST_PAIRS);
      pairs.push(...found);
      next = [...new Set(found.map(([, otherId]) => otherId))].filter((id) => !seen.has(id)).sort();
      for (const id of next) seen.add(id);
      if (seen.size > MOST_MERGED || pairs.length >= MOST_PAIRS) throw tooMany();
    }
    const groups = mergedGroups(seen, pairs);
    await writes.setCanonicals(
      transaction,
      groups.flatMap((group) => group.map((id) => ({ id, canonicalId: group[0] }))),
    );
    return { sourceIds: groups.flat(), groups };
  };
}

function tooMany() {
  const rule = `at most ${String(MOST_MERGED)} sources are one`;
  return refusal('LIMIT_EXCEEDED', ['input'], `${rule}: this would be more`);
}
