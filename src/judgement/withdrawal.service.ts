/**
 * Withdrawals: from its time on a source, a document or an assertion does not count. Nothing is deleted: what was withdrawn
 * keeps the times at which that began and ended, so that any time before can still be asked about (R6).
 */
import type { MakeChange } from '../change/change.store.ts';
import { readInput } from '../change/input.schema.ts';
import type { Asked, Changed } from '../core/model/change.ts';
import type { MakeId } from '../core/model/ids.ts';
import { stands } from '../core/model/judgement.ts';
import { refusal } from '../errors.ts';
import type { JudgementWrites } from './judgement.store.ts';
import { withdrawInput } from './withdrawal.schema.ts';

export interface WithdrawalOptions {
  readonly makeChange: MakeChange;
  readonly writes: JudgementWrites;
  readonly makeId: MakeId;
}

export interface WithdrawalService {
  /** Of what counts: CONFLICT names the withdrawal that stands, of it or of a source that is one with it. */
  readonly withdraw: (input: object, asked: Asked) => Promise<Changed>;
}

/** Creates the service. What it throws for the caller to mend is a Refusal. */
export function createWithdrawalService({
  makeChange,
  writes,
  makeId,
}: WithdrawalOptions): WithdrawalService {
  return {
    withdraw: async (input, asked) => {
      const { id: thingId, reason } = readInput(withdrawInput, input);
      return await makeChange({ action: 'WITHDRAW', asked, reason }, async (transaction) => {
        const thing = (await writes.lock(transaction, [thingId])).get(thingId);
        if (thing === undefined) throw refusal('NOT_FOUND', ['input', 'id'], `nothing has the id ${thingId}`);
        const made = await writes.within(transaction, thingId, 'WITHDRAWAL');
        const standing = made.find((one) => stands(one));
        if (standing !== undefined) {
          const message = `${thingId} is withdrawn already: ${standing.id} stands`;
          throw refusal('CONFLICT', ['input', 'id'], message);
        }
        const id = makeId('withdrawal', transaction.operation);
        const judgement = { id, kind: 'WITHDRAWAL', ofIds: [thingId], reason, says: {} } as const;
        const [changes] = await Promise.all([
          writes.switchWithdrawal(transaction, thingId),
          writes.write(transaction, judgement),
        ]);
        return { answer: { id }, changes, subjectIds: [id, thingId] };
      });
    },
  };
}
