/** Composition of what changes the graph by a client's word: every service of changes, on one way of making them. */
import { createHash, randomUUID } from 'node:crypto';
import { createRecordActivity } from './activity/activity-log.store.ts';
import { createSealChange } from './activity/seal-change.ts';
import { createMakeChange } from './change/change.store.ts';
import type { RequestContext } from './context.ts';
import { createIds } from './core/model/ids.ts';
import type { Graph } from './graph/graph.ts';
import { migrationsAreCurrent } from './graph/migrations.ts';
import { createAssessmentService } from './judgement/assessment.service.ts';
import type { AssessmentOptions } from './judgement/assessment.service.ts';
import { createReviewService } from './review/review.service.ts';
import { reviewWrites } from './review/review.store.ts';
import { createRecomputeCanonicals } from './judgement/canonical-sources.ts';
import { createAlikeStore } from './judgement/alike.store.ts';
import { createIdentityService } from './judgement/identity.service.ts';
import { identityWrites } from './judgement/identity.store.ts';
import { createProposeMatches } from './judgement/propose-matches.ts';
import type { ProposeMatches } from './judgement/propose-matches.ts';
import { judgementWrites } from './judgement/judgement.store.ts';

/** Beside what requests ask for: what the service proposes by itself, by the same clock. */
export interface OpenChanges extends ChangeServices {
  readonly proposeMatches: ProposeMatches;
}

export type ChangeServices = Pick<RequestContext, 'assessments' | 'reviews' | 'identities'>;

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Wires the services of changes to a graph. */
export function openChanges(graph: Graph, { originsOf }: Pick<AssessmentOptions, 'originsOf'>): OpenChanges {
  const makeId = createIds(digest);
  const recordActivity = createRecordActivity(createSealChange(digest));
  const now = (): Date => new Date();
  const makeChange = createMakeChange({ graph, recordActivity, digest, now, newId: randomUUID });
  const shared = { makeChange, makeId };
  const identities = createIdentityService({
    ...{ ...shared, writes: judgementWrites, matches: identityWrites },
    recomputeCanonicals: createRecomputeCanonicals(identityWrites),
  });
  return {
    assessments: createAssessmentService({ ...shared, writes: judgementWrites, originsOf }),
    reviews: createReviewService({ ...shared, writes: reviewWrites, decideMatch: identities.decideMatch }),
    identities,
    proposeMatches: createProposeMatches({
      ...{ ...shared, store: createAlikeStore(graph), writes: judgementWrites },
      isReady: () => migrationsAreCurrent(graph),
    }),
  };
}
