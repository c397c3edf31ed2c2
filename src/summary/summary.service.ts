/** Summaries that are never passed off as fresh: who reads them waits until they are, or is told that they are not. */
import { ANALYSIS_RULES } from '../core/credibility/summary-figures.ts';
import { affectedClaims } from './affected-claims.ts';
import { createCatchUp, createRebuild, isFresh, staleClaims } from './catch-up.ts';
import type { CatchUp, CatchUpParts, TellProgress } from './catch-up.ts';
import { compareSummaries } from './compare-summaries.ts';
import type { SummaryDifference } from './compare-summaries.ts';
import type { AnalysisNotice } from './settled-summaries.ts';
import type { Standing } from './summary.store.ts';

export interface SummaryServiceOptions extends CatchUpParts {
  /** False while the database lacks what summaries are kept under: none is made by itself then. */
  readonly isReady: () => Promise<boolean>;
  /** Told of a catch-up that failed and that nobody waits for any more. */
  readonly failed: (error: unknown) => void;
}

export interface AnalyseRequest {
  /** Claims whose summaries are fresh too. */
  readonly all: boolean;
  readonly progress?: (stage: 'rebuilding' | 'catching up', done: number, total: number | null) => void;
  /** Stops between two batches. */
  readonly signal?: AbortSignal;
}

export interface SummaryService {
  /**
   * Waits until the summaries hold what has been written by now, at most that long, and makes them so; null where they
   * do and none was cut.
   */
  readonly settle: (deadlineMs: number) => Promise<AnalysisNotice | null>;
  /** How many revisions the summaries are behind; goes on with what is due, in this process, without being waited for. */
  readonly poll: () => Promise<number>;
  /** Makes what is due, or all; returns how many summaries it made. Cut short, the next call goes on. */
  readonly analyse: (request: AnalyseRequest) => Promise<number>;
  /** Stops what was started and is not waited for, between two batches; none is started any more. */
  readonly end: () => Promise<void>;
  /** Claims whose summary says that it is fresh and is not what an analysis gives now. */
  readonly compare: () => AsyncIterable<SummaryDifference>;
}

const STALE_COUNTED = 1_000;

/** Creates the service of summaries. One catch-up runs in a process at a time; who comes meanwhile joins it. */
export function createSummaryService({ failed, isReady, ...parts }: SummaryServiceOptions): SummaryService {
  const { store } = parts;
  const catchUp = createCatchUp(parts);
  const rebuild = createRebuild(parts);
  const ending = new AbortController();
  const whenReady = (run: CatchUp) => async () =>
    !ending.signal.aborted && (await isReady()) ? await run(undefined, ending.signal) : 0;
  const joinCatchUp = onceAtATime(whenReady(catchUp), failed);
  const joinRebuild = onceAtATime(whenReady(rebuild), failed);
  /** What was under way may have begun before that revision: what is begun after it has not. */
  const reach = async (revision: number): Promise<void> => {
    await joinCatchUp();
    if (!isFresh(await store.standing(), revision)) await joinCatchUp();
  };
  return {
    compare: () => compareSummaries(parts),
    end: async () => {
      ending.abort();
      // These are under way, or end at once.
      await Promise.all([joinCatchUp(), joinRebuild()]);
    },
    settle: async (deadlineMs) => {
      const before = await store.standing();
      if (isFresh(before, before.revision)) return toNotice(before, 0);
      await within(deadlineMs, reach(before.revision));
      const after = await store.standing();
      return toNotice(after, isFresh(after, before.revision) ? 0 : await countStale(parts, after));
    },
    poll: async () => {
      const standing = await store.standing();
      if (!isFresh(standing, standing.revision)) {
        void joinCatchUp();
        return Math.max(1, standing.revision - (standing.through ?? 0));
      }
      if (standing.begun !== null) void joinRebuild();
      return 0;
    },
    analyse: async ({ all, progress, signal }) => {
      if (all) await store.beginRebuildOfAll(ANALYSIS_RULES);
      const tell: TellProgress = (done, total) =>
        progress?.(total === null ? 'catching up' : 'rebuilding', done, total);
      const made = await catchUp(tell, signal);
      return signal?.aborted === true ? made : made + (await rebuild(tell, signal));
    },
  };
}

function onceAtATime(run: () => Promise<number>, failed: (error: unknown) => void): () => Promise<unknown> {
  let running: Promise<unknown> | null = null;
  return () => {
    running ??= run()
      .catch(failed)
      .finally(() => {
        running = null;
      });
    return running;
  };
}

async function within(deadlineMs: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, deadlineMs);
  });
  try {
    await Promise.race([work, passed]);
  } finally {
    clearTimeout(timer);
  }
}

function toNotice({ since, cut }: Standing, stale: number): AnalysisNotice | null {
  return stale === 0 && cut === 0 ? null : { stale, since: stale === 0 ? null : since, cut };
}

async function countStale({ store }: CatchUpParts, { through, rules, begun }: Standing): Promise<number> {
  if (through === null || rules === null || rules < ANALYSIS_RULES) {
    const { claims, done } = await store.countDue(ANALYSIS_RULES, begun ?? 0);
    return Math.min(STALE_COUNTED, claims - done);
  }
  const stale = new Set<string>();
  for await (const { claimIds, version } of affectedClaims(store, through)) {
    for (const claimId of await staleClaims(store, claimIds, version)) stale.add(claimId);
    if (stale.size >= STALE_COUNTED) return STALE_COUNTED;
  }
  return stale.size;
}
