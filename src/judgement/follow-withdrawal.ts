/** What is withdrawn keeps the times at which that began and ended: it follows its withdrawal where that is undone. */
import type { Changes, ChangeTransaction } from '../change/change.store.ts';
import { refusal } from '../errors.ts';
import type { JudgementWrites } from './judgement.store.ts';

/** Creates what the undo of a withdrawal, or of such an undo, does to the thing; CONFLICT where another stands meanwhile. */
export function createFollowWithdrawal(
  writes: Pick<JudgementWrites, 'lock' | 'switchWithdrawal'>,
): (
  transaction: ChangeTransaction,
  judgement: { readonly id: string; readonly ofIds: readonly string[]; readonly stands: boolean },
) => Promise<Partial<Changes>> {
  return async (transaction, { id, ofIds, stands }) => {
    const [thing] = (await writes.lock(transaction, ofIds)).values();
    if (thing === undefined) throw new Error(`${id} is of what is not there`);
    if (thing.isWithdrawn === stands) {
      const rule = stands ? 'is withdrawn by another judgement meanwhile' : 'is not withdrawn any more';
      throw refusal('CONFLICT', ['input', 'activity'], `${thing.id} ${rule}`);
    }
    return await writes.switchWithdrawal(transaction, thing.id);
  };
}
