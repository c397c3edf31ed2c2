/** Sources that a change names by key, within its transaction. */
import type { ChangeTransaction } from '../change/change.store.ts';
import { sourcesByKeys } from './source.statements.ts';

export interface KnownSources {
  /** Ids by key; keys that nobody has are left out. */
  readonly idsByKeys: (
    transaction: ChangeTransaction,
    keys: readonly string[],
  ) => Promise<ReadonlyMap<string, string>>;
}

export const knownSources: KnownSources = {
  idsByKeys: async (transaction, keys) => {
    if (keys.length === 0) return new Map();
    const { rows } = await transaction.run(sourcesByKeys, { keys });
    return new Map(rows.flatMap(({ id, key }) => (key === null ? [] : [[key, id] as const])));
  },
};
