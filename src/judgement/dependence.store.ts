/** What a declaration of dependence changes. */
import type { ChangeTransaction } from '../change/change.store.ts';
import { claimsOfAssertions } from './dependence.statements.ts';

export type ReadClaimsOfAssertions = (
  transaction: ChangeTransaction,
  assertionIds: readonly string[],
) => Promise<readonly string[]>;

/** The claims that assertions state, by id, each once. */
export const readClaimsOfAssertions: ReadClaimsOfAssertions = async (transaction, ids) =>
  (await transaction.run(claimsOfAssertions, { ids })).rows.map(({ claimId }) => claimId);
