/** A dependence that comes back where an undo is undone: not beside another judgement of the same two made meanwhile. */
import type { Changes, ChangeTransaction } from '../change/change.store.ts';
import { stands } from '../core/model/judgement.ts';
import { refusal } from '../errors.ts';
import type { JudgementWrites } from './judgement.store.ts';

/** Creates what the undo of such an undo looks at; CONFLICT where another stands. */
export function createFollowDependence(
  writes: Pick<JudgementWrites, 'lock' | 'within'>,
): (
  transaction: ChangeTransaction,
  judgement: { readonly id: string; readonly ofIds: readonly string[]; readonly stands: boolean },
) => Promise<Partial<Changes>> {
  return async (transaction, { id, ofIds, stands: comesBack }) => {
    const [ofId] = ofIds;
    if (!comesBack || ofId === undefined) return {};
    await writes.lock(transaction, ofIds);
    const judged = await writes.within(transaction, ofId, 'DEPENDENCE');
    const other = judged.find(
      (one) => one.id !== id && stands(one) && [one.aId, one.bId].every((end) => ofIds.includes(end)),
    );
    if (other === undefined) return {};
    const rule = `${other.id} says of the same two whether they are dependent: undo that first`;
    throw refusal('CONFLICT', ['input', 'activity'], rule);
  };
}
