/** An invented log, and its check. */
import { createHash } from 'node:crypto';
import { createLogCheck } from '../../src/core/activity/check-log.ts';
import type { KnownHead, LogBreach } from '../../src/core/activity/check-log.ts';
import { createSeal } from '../../src/core/activity/log-entry.ts';
import type { LogEntry, LoggedChange, LogHead } from '../../src/core/activity/log-entry.ts';

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
const seal = createSeal(digest);

/** Seals changes one behind the other, after a head or from the beginning. */
export function sealAll(
  changes: readonly LoggedChange[],
  after: LogHead = { seq: 0, hash: null },
): readonly LogEntry[] {
  let head = after;
  return changes.map((change) => {
    const entry = seal(change, head);
    head = entry;
    return entry;
  });
}

/** A change that says which it is, and nothing else. */
export function plainChange(n: number): LoggedChange {
  return {
    action: 'IMPORT',
    by: 'local',
    at: new Date(Date.UTC(2025, 0, 1) + n).toISOString(),
    reason: null,
    operation: `import:${String(n)}`,
    detail: '{}',
    subjects: `claim_${String(n)}`,
    subjectCount: 1,
  };
}

export function headOf(log: readonly LogEntry[], from = 'exported'): KnownHead {
  const last = log.at(-1);
  return { seq: last?.seq ?? 0, hash: last?.hash ?? null, from };
}

/** Every breach that the check names, in entries as they come. */
export function check(log: readonly LogEntry[], heads: readonly KnownHead[] = []): readonly LogBreach[] {
  const { take, end } = createLogCheck(digest, heads);
  return [...log.flatMap((entry) => take(entry.seq, entry)), ...end()];
}

/** Each as `KIND seq`. */
export function named(breaches: readonly LogBreach[]): readonly string[] {
  return breaches.map(({ kind, seq }) => `${kind} ${String(seq)}`);
}
