/** Who is merged into whom follows the matches that stand, where one of them is undone. */
import type { Changes, ChangeTransaction } from '../change/change.store.ts';
import { refusal } from '../errors.ts';
import type { RecomputeCanonicals } from './canonical-sources.ts';
import type { IdentityWrites } from './identity.store.ts';

/** Creates what the undo of a match, or of such an undo, does; CONFLICT where it would join two that were judged to be two. */
export function createFollowMatch(
  recomputeCanonicals: RecomputeCanonicals,
  { rejectedWithin }: Pick<IdentityWrites, 'rejectedWithin'>,
): (
  transaction: ChangeTransaction,
  judgement: { readonly ofIds: readonly string[] },
) => Promise<Partial<Changes>> {
  return async (transaction, { ofIds }) => {
    const { sourceIds, groups } = await recomputeCanonicals(transaction, ofIds);
    for (const group of groups) {
      const apart = group.length < 2 ? null : await rejectedWithin(transaction, group);
      if (apart === null) continue;
      const rule = `${apart} says that two of the sources that this would make one are two: undo that first`;
      throw refusal('CONFLICT', ['input', 'activity'], rule);
    }
    return { sourceIds };
  };
}
