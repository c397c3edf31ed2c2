/**
 * Makes summaries fresh. What changed is found by its revision, what depends on it by following relations, and only at the
 * end is it noted how far the summaries go: killed anywhere, the next run goes on, and finds what this one has kept. Two
 * at once do the same work and keep the newer of two summaries.
 */
import { ANALYSIS_RULES } from '../core/credibility/summary-figures.ts';
import type { SummaryFigures } from '../core/model/claim-summary.ts';
import { affectedClaims } from './affected-claims.ts';
import type { Standing, SummaryStore } from './summary.store.ts';

export interface CatchUpParts {
  readonly store: SummaryStore;
  /** Analyses claims as they are now; ids that no claim has are left out. */
  readonly analyse: (claimIds: readonly string[]) => Promise<ReadonlyMap<string, SummaryFigures>>;
  readonly now: () => Date;
}

/** Told as it goes; `total` is null where nobody knows. */
export type TellProgress = (done: number, total: number | null) => void;

/** Returns how many summaries were made. */
export type CatchUp = (tell?: TellProgress, signal?: AbortSignal) => Promise<number>;

const CLAIMS_AT_ONCE = 200;

/** True where summaries hold what was written through that revision. */
export function isFresh({ through, rules }: Standing, revision: number): boolean {
  return through !== null && through >= revision && rules !== null && rules >= ANALYSIS_RULES;
}

/** Creates what brings all summaries to the revision at which it is begun. Summaries by later rules are left alone. */
export function createCatchUp(parts: CatchUpParts): CatchUp {
  const { store } = parts;
  return async (tell, signal) => {
    if (((await store.standing()).rules ?? 0) < ANALYSIS_RULES) await store.beginRebuild(ANALYSIS_RULES);
    const standing = await store.standing();
    if (standing.rules !== ANALYSIS_RULES) return 0;
    const rebuilt = standing.through === null ? await rebuild(parts, standing, tell, signal) : 0;
    return rebuilt + (await follow(parts, tell, signal));
  };
}

/** Creates what goes on with a rebuild of all, where one was begun. */
export function createRebuild(parts: CatchUpParts): CatchUp {
  return async (tell, signal) => {
    const standing = await parts.store.standing();
    return standing.rules === ANALYSIS_RULES ? await rebuild(parts, standing, tell, signal) : 0;
  };
}

async function rebuild(
  parts: CatchUpParts,
  { begun }: Standing,
  tell?: TellProgress,
  signal?: AbortSignal,
): Promise<number> {
  if (begun === null) return 0;
  const { store } = parts;
  const { claims, done } = await store.countDue(ANALYSIS_RULES, begun);
  let made = 0;
  for await (const claimIds of inBatches(store.due(ANALYSIS_RULES, begun))) {
    made += await summarise(parts, claimIds, begun);
    tell?.(Math.min(done + made, claims), claims);
    if (signal?.aborted === true) return made;
  }
  await store.endRebuild(ANALYSIS_RULES, begun);
  return made;
}

async function follow(parts: CatchUpParts, tell?: TellProgress, signal?: AbortSignal): Promise<number> {
  const { store, now } = parts;
  // The clock first: what was recorded by then has a revision that the standing knows.
  const since = now().toISOString();
  const { revision, through, since: before } = await store.standing();
  if (through === null || through > revision || (through === revision && before !== null)) return 0;
  let made = 0;
  for await (const { claimIds, version } of affectedClaims(store, through)) {
    made += await summarise(parts, claimIds, version);
    tell?.(made, null);
    if (signal?.aborted === true) return made;
  }
  await store.endCatchUp(ANALYSIS_RULES, revision, since);
  return made;
}

/** Those of the claims whose summary is older than that, or by earlier rules. */
export async function staleClaims(
  { byClaimIds }: Pick<SummaryStore, 'byClaimIds'>,
  claimIds: readonly string[],
  version: number,
): Promise<readonly string[]> {
  const kept = await byClaimIds(claimIds);
  return claimIds.filter((claimId) => {
    const summary = kept.get(claimId);
    return summary === undefined || summary.rules < ANALYSIS_RULES || summary.version < version;
  });
}

async function summarise(
  { store, analyse, now }: CatchUpParts,
  claimIds: readonly string[],
  version: number,
): Promise<number> {
  const stale = await staleClaims(store, claimIds, version);
  if (stale.length === 0) return 0;
  // Before the graph is read: what is written from here on has a greater one.
  const { revision } = await store.standing();
  const figures = await analyseInParts(analyse, stale);
  await store.keep(figures, { rules: ANALYSIS_RULES, version: revision, at: now().toISOString() });
  return figures.size;
}

/** Claims with very many voices may be too much together for the time that a read has: then by halves. */
async function analyseInParts(
  analyse: CatchUpParts['analyse'],
  claimIds: readonly string[],
): Promise<ReadonlyMap<string, SummaryFigures>> {
  try {
    return await analyse(claimIds);
  } catch (error) {
    const half = claimIds.length >> 1;
    if (half === 0) throw error;
    const first = await analyseInParts(analyse, claimIds.slice(0, half));
    return new Map([...first, ...(await analyseInParts(analyse, claimIds.slice(half)))]);
  }
}

async function* inBatches(ids: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let batch: string[] = [];
  for await (const id of ids) {
    batch.push(id);
    if (batch.length < CLAIMS_AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
