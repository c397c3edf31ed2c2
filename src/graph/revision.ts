/**
 * The count of changes. What is computed from the graph and kept (summaries of claims) must know when it is out of date,
 * and a write must not look for what depends on it. So every write that changes something raises one number, and sets it
 * on what it changed: whatever was computed at a lower number, from a thing that has a higher one, is stale.
 */
import type { WriteTransaction } from './graph.ts';
import { refusal } from '../errors.ts';
import { lock, raise, undoneAmong } from './revision.statements.ts';

export interface Changes {
  /** Whose assertions, attributions or relations changed. */
  readonly claimIds: readonly string[];
  readonly sourceIds: readonly string[];
  readonly documentIds: readonly string[];
  /** What the write merged, and may have found there: what has its `statusAt` at the time of the write changes its claims. */
  readonly maybeAssertionIds: readonly string[];
  readonly maybeAttributionIds: readonly string[];
  readonly maybeRelations: readonly { readonly id: string; readonly fromId: string; readonly toId: string }[];
  /** The same for what has its `recordedAt` at that time. */
  readonly maybeNewClaimIds: readonly string[];
  readonly maybeNewSourceIds: readonly string[];
  readonly maybeNewDocumentIds: readonly string[];
}

export const noChanges: Changes = {
  claimIds: [],
  sourceIds: [],
  documentIds: [],
  maybeAssertionIds: [],
  maybeAttributionIds: [],
  maybeRelations: [],
  maybeNewClaimIds: [],
  maybeNewSourceIds: [],
  maybeNewDocumentIds: [],
};

/**
 * Raises the revision by one if anything changed, and not otherwise; returns the ids of the claims, sources and documents
 * that did. The last statement of a write but those of the log and the ledger: from here to the commit no other write
 * passes, which is what makes the numbers follow the order of commits.
 */
export async function raiseRevision(
  transaction: WriteTransaction,
  changes: Changes,
  at: string,
): Promise<readonly string[]> {
  if (Object.values(changes).every((list: readonly unknown[]) => list.length === 0)) return [];
  const { rows } = await transaction.run(raise, { ...changes, at });
  return rows[0]?.changedIds ?? [];
}

/** From here to the commit no other change passes its last statements; who raises the revision has the lock already. */
export async function lockRevision(transaction: WriteTransaction): Promise<void> {
  await transaction.run(lock, {});
}

/**
 * Throws CONFLICT where one of the things is undone. To be asked with the lock in hand: what an undo took away after a
 * change had looked for it is found here, before the change can rest on it.
 */
export async function mustStand(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const [gone] = (await transaction.run(undoneAmong, { ids })).rows;
  if (gone === undefined) return;
  const rule = `${gone.id} was undone meanwhile; look again before you change it`;
  throw refusal('CONFLICT', ['input'], rule);
}
