/**
 * Claims corrected without overwriting: the amendment keeps what was there before. The digest of the record that worded the
 * claim stays, so importing that record again finds it unchanged, and does not bring the old wording back.
 */
import type { MakeChange } from '../change/change.store.ts';
import { readInput } from '../change/input.schema.ts';
import type { Asked, Changed } from '../core/model/change.ts';
import type { MakeId } from '../core/model/ids.ts';
import { toCorrection } from '../core/model/particulars.ts';
import type { Particulars } from '../core/model/particulars.ts';
import { compareText } from '../core/model/source-name.ts';
import { withFoldedText } from '../core/search/with-folded-text.ts';
import { refusal } from '../errors.ts';
import type { CorrectionWrites } from '../judgement/correction.store.ts';
import type { JudgementWrites } from '../judgement/judgement.store.ts';
import { amendmentInput } from './amendment.schema.ts';

export interface AmendmentOptions {
  readonly makeChange: MakeChange;
  readonly writes: JudgementWrites;
  readonly corrections: CorrectionWrites;
  readonly makeId: MakeId;
}

export interface AmendmentService {
  /** Changes nothing, and has no activity, where all that is asked for is so already. */
  readonly amendClaim: (input: object, asked: Asked) => Promise<Changed>;
}

/** Creates the service. What it throws for the caller to mend is a Refusal. */
export function createAmendmentService(options: AmendmentOptions): AmendmentService {
  const { makeChange, writes, corrections, makeId } = options;
  return {
    amendClaim: async (input, asked) => {
      const { claim, reason, topics, ...rest } = readInput(amendmentInput, input);
      const wanted = givenOf({ ...rest, topics: topics === null ? null : toTopics(topics) });
      const order = { action: 'AMEND_CLAIM', asked, reason } as const;
      return await makeChange(order, async (transaction) => {
        await writes.lock(transaction, [claim]);
        const current = await corrections.current(transaction, claim);
        if (current === null) throw refusal('NOT_FOUND', ['input', 'claim'], `there is no claim ${claim}`);
        const correction = toCorrection(current, wanted);
        const answer = { id: claim };
        if (correction === null) return { answer, subjectIds: [] };
        const id = makeId('amendment', transaction.operation);
        await Promise.all([
          corrections.record(transaction, {
            ...{ id, ofId: claim, nodeLabel: 'ClaimAmendment', reason },
            ...correction,
          }),
          corrections.set(transaction, claim, withFoldedText(correction.after)),
        ]);
        return { answer, changes: { claimIds: [claim] }, subjectIds: [id] };
      });
    },
  };
}

/** As in records: each once, in order. */
function toTopics(topics: readonly string[]): readonly string[] {
  return [...new Set(topics)].sort(compareText);
}

/** What was left out stays as it is. */
function givenOf(asked: Particulars): Particulars {
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== null));
}
