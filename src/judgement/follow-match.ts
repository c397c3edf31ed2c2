/** Who is merged into whom follows the matches that stand, where one of them is undone. */
import type { Changes, ChangeTransaction } from '../change/change.store.ts';
import type { RecomputeCanonicals } from './canonical-sources.ts';

/** Creates what the undo of a match, or of such an undo, does. */
export function createFollowMatch(
  recomputeCanonicals: RecomputeCanonicals,
): (
  transaction: ChangeTransaction,
  judgement: { readonly ofIds: readonly string[] },
) => Promise<Partial<Changes>> {
  return async (transaction, { ofIds }) => {
    const { sourceIds } = await recomputeCanonicals(transaction, ofIds);
    return { sourceIds };
  };
}
