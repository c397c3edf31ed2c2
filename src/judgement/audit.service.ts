/** Audits of hand-offs: whether one voice passed on what it credits as it was said. They make the fidelity of relays. */
import type { MakeChange } from '../change/change.store.ts';
import { readInput } from '../change/input.schema.ts';
import type { Asked, Changed } from '../core/model/change.ts';
import type { MakeId } from '../core/model/ids.ts';
import { refusal } from '../errors.ts';
import { auditInput } from './audit.schema.ts';
import type { AuditedHandOffs } from './audit.store.ts';
import type { JudgementWrites } from './judgement.store.ts';

export interface AuditOptions {
  readonly makeChange: MakeChange;
  readonly writes: Pick<JudgementWrites, 'write'>;
  readonly handOffs: AuditedHandOffs;
  readonly makeId: MakeId;
}

export interface AuditService {
  /** Of a confirmed attribution. Earlier ones stand beside it; of those of one attribution that stand the last counts. */
  readonly auditHandOff: (input: object, asked: Asked) => Promise<Changed>;
}

/** Creates the service. What it throws for the caller to mend is a Refusal. */
export function createAuditService({ makeChange, writes, handOffs, makeId }: AuditOptions): AuditService {
  return {
    auditHandOff: async (input, asked) => {
      const { attribution, faithful, reason } = readInput(auditInput, input);
      return await makeChange({ action: 'AUDIT_HAND_OFF', asked, reason }, async (transaction) => {
        const path = ['input', 'attribution'];
        const handOff = await handOffs.lock(transaction, attribution);
        if (handOff === null) throw refusal('NOT_FOUND', path, `there is no attribution ${attribution}`);
        const { fromId, sourceId, status } = handOff;
        if (status !== 'CONFIRMED')
          throw refusal('CONFLICT', path, `${attribution} is ${status}: only what is confirmed is audited`);
        const id = makeId('audit', transaction.operation);
        await writes.write(transaction, {
          ...{ id, kind: 'HAND_OFF_AUDIT', ofIds: [fromId], reason },
          says: { attributionId: attribution, faithful },
        });
        const changes = { sourceIds: [sourceId] };
        return { answer: { id }, changes, subjectIds: [id, fromId], detail: { faithful } };
      });
    },
  };
}
