/**
 * Summaries and analyses as one request reads them: it waits once, and what it could not wait for, or had to cut, is said
 * beside its data.
 */

/** What an answer says of the summaries that it rests on. */
export interface AnalysisNotice {
  /** How many claims have a summary that is out of date or none; not counted beyond 1,000. */
  readonly stale: number;
  /** ISO 8601: what was recorded before is in all summaries; null where none is stale, or where there never were any. */
  readonly since: string | null;
  /** How many claims have an analysis that reached a bound. */
  readonly cut: number;
}

export interface SettledSummaries {
  /** Waits until summaries are fresh, once a request; called by whatever reads them. */
  readonly settled: () => Promise<void>;
  /** Claims whose analysis for this answer reached a bound, or that it did not get to; each counts once. */
  readonly sayCut: (claimIds: readonly string[]) => void;
  /** What an answer must say of them; null where it did not read any, or all were fresh and whole. */
  readonly notice: () => AnalysisNotice | null;
}

/** Creates the summaries of one request. */
export function createSettledSummaries(settle: () => Promise<AnalysisNotice | null>): SettledSummaries {
  let settling: Promise<void> | null = null;
  let found: AnalysisNotice | null = null;
  const cut = new Set<string>();
  return {
    settled: () => {
      settling ??= settle().then((notice) => {
        found = notice;
      });
      return settling;
    },
    sayCut: (claimIds) => {
      for (const id of claimIds) cut.add(id);
    },
    notice: () =>
      cut.size === 0 ? found : { stale: 0, since: null, ...found, cut: (found?.cut ?? 0) + cut.size },
  };
}
