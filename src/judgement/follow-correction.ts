/** The particulars of a source or claim follow the description or amendment that set them, where that is undone. */
import type { Changes, ChangeTransaction } from '../change/change.store.ts';
import { idKind } from '../core/model/ids.ts';
import { refusal } from '../errors.ts';
import type { JudgementWrites } from './judgement.store.ts';
import type { PuttingBack } from './put-back.ts';

/** Creates what the undo of a correction, or of such an undo, does; CONFLICT where a later one has changed the same. */
export function createFollowCorrection(
  { putBack, putForth }: PuttingBack,
  { lock }: Pick<JudgementWrites, 'lock'>,
): (
  transaction: ChangeTransaction,
  judgement: { readonly id: string; readonly ofIds: readonly string[]; readonly stands: boolean },
) => Promise<Partial<Changes>> {
  return async (transaction, { id, ofIds, stands }) => {
    await lock(transaction, ofIds);
    const { ofId, isPut } = await (stands ? putForth : putBack)(transaction, id);
    if (!isPut) {
      const rule = `${ofId} was corrected otherwise since: undo that first`;
      throw refusal('CONFLICT', ['input', 'activity'], rule);
    }
    return idKind(ofId) === 'claim' ? { claimIds: [ofId] } : { sourceIds: [ofId] };
  };
}
