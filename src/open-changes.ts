/** Composition of what changes the graph by a client's word: every service of changes, on one way of making them. */
import { createHash, randomUUID } from 'node:crypto';
import { createRecordActivity } from './activity/activity-log.store.ts';
import { createSealChange } from './activity/seal-change.ts';
import { createMakeChange } from './change/change.store.ts';
import type { RequestContext } from './context.ts';
import { createIds } from './core/model/ids.ts';
import { refusal } from './errors.ts';
import type { Graph } from './graph/graph.ts';
import { createAssessmentService } from './judgement/assessment.service.ts';
import type { AssessmentOptions } from './judgement/assessment.service.ts';
import { createReviewService } from './review/review.service.ts';
import { reviewWrites } from './review/review.store.ts';
import { judgementWrites } from './judgement/judgement.store.ts';

export type ChangeServices = Pick<RequestContext, 'assessments' | 'reviews'>;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Wires the services of changes to a graph. */
export function openChanges(
  graph: Graph,
  { originsOf }: Pick<AssessmentOptions, 'originsOf'>,
): ChangeServices {
  const makeId = createIds(digest);
  const recordActivity = createRecordActivity(createSealChange(digest));
  const now = (): Date => new Date();
  const makeChange = createMakeChange({ graph, recordActivity, digest, now, newId: randomUUID });
  const shared = { makeChange, makeId };
  const decideMatch = (): never => {
    throw refusal('NOT_FOUND', ['input', 'id'], 'there is no match of that id');
  };
  return {
    assessments: createAssessmentService({ ...shared, writes: judgementWrites, originsOf }),
    reviews: createReviewService({ ...shared, writes: reviewWrites, decideMatch }),
  };
}
