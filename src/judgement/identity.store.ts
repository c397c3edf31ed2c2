/** Matches of sources within a change, and for whom each source counts. */
import type { ChangeTransaction } from '../change/change.store.ts';
import { inOrderOf } from '../core/model/page.ts';
import type { Graph } from '../graph/graph.ts';
import type { RowOf } from '../graph/statement.ts';
import {
  canonicalIds,
  decideMatch,
  lockMatch,
  lockMerged,
  rejectedWithin,
  setCanonicals,
} from './identity.statements.ts';

export interface IdentityStore {
  /** The source that each counts for, null where it stands for itself. */
  readonly canonicalIds: (ids: readonly string[]) => Promise<(string | null)[]>;
}

/** Creates the store of who counts for whom on a graph. */
export function createIdentityStore(graph: Graph): IdentityStore {
  return {
    canonicalIds: async (ids) =>
      inOrderOf(ids, await graph.run(canonicalIds, { ids }), ({ id }) => id).map(
        (row) => row?.canonicalId ?? null,
      ),
  };
}

export type LockedMatch = RowOf<typeof lockMatch>;

export interface IdentityWrites {
  /** Null where nobody judged or proposed the pair. */
  readonly lockMatch: (transaction: ChangeTransaction, id: string) => Promise<LockedMatch | null>;
  readonly decideMatch: (
    transaction: ChangeTransaction,
    id: string,
    status: 'CONFIRMED' | 'REJECTED',
  ) => Promise<void>;
  /** The pairs by which these sources are one with others, so many at most; these are locked. */
  readonly mergedWith: (
    transaction: ChangeTransaction,
    ids: readonly string[],
    limit: number,
  ) => Promise<readonly (readonly [id: string, otherId: string])[]>;
  /** Returns those of which it changed. */
  readonly setCanonicals: (
    transaction: ChangeTransaction,
    canonicals: readonly { readonly id: string; readonly canonicalId: string }[],
  ) => Promise<readonly string[]>;
  /** A match that says of two of them that they are two. */
  readonly rejectedWithin: (transaction: ChangeTransaction, ids: readonly string[]) => Promise<string | null>;
}

export const identityWrites: IdentityWrites = {
  lockMatch: async ({ run }, id) => (await run(lockMatch, { id })).rows[0] ?? null,
  decideMatch: async ({ run, at }, id, status) => {
    await run(decideMatch, { id, status, at });
  },
  mergedWith: async ({ run }, ids, limit) =>
    (await run(lockMerged, { ids, limit })).rows.map(({ id, otherId }) => [id, otherId]),
  setCanonicals: async ({ run, at }, canonicals) => {
    const ids = canonicals.map(({ id }) => id);
    const params = { ids, canonicalIds: canonicals.map(({ canonicalId }) => canonicalId), at };
    return (await run(setCanonicals, params)).rows.map(({ id }) => id);
  },
  rejectedWithin: async ({ run }, ids) => (await run(rejectedWithin, { ids })).rows[0]?.id ?? null,
};
