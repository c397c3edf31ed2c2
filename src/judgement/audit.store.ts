/** Hand-offs as an audit finds them. */
import type { ReviewStatus } from '../core/model/review-status.ts';
import type { ChangeTransaction } from '../change/change.store.ts';
import { lockHandOff } from './audit.statements.ts';

export interface HandOff {
  /** The assertion that credits. */
  readonly fromId: string;
  /** Who made it. */
  readonly sourceId: string;
  readonly status: ReviewStatus;
}

export interface AuditedHandOffs {
  /** Under lock until the commit; null where there is none, or it was undone. */
  readonly lock: (transaction: ChangeTransaction, attributionId: string) => Promise<HandOff | null>;
}

export const auditedHandOffs: AuditedHandOffs = {
  lock: async (transaction, attributionId) => {
    const { rows } = await transaction.run(lockHandOff, { attributionId });
    const [row] = rows;
    if (row === undefined || row.status === 'UNDONE') return null;
    return { ...row, status: row.status };
  },
};
