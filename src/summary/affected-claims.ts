/**
 * Which summaries a change may have made stale: those of the claims that it touched, and of all that are analysed with one
 * of these. A claim is analysed with what is confirmed the same or entails it, and against what contradicts one that is
 * the same; looked at from the changed claim, that is: the same and the entailed, any number of steps, then one
 * contradiction, then the same. More may come than need to, never less.
 */
import type { SummaryStore } from './summary.store.ts';

export interface AffectedClaims {
  readonly claimIds: readonly string[];
  /** A summary of theirs at this revision or later has the change in it. */
  readonly version: number;
}

const CLAIMS_AT_ONCE = 200;

/** Claims that changes after the revision affect, some at a time; one may come more than once. */
export async function* affectedClaims(
  store: Pick<SummaryStore, 'touched' | 'dependents'>,
  through: number,
): AsyncGenerator<AffectedClaims> {
  let touched = new Set<string>();
  let version = 0;
  for await (const one of store.touched(through)) {
    touched.add(one.claimId);
    version = Math.max(version, one.version);
    if (touched.size < CLAIMS_AT_ONCE) continue;
    yield* withDependents(store, touched, version);
    touched = new Set();
    version = 0;
  }
  if (touched.size > 0) yield* withDependents(store, touched, version);
}

/** Claims that changed, at one version, and all that are analysed with one of them. */
export async function* withDependents(
  store: Pick<SummaryStore, 'dependents'>,
  touched: ReadonlySet<string>,
  version: number,
): AsyncGenerator<AffectedClaims> {
  const seen = new Set(touched);
  const opposed = new Set<string>();
  yield* follow([...touched], (claimId) => opposed.add(claimId));
  const notSeen = [...opposed].filter((claimId) => !seen.has(claimId));
  for (const claimId of notSeen) seen.add(claimId);
  // A second contradiction leads back to the side that was come from.
  yield* follow(notSeen, () => undefined);

  async function* follow(
    start: readonly string[],
    oppose: (claimId: string) => void,
  ): AsyncGenerator<AffectedClaims> {
    for (let last = start; last.length > 0;) {
      const next: string[] = [];
      for (const claimIds of inBatches(last)) {
        yield { claimIds, version };
        for (const { dependentId, isOpposed } of await store.dependents(claimIds)) {
          if (isOpposed) oppose(dependentId);
          else if (!seen.has(dependentId)) {
            seen.add(dependentId);
            next.push(dependentId);
          }
        }
      }
      last = next;
    }
  }
}

function* inBatches(ids: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < ids.length; at += CLAIMS_AT_ONCE) yield ids.slice(at, at + CLAIMS_AT_ONCE);
}
