/** Compares every summary that claims to be fresh with what a new analysis gives. */
import { ANALYSIS_RULES } from '../core/credibility/summary-figures.ts';
import type { ClaimSummary, SummaryFigures } from '../core/model/claim-summary.ts';
import { affectedClaims } from './affected-claims.ts';
import { isFresh, staleClaims } from './catch-up.ts';
import type { CatchUpParts } from './catch-up.ts';

export interface SummaryDifference {
  readonly claimId: string;
  readonly detail: string;
}

const CLAIMS_AT_ONCE = 200;

/** Claims whose summaries are other than they say, by id; none while summaries are made for the first time. */
export async function* compareSummaries(parts: CatchUpParts): AsyncGenerator<SummaryDifference> {
  const { store } = parts;
  const standing = await store.standing();
  const { through } = standing;
  if (through === null || !isFresh(standing, 0)) return;
  let batch: string[] = [];
  // By rules that there are not yet, all claims are due.
  for await (const claimId of store.due(ANALYSIS_RULES + 1, 0)) {
    batch.push(claimId);
    if (batch.length < CLAIMS_AT_ONCE) continue;
    yield* compareBatch(parts, batch, through);
    batch = [];
  }
  yield* compareBatch(parts, batch, through);
}

async function* compareBatch(
  parts: CatchUpParts,
  claimIds: readonly string[],
  through: number,
): AsyncGenerator<SummaryDifference> {
  if (claimIds.length === 0) return;
  const kept = await parts.store.byClaimIds(claimIds);
  const figures = await parts.analyse(claimIds);
  const found = [...figures].flatMap(([claimId, fresh]): SummaryDifference[] => {
    const detail = differenceOf(kept.get(claimId), fresh);
    return detail === null ? [] : [{ claimId, detail }];
  });
  if (found.length === 0) return;
  const stale = await knownToBeStale(parts, through);
  yield* found.filter(({ claimId }) => !stale.has(claimId));
}

function differenceOf(kept: ClaimSummary | undefined, fresh: SummaryFigures): string | null {
  if (kept === undefined) return 'it has no summary';
  const { claimId: _, version: __, rules: ___, ...figures } = kept;
  const names = Object.entries(fresh).flatMap(([name, value]) =>
    JSON.stringify(value) === JSON.stringify(figures[name as keyof SummaryFigures]) ? [] : [name],
  );
  return names.length === 0 ? null : `its summary has other figures: ${names.join(', ')}`;
}

/** What was written since, before the comparison or while it went on. */
async function knownToBeStale({ store }: CatchUpParts, through: number): Promise<ReadonlySet<string>> {
  const stale = new Set<string>();
  for await (const { claimIds, version } of affectedClaims(store, through)) {
    for (const claimId of await staleClaims(store, claimIds, version)) stale.add(claimId);
  }
  return stale;
}
