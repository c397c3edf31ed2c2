/** What a description adds to a source, within its change. */
import type { FoldedWords } from '../core/model/folded-words.ts';
import type { Name } from '../core/model/source.ts';
import type { ChangeTransaction } from '../change/change.store.ts';
import { addAgencies, addNames, addOwners } from './description.statements.ts';
import { namesBySourceIds } from './source.statements.ts';

/** A name with the words by which it is found. */
export interface NewName extends Name, FoldedWords {
  readonly id: string;
}

/** To an owner, or to a source whose material is carried. */
export interface NewTie {
  readonly id: string;
  readonly toId: string;
  readonly from: string | null;
  readonly to: string | null;
}

type AddTies = (transaction: ChangeTransaction, sourceId: string, ties: readonly NewTie[]) => Promise<number>;

export interface DescriptionWrites {
  readonly namesOf: (transaction: ChangeTransaction, sourceId: string) => Promise<readonly Name[]>;
  readonly addNames: (
    transaction: ChangeTransaction,
    sourceId: string,
    names: readonly NewName[],
  ) => Promise<void>;
  /** Returns how many were not there. */
  readonly addOwners: AddTies;
  readonly addAgencies: AddTies;
}

export const descriptionWrites: DescriptionWrites = {
  namesOf: async (transaction, sourceId) => {
    const { rows } = await transaction.run(namesBySourceIds, { ids: [sourceId] });
    return rows.map(({ sourceId: _, ...name }) => name);
  },
  addNames: async (transaction, sourceId, rows) => {
    const { at, by } = transaction;
    if (rows.length > 0) await transaction.run(addNames, { sourceId, rows, at, by });
  },
  addOwners: addTies(addOwners),
  addAgencies: addTies(addAgencies),
};

function addTies(statement: typeof addOwners): AddTies {
  return async (transaction, sourceId, ties) => {
    if (ties.length === 0) return 0;
    const { rows } = await transaction.run(statement, { sourceId, rows: ties, at: transaction.at });
    return rows[0]?.changed ?? 0;
  };
}
