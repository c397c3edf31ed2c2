/** Composition of what changes the graph by a client's word: every service of changes, on one way of making them. */
import { createHash, randomUUID } from 'node:crypto';
import { createRecordActivity } from './activity/activity-log.store.ts';
import { createSealChange } from './activity/seal-change.ts';
import { createMakeChange } from './change/change.store.ts';
import type { RequestContext } from './context.ts';
import { createIds } from './core/model/ids.ts';
import type { Graph } from './graph/graph.ts';
import { createAdjudicationService } from './judgement/adjudication.service.ts';
import { createAssessmentService } from './judgement/assessment.service.ts';
import type { AssessmentOptions } from './judgement/assessment.service.ts';
import { createAuditService } from './judgement/audit.service.ts';
import { auditedHandOffs } from './judgement/audit.store.ts';
import { createDependenceService } from './judgement/dependence.service.ts';
import { readClaimsOfAssertions } from './judgement/dependence.store.ts';
import { judgementWrites } from './judgement/judgement.store.ts';
import { createUndoService } from './undo/undo.service.ts';
import { undoWrites } from './undo/undo.store.ts';

import { createFollowWithdrawal } from './judgement/follow-withdrawal.ts';
import { createWithdrawalService } from './judgement/withdrawal.service.ts';

import { writeLocation, writeRows } from './ingestion/record-graph.store.ts';
import { withFoldedWords } from './ingestion/with-folded-words.ts';
import { createChainsService } from './recording/chains.service.ts';
import { createLocationService } from './recording/location.service.ts';
import { recordingReads } from './recording/recording.store.ts';
import { createRelationService } from './recording/relation.service.ts';

export type ChangeServices = Pick<
  RequestContext,
  | 'adjudications'
  | 'assessments'
  | 'audits'
  | 'chains'
  | 'dependence'
  | 'locations'
  | 'relations'
  | 'undos'
  | 'withdrawals'
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
  const { lock } = judgementWrites;
  const rows = { reads: recordingReads, writeRows, fold: withFoldedWords };
  const recording = { ...shared, ...rows, tools: { makeId, digest } };
  return {
    assessments: createAssessmentService({ ...shared, writes: judgementWrites, originsOf }),
    undos: createUndoService({
      ...{ makeChange, writes: undoWrites },
      follow: { Withdrawal: createFollowWithdrawal(judgementWrites) },
    }),
    withdrawals: createWithdrawalService({ ...shared, writes: judgementWrites }),
    adjudications: createAdjudicationService({ ...shared, writes: judgementWrites }),
    audits: createAuditService({ ...shared, writes: judgementWrites, handOffs: auditedHandOffs }),
    dependence: createDependenceService({
      ...shared,
      writes: judgementWrites,
      claimsOf: readClaimsOfAssertions,
    }),
    chains: createChainsService(recording),
    locations: createLocationService({ ...recording, writeLocation, lock }),
    relations: createRelationService({ ...recording, lock }),
  };
}
