/**
 * Taking back what a description of a source or an amendment of a claim changed of its particulars, and changing it again:
 * for the undo of such a change, and the undo of that.
 */
import { areSo } from '../core/model/particulars.ts';
import type { Correction, Particulars } from '../core/model/particulars.ts';
import { withFoldedText } from '../core/search/with-folded-text.ts';
import type { ChangeTransaction } from '../change/change.store.ts';
import type { CorrectionWrites } from './correction.store.ts';

/** What became of it. */
export interface PutBack {
  /** The source or claim. */
  readonly ofId: string;
  /** False where a later change has made it otherwise: then nothing was set. */
  readonly isPut: boolean;
}

export interface PuttingBack {
  /** Makes the particulars what they were before the correction, if they still are what it made them. */
  readonly putBack: (transaction: ChangeTransaction, judgementId: string) => Promise<PutBack>;
  /** Makes them what the correction made them, if they still are what they were before it. */
  readonly putForth: (transaction: ChangeTransaction, judgementId: string) => Promise<PutBack>;
}

/** Creates both ways. They throw where no description or amendment has the id; lock the source or claim first. */
export function createPuttingBack(corrections: CorrectionWrites): PuttingBack {
  const put =
    (toTurn: (correction: Correction) => { readonly from: Particulars; readonly to: Particulars }) =>
    async (transaction: ChangeTransaction, judgementId: string): Promise<PutBack> => {
      const correction = await corrections.byId(transaction, judgementId);
      if (correction === null) throw new Error(`${judgementId} corrects nothing`);
      const { ofId, setSince } = correction;
      const { from, to } = toTurn(correction);
      // What a later one has set is its own, also where it set what was there before.
      if (Object.keys(from).some((field) => setSince.has(field))) return { ofId, isPut: false };
      const current = await corrections.current(transaction, ofId);
      if (current === null || !areSo(current, from)) return { ofId, isPut: false };
      await corrections.set(transaction, ofId, withFoldedText(to));
      return { ofId, isPut: true };
    };
  return {
    putBack: put(({ before, after }) => ({ from: after, to: before })),
    putForth: put(({ before, after }) => ({ from: before, to: after })),
  };
}
