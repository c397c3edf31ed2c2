/** What becomes of a claim when something is withdrawn. */
import type { Origins } from '../provenance/origins.ts';
import type { Grade } from './grade.ts';

export interface Impact {
  readonly claimId: string;
  /** Sorts claims left without any origin first, then those that change, then the rest; each by claim id. */
  readonly place: string;
  /** It had origins, and has none then. */
  readonly orphaned: boolean;
  readonly before: Origins;
  readonly after: Origins;
  readonly estimatedGradeBefore: Grade;
  readonly estimatedGradeAfter: Grade;
}
