/**
 * What turned out to be so. An adjudication feeds the records of all who are origins of the claim, and nothing else: no
 * estimate ever adjudicates, and it says nothing of who merely passed the claim on (analysis page, section 3).
 */
import type { MakeChange } from '../change/change.store.ts';
import { readInput } from '../change/input.schema.ts';
import type { Asked, Changed } from '../core/model/change.ts';
import type { MakeId } from '../core/model/ids.ts';
import { refusal } from '../errors.ts';
import { adjudicationInput } from './adjudication.schema.ts';
import type { JudgementWrites } from './judgement.store.ts';

export interface AdjudicationOptions {
  readonly makeChange: MakeChange;
  readonly writes: Pick<JudgementWrites, 'lock' | 'write'>;
  readonly makeId: MakeId;
}

export interface AdjudicationService {
  /** Of a claim. Earlier ones stand beside it; of those that stand the last counts. */
  readonly adjudicateClaim: (input: object, asked: Asked) => Promise<Changed>;
}

/** Creates the service. What it throws for the caller to mend is a Refusal. */
export function createAdjudicationService(options: AdjudicationOptions): AdjudicationService {
  const { makeChange, writes, makeId } = options;
  return {
    adjudicateClaim: async (input, asked) => {
      const { claim, outcome, reason } = readInput(adjudicationInput, input);
      return await makeChange({ action: 'ADJUDICATE_CLAIM', asked, reason }, async (transaction) => {
        const locked = await writes.lock(transaction, [claim]);
        if (!locked.has(claim)) throw refusal('NOT_FOUND', ['input', 'claim'], `there is no claim ${claim}`);
        const id = makeId('adjudication', transaction.operation);
        await writes.write(transaction, {
          ...{ id, kind: 'ADJUDICATION', ofIds: [claim], reason },
          says: { outcome },
        });
        // Whose records that changes is found from the claim, when summaries catch up (ADR 7).
        return { answer: { id }, changes: { claimIds: [claim] }, subjectIds: [id], detail: { outcome } };
      });
    },
  };
}
