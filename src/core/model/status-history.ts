/** What a thing's status was at any time: nothing is overwritten, so what it was before stands beside what it is (R6). */

export interface StatusHistory<Status> {
  readonly status: Status;
  /** Since when, ISO 8601. */
  readonly statusAt: string;
  /** What it was before, oldest first, and since when each. */
  readonly pastStatuses: readonly Status[];
  readonly pastStatusTimes: readonly string[];
}

/** The status at a time, now for null; null where there was none yet. Of two at one time the later counts. */
export function statusAsOf<Status>(history: StatusHistory<Status>, asOf: string | null): Status | null {
  if (asOf === null || history.statusAt <= asOf) return history.status;
  const last = history.pastStatusTimes.findLastIndex((time) => time <= asOf);
  return last === -1 ? null : (history.pastStatuses[last] ?? null);
}
