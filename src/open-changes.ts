/** Composition of what changes the graph by a client's word: every service of changes, on one way of making them. */
import { createHash, randomUUID } from 'node:crypto';
import { createRecordActivity } from './activity/activity-log.store.ts';
import { createSealChange } from './activity/seal-change.ts';
import { createMakeChange } from './change/change.store.ts';
import { createAmendmentService } from './claim/amendment.service.ts';
import type { RequestContext } from './context.ts';
import { createIds } from './core/model/ids.ts';
import type { Graph } from './graph/graph.ts';
import { createAssessmentService } from './judgement/assessment.service.ts';
import type { AssessmentOptions } from './judgement/assessment.service.ts';
import { createClaimReviewService } from './judgement/claim-review.service.ts';
import { correctionWrites } from './judgement/correction.store.ts';
import { judgementWrites } from './judgement/judgement.store.ts';
import { createDescriptionService } from './source/description.service.ts';
import { descriptionWrites } from './source/description.store.ts';
import { knownSources } from './source/known-sources.store.ts';

export type ChangeServices = Pick<
  RequestContext,
  'assessments' | 'claimReviews' | 'amendments' | 'descriptions'
>;

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
  const ofSources = { writes: judgementWrites, knownSources, corrections: correctionWrites };
  return {
    assessments: createAssessmentService({ ...shared, writes: judgementWrites, originsOf }),
    claimReviews: createClaimReviewService({ ...shared, writes: judgementWrites, knownSources }),
    amendments: createAmendmentService({ ...shared, writes: judgementWrites, corrections: correctionWrites }),
    descriptions: createDescriptionService({ ...shared, ...ofSources, descriptions: descriptionWrites }),
  };
}
