/** A change as a write tells it, sealed as an entry of the log. */
import { listSubjects } from '../core/activity/listed-subjects.ts';
import { createSeal } from '../core/activity/log-entry.ts';
import { canonicalJson } from '../core/model/ids.ts';
import type { Digest } from '../core/model/ids.ts';
import type { SealChange } from './activity-log.store.ts';

/** Creates the sealing of changes by a hash (SHA-256). */
export function createSealChange(digest: Digest): SealChange {
  const seal = createSeal(digest);
  return ({ action, by, at, reason, operation, detail, subjectIds }, head) =>
    seal(
      { action, by, at, reason, operation, detail: canonicalJson(detail), ...listSubjects(subjectIds) },
      head,
    );
}
