/**
 * Taking a change back, and back again. What may change keeps the statuses that it had, each with the time of the change
 * that set it (ADR 10). An undo is a change too, so a history has pairs that cancel out: a change that was undone, and
 * what undid it. Only the others stand; an undo of an undo makes the change at the root stand again.
 */

/** The status of what a change created, and that was then undone. */
export const UNDONE = 'UNDONE';

export interface PastStatus {
  readonly status: string;
  /** ISO 8601: the time of the change that set it. */
  readonly at: string;
}

/** Whose status a change set. */
export interface ChangedThing {
  /** Oldest first; the last is its status now. */
  readonly history: readonly PastStatus[];
}

/** The changes of one time; there is hardly ever more than one. */
export interface ChangesAt {
  /** Those that stand and are no undo themselves, by id. */
  readonly standingIds: readonly string[];
}

export type Toggled =
  | { readonly status: string; readonly laterAt: null }
  /** A later change stands: what it set rests on what this change had set. */
  | { readonly status: null; readonly laterAt: string };

/**
 * The status that a thing gets where a change is taken back, or is made to stand again. Changes of whose time nothing is
 * known count as standing: nothing is taken back that we cannot tell.
 */
export function statusAfterToggle(
  { history }: ChangedThing,
  at: string,
  takesBack: boolean,
  changesAt: ReadonlyMap<string, ChangesAt>,
): Toggled {
  const position = history.findLastIndex((past) => past.at === at);
  const stands = (past: PastStatus): boolean => (changesAt.get(past.at)?.standingIds.length ?? 1) > 0;
  const later = history.slice(position + 1).find(stands);
  if (later !== undefined) return { status: null, laterAt: later.at };
  if (!takesBack) return { status: history[position]?.status ?? UNDONE, laterAt: null };
  return { status: history.slice(0, position).findLast(stands)?.status ?? UNDONE, laterAt: null };
}
