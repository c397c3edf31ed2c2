/** Corrections of sources and claims, within a change: what is there, what it becomes, and what it was. */
import { readCorrection, writeCorrection } from '../core/model/particulars.ts';
import type { Correction, Particulars } from '../core/model/particulars.ts';
import type { OutletKind } from '../core/model/source.ts';
import type { ChangeTransaction } from '../change/change.store.ts';
import {
  correctionById,
  particulars,
  recordCorrection,
  setAffiliation,
  setOutletKind,
  setParticulars,
} from './correction.statements.ts';

/** A correction as it is recorded. */
export interface NewCorrection extends Correction {
  readonly id: string;
  readonly ofId: string;
  readonly nodeLabel: 'SourceDescription' | 'ClaimAmendment';
  readonly reason: string | null;
}

export interface CorrectionWrites {
  /** Of a source or claim that is locked; null where there is no such thing. */
  readonly current: (transaction: ChangeTransaction, id: string) => Promise<Particulars | null>;
  /** Sets them, and says nothing about what was there before: `record` does. */
  readonly set: (transaction: ChangeTransaction, id: string, wanted: Particulars) => Promise<void>;
  readonly record: (transaction: ChangeTransaction, correction: NewCorrection) => Promise<void>;
  /** Null where no description or amendment has the id. */
  readonly byId: (transaction: ChangeTransaction, id: string) => Promise<KeptCorrection | null>;
}

export interface KeptCorrection extends Correction {
  readonly ofId: string;
  /** The fields that later corrections, which stand, have set. */
  readonly setSince: ReadonlySet<string>;
}

export const correctionWrites: CorrectionWrites = {
  current: async (transaction, id) => (await transaction.run(particulars, { id })).rows[0] ?? null,
  set: setAll,
  record: async (transaction, { before, after, ...correction }) => {
    const { at, by, operation } = transaction;
    const kept = writeCorrection({ before, after });
    const { rows } = await transaction.run(recordCorrection, { ...correction, ...kept, at, by, operation });
    if (rows.length === 0) throw new Error(`${correction.id} is of what is not there`);
  },
  byId: async (transaction, id) => {
    const { rows } = await transaction.run(correctionById, { id });
    const [found] = rows;
    if (found === undefined) return null;
    const { ofId, laterAfters, ...kept } = found;
    const setSince = laterAfters.flatMap((after) => Object.keys(JSON.parse(after) as Particulars));
    return { ofId, setSince: new Set(setSince), ...readCorrection(kept) };
  },
};

/** The kind of an outlet has a history beside it, and whom a person belongs to is a tie; all else is a property. */
async function setAll(transaction: ChangeTransaction, id: string, wanted: Particulars): Promise<void> {
  const { affiliationId, outletKind, ...others } = wanted;
  const { at } = transaction;
  const writes: Promise<unknown>[] = [];
  const fields = Object.entries(others);
  if (fields.length > 0) {
    // What is null in a map does not reach the database.
    const removed = fields.filter(([, value]) => value === null).map(([name]) => name);
    const properties = Object.fromEntries(
      fields.flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
    );
    writes.push(transaction.run(setParticulars, { id, properties, removed }));
  }
  if (outletKind !== undefined)
    writes.push(transaction.run(setOutletKind, { id, outletKind: outletKind as OutletKind | null, at }));
  if (affiliationId !== undefined)
    writes.push(transaction.run(setAffiliation, { id, affiliationId: affiliationId as string | null }));
  await Promise.all(writes);
}
