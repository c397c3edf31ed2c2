/** Composition of what changes the graph by a client's word: every service of changes, on one way of making them. */
import { hash, randomUUID } from 'node:crypto';
import { createRecordActivity } from './activity/activity-log.store.ts';
import { createSealChange } from './activity/seal-change.ts';
import { createMakeChange } from './change/change.store.ts';
import { createAmendmentService } from './claim/amendment.service.ts';
import type { RequestContext } from './context.ts';
import { createIds } from './core/model/ids.ts';
import type { Graph } from './graph/graph.ts';
import { migrationsAreCurrent } from './graph/migrations.ts';
import { writeLocation, writeRows } from './ingestion/record-graph.store.ts';
import { withFoldedWords } from './ingestion/with-folded-words.ts';
import { createAdjudicationService } from './judgement/adjudication.service.ts';
import { createAlikeStore } from './judgement/alike.store.ts';
import type { AssessmentOptions } from './judgement/assessment.service.ts';
import { createAssessmentService } from './judgement/assessment.service.ts';
import { createAuditService } from './judgement/audit.service.ts';
import { auditedHandOffs } from './judgement/audit.store.ts';
import { createRecomputeCanonicals } from './judgement/canonical-sources.ts';
import { createClaimReviewService } from './judgement/claim-review.service.ts';
import { correctionWrites } from './judgement/correction.store.ts';
import { createDependenceService } from './judgement/dependence.service.ts';
import { readClaimsOfAssertions } from './judgement/dependence.store.ts';
import { createFollowCorrection } from './judgement/follow-correction.ts';
import { createFollowDependence } from './judgement/follow-dependence.ts';
import { createFollowMatch } from './judgement/follow-match.ts';
import { createFollowWithdrawal } from './judgement/follow-withdrawal.ts';
import { createIdentityService } from './judgement/identity.service.ts';
import { identityWrites } from './judgement/identity.store.ts';
import { judgementWrites } from './judgement/judgement.store.ts';
import { createProposeMatches } from './judgement/propose-matches.ts';
import type { ProposeMatches } from './judgement/propose-matches.ts';
import { createPuttingBack } from './judgement/put-back.ts';
import { createWithdrawalService } from './judgement/withdrawal.service.ts';
import { createChainsService } from './recording/chains.service.ts';
import { createLocationService } from './recording/location.service.ts';
import { createNameSources } from './recording/name-sources.ts';
import { recordingReads } from './recording/recording.store.ts';
import { createRelationService } from './recording/relation.service.ts';
import type { RecordingOptions } from './recording/write-new.ts';
import { createReviewService } from './review/review.service.ts';
import { reviewWrites } from './review/review.store.ts';
import { createDescriptionService } from './source/description.service.ts';
import type { DescriptionOptions } from './source/description.service.ts';
import { descriptionWrites } from './source/description.store.ts';
import type { UndoOptions } from './undo/undo.service.ts';
import { createUndoService } from './undo/undo.service.ts';
import { undoWrites } from './undo/undo.store.ts';

export type ChangeServices = Pick<
  RequestContext,
  | 'adjudications'
  | 'amendments'
  | 'assessments'
  | 'audits'
  | 'chains'
  | 'claimReviews'
  | 'dependence'
  | 'descriptions'
  | 'identities'
  | 'locations'
  | 'relations'
  | 'reviews'
  | 'undos'
  | 'withdrawals'
>;

/** Beside what requests ask for: what the service proposes by itself, by the same clock. */
export interface OpenChanges extends ChangeServices {
  readonly proposeMatches: ProposeMatches;
}

const digest = (text: string): string => hash('sha256', text);
const now = (): Date => new Date();

/** Wires the services of changes to a graph. */
export function openChanges(graph: Graph, { originsOf }: Pick<AssessmentOptions, 'originsOf'>): OpenChanges {
  const makeId = createIds(digest);
  const recordActivity = createRecordActivity(createSealChange(digest));
  const makeChange = createMakeChange({ graph, recordActivity, digest, now, newId: randomUUID });
  const shared = { makeChange, makeId };
  const rows = { reads: recordingReads, writeRows, fold: withFoldedWords, tools: { makeId, digest } };
  const judging = { ...shared, writes: judgementWrites };
  return {
    ...openRecording({ ...shared, ...rows }),
    ...openJudging({ ...judging, originsOf, nameSources: createNameSources(rows) }),
    ...openIdentifying(shared),
    proposeMatches: createProposeMatches({
      ...{ ...shared, store: createAlikeStore(graph), writes: judgementWrites },
      isReady: () => migrationsAreCurrent(graph),
    }),
    undos: createUndoService({
      ...{ makeChange, writes: undoWrites },
      follow: followJudgements(),
    }),
  };
}

type Shared = Pick<AssessmentOptions, 'makeChange' | 'makeId'>;
type Naming = Pick<DescriptionOptions, 'nameSources'>;

/** What says who says what. */
function openRecording(recording: Shared & RecordingOptions) {
  const { lock } = judgementWrites;
  return {
    chains: createChainsService(recording),
    locations: createLocationService({ ...recording, writeLocation, lock }),
    relations: createRelationService({ ...recording, lock }),
  };
}

/** What people judge of it, and correct. */
function openJudging({ originsOf, nameSources, ...judging }: AssessmentOptions & Naming) {
  const correcting = { ...judging, corrections: correctionWrites };
  return {
    assessments: createAssessmentService({ ...judging, originsOf }),
    withdrawals: createWithdrawalService(judging),
    adjudications: createAdjudicationService(judging),
    audits: createAuditService({ ...judging, handOffs: auditedHandOffs }),
    dependence: createDependenceService({ ...judging, claimsOf: readClaimsOfAssertions }),
    claimReviews: createClaimReviewService({ ...judging, nameSources }),
    amendments: createAmendmentService(correcting),
    descriptions: createDescriptionService({ ...correcting, nameSources, descriptions: descriptionWrites }),
  };
}

/** Who is whom, and what waits for a person. */
function openIdentifying(shared: Shared) {
  const identities = createIdentityService({
    ...{ ...shared, writes: judgementWrites, matches: identityWrites },
    recomputeCanonicals: createRecomputeCanonicals(identityWrites),
  });
  const { decideMatch } = identities;
  return { identities, reviews: createReviewService({ ...shared, writes: reviewWrites, decideMatch }) };
}

/** What is kept beside a judgement and follows from it, by the label of the judgement. */
function followJudgements(): UndoOptions['follow'] {
  const followCorrection = createFollowCorrection(createPuttingBack(correctionWrites), judgementWrites);
  return {
    Withdrawal: createFollowWithdrawal(judgementWrites),
    IdentityMatch: createFollowMatch(createRecomputeCanonicals(identityWrites), identityWrites),
    DependenceJudgement: createFollowDependence(judgementWrites),
    SourceDescription: followCorrection,
    ClaimAmendment: followCorrection,
  };
}
