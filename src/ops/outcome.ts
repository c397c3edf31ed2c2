/** How a piece of work ended, in the words that logs, metrics and traces share. */

/**
 * Answered; refused (the caller's fault); failed (ours); unavailable (the database's); abandoned (nobody waited for
 * it); late (it took longer than it may).
 */
export type Outcome = 'answered' | 'refused' | 'failed' | 'unavailable' | 'abandoned' | 'late';

/** The outcome of an answer by the codes of its errors: the worst of them. One without a code is ours. */
export function outcomeOfCodes(codes: readonly unknown[]): Outcome {
  if (codes.length === 0) return 'answered';
  if (codes.includes('INTERNAL') || codes.includes(undefined)) return 'failed';
  return codes.includes('UNAVAILABLE') ? 'unavailable' : 'refused';
}

/** The outcome of an HTTP answer of which nothing else is known. */
export function outcomeOfStatus(status: number): Outcome {
  if (status < 400) return 'answered';
  if (status < 500) return 'refused';
  return status === 503 ? 'unavailable' : 'failed';
}

/** True for what somebody who watches the service should know of. */
export function isFault(outcome: Outcome): boolean {
  return outcome === 'failed' || outcome === 'unavailable' || outcome === 'late';
}
