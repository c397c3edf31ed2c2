/** Judgements as they are kept, and as they are recorded within a change. */
import type {
  Adjudication,
  ClaimReview,
  CredibilityAssessment,
  DependenceJudgement,
  HandOffAudit,
  IdentityMatch,
  Judgement,
  JudgementKind,
  JudgementOf,
  ReliabilityAssessment,
  Withdrawal,
} from '../core/model/judgement.ts';
import { fetchPerParent, groupRows, inOrderOf } from '../core/model/page.ts';
import type { ReviewStatus } from '../core/model/review-status.ts';
import type { SourceType } from '../core/model/source.ts';
import type { Changes, ChangeTransaction } from '../change/change.store.ts';
import type { Graph } from '../graph/graph.ts';
import { labelOfType, typeOfLabel } from '../graph/source-labels.ts';
import type { RowOf } from '../graph/statement.ts';
import {
  judgementsByIds,
  judgementsOfThings,
  lockThings,
  recordJudgement,
  supersedeJudgement,
  switchThing,
} from './judgement.statements.ts';

type Row = RowOf<typeof judgementsByIds>;
type Label = Row['nodeLabel'];

const labelOf = {
  ADJUDICATION: 'Adjudication',
  HAND_OFF_AUDIT: 'HandOffAudit',
  DEPENDENCE: 'DependenceJudgement',
  WITHDRAWAL: 'Withdrawal',
  IDENTITY_MATCH: 'IdentityMatch',
  RELIABILITY: 'ReliabilityAssessment',
  CREDIBILITY: 'CredibilityAssessment',
  REVIEW: 'ClaimReview',
} as const satisfies Record<JudgementKind, Label>;

const allLabels: readonly Label[] = Object.values(labelOf);
/** More judgements of one thing than anybody reads; the last recorded come. */
const MOST_OF_ONE = 1_000;

/** A judgement as it is recorded: what it says, by the names of core/model/judgement.ts. */
export interface NewJudgement<Kind extends JudgementKind> {
  readonly id: string;
  readonly kind: Kind;
  /** The sources, documents, claims or assertions that it is of. */
  readonly ofIds: readonly string[];
  readonly reason: string | null;
  /** CONFIRMED where a person says it. */
  readonly status?: ReviewStatus;
  readonly says: Readonly<Record<string, string | number | boolean | readonly string[] | null>>;
  readonly supersedesId?: string | null;
}

/** A thing that is judged, while others who would judge it wait. */
export interface LockedThing {
  readonly id: string;
  readonly kind: 'source' | 'document' | 'claim' | 'assertion';
  /** Of sources. */
  readonly sourceType: SourceType | null;
  readonly isWithdrawn: boolean;
}

/** As who is one with whom was by that time: ISO 8601, null for now. */
export interface JudgementsRequest {
  /** A source, document, claim or assertion. */
  readonly parentId: string;
  readonly asOf: string | null;
}

export interface JudgementStore {
  readonly byIds: (ids: readonly string[]) => Promise<(Judgement | null)[]>;
  /**
   * Of each thing, of a source also of those that are one with it by that time; undone ones too, the last recorded first;
   * 1,000 at most.
   */
  readonly ofThings: (requests: readonly JudgementsRequest[]) => Promise<(readonly Judgement[])[]>;
}

/** Creates the store of judgements on a graph. */
export function createJudgementStore(graph: Graph): JudgementStore {
  return {
    byIds: async (ids) =>
      inOrderOf(ids, (await graph.run(judgementsByIds, { ids })).map(toJudgement), ({ id }) => id),
    ofThings: (requests) =>
      fetchPerParent<JudgementsRequest, readonly Judgement[]>(
        requests,
        async ({ asOf }, ids) => {
          const params = { ids, nodeLabels: allLabels, asOf, limit: MOST_OF_ONE };
          return groupRows(
            await graph.run(judgementsOfThings, params),
            ({ thingId }) => thingId,
            toJudgement,
          );
        },
        [],
      ),
  };
}

/** What a change of judgements reads and writes within its transaction. */
export interface JudgementWrites {
  /** The things that there are, by id, under lock until the commit. */
  readonly lock: (
    transaction: ChangeTransaction,
    ids: readonly string[],
  ) => Promise<ReadonlyMap<string, LockedThing>>;
  /** Of a kind about a thing, or a source that is one with it; undone ones too, the last recorded first. */
  readonly within: <Kind extends JudgementKind>(
    transaction: ChangeTransaction,
    thingId: string,
    kind: Kind,
  ) => Promise<readonly JudgementOf<Kind>[]>;
  /** Throws where what it is of is not there: lock it first. */
  readonly write: <Kind extends JudgementKind>(
    transaction: ChangeTransaction,
    judgement: NewJudgement<Kind>,
  ) => Promise<void>;
  /**
   * What counted does not count from the time of the change on, and what was withdrawn counts again: a source, a document
   * or an assertion. Returns whose figures that changes. Throws where it is not there: lock it first.
   */
  readonly switchWithdrawal: (transaction: ChangeTransaction, thingId: string) => Promise<Partial<Changes>>;
}

export const judgementWrites: JudgementWrites = {
  lock: lockJudged,
  within: judgementsWithin,
  write: writeJudgement,
  switchWithdrawal,
};

async function lockJudged(
  transaction: ChangeTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LockedThing>> {
  const { rows } = await transaction.run(lockThings, { ids, sourceLabels: Object.values(labelOfType) });
  return new Map(
    rows.map(({ sourceNodeLabel, ...thing }) => [
      thing.id,
      { ...thing, sourceType: sourceNodeLabel === null ? null : typeOfLabel[sourceNodeLabel] },
    ]),
  );
}

async function judgementsWithin<Kind extends JudgementKind>(
  transaction: ChangeTransaction,
  thingId: string,
  kind: Kind,
): Promise<readonly JudgementOf<Kind>[]> {
  const params = { ids: [thingId], nodeLabels: [labelOf[kind]], asOf: null, limit: MOST_OF_ONE };
  const { rows } = await transaction.run(judgementsOfThings, params);
  return rows.map(toJudgement).filter((judgement) => judgement.kind === kind) as JudgementOf<Kind>[];
}

async function writeJudgement<Kind extends JudgementKind>(
  transaction: ChangeTransaction,
  { id, kind, ofIds, reason, status = 'CONFIRMED', says, supersedesId = null }: NewJudgement<Kind>,
): Promise<void> {
  const { at, by, operation } = transaction;
  const properties = { ...says, reason };
  const { rows } = await transaction.run(recordJudgement, {
    ...{ id, nodeLabel: labelOf[kind], ofIds, properties, status, at, by, operation },
  });
  if (rows.length === 0) throw new Error(`${id} is of what is not there`);
  if (supersedesId !== null) await transaction.run(supersedeJudgement, { id, supersedesId });
}

async function switchWithdrawal({ run, at }: ChangeTransaction, thingId: string): Promise<Partial<Changes>> {
  const [row] = (await run(switchThing, { id: thingId, at })).rows;
  if (row === undefined) throw new Error(`${thingId} is not there to be withdrawn`);
  if (row.isSource) return { sourceIds: [thingId] };
  if (row.isDocument) return { documentIds: [thingId] };
  return { claimIds: row.claimId === null ? [] : [row.claimId] };
}

type ToJudgement = { readonly [K in JudgementKind as (typeof labelOf)[K]]: (row: Row) => JudgementOf<K> };

function judged({ id, recordedBy, recordedAt, reason, operation, ...row }: Row) {
  const { status, statusAt, pastStatuses, pastStatusTimes } = row;
  const history = { status, statusAt, pastStatuses, pastStatusTimes };
  return { id, by: recordedBy, at: recordedAt, reason, operation, ...history };
}

const toKind: ToJudgement = {
  Adjudication: (row): Adjudication => ({
    ...judged(row),
    kind: 'ADJUDICATION',
    claimId: only(row),
    outcome: said(row, 'outcome'),
  }),
  HandOffAudit: (row): HandOffAudit => ({
    ...judged(row),
    kind: 'HAND_OFF_AUDIT',
    attributionId: said(row, 'attributionId'),
    faithful: said(row, 'faithful'),
  }),
  DependenceJudgement: (row): DependenceJudgement => ({
    ...judged(row),
    kind: 'DEPENDENCE',
    aId: said(row, 'aId'),
    bId: said(row, 'bId'),
    dependent: said(row, 'dependent'),
    dependenceKind: said(row, 'dependenceKind'),
  }),
  Withdrawal: (row): Withdrawal => ({ ...judged(row), kind: 'WITHDRAWAL', ofId: only(row) }),
  IdentityMatch: (row): IdentityMatch => ({
    ...judged(row),
    kind: 'IDENTITY_MATCH',
    aId: said(row, 'aId'),
    bId: said(row, 'bId'),
    because: said(row, 'because'),
  }),
  ReliabilityAssessment: (row): ReliabilityAssessment => ({
    ...judged(row),
    kind: 'RELIABILITY',
    sourceId: only(row),
    grade: said(row, 'letter'),
    topic: row.topic,
    supersedesId: row.supersedesId,
  }),
  CredibilityAssessment: (row): CredibilityAssessment => ({
    ...judged(row),
    kind: 'CREDIBILITY',
    claimId: only(row),
    grade: said(row, 'grade'),
    reliabilitySeen: said(row, 'reliabilitySeen'),
    supersedesId: row.supersedesId,
  }),
  ClaimReview: (row): ClaimReview => ({
    ...judged(row),
    kind: 'REVIEW',
    claimId: only(row),
    rating: said(row, 'rating'),
    ratingValue: row.ratingValue,
    bestRating: row.bestRating,
    worstRating: row.worstRating,
    url: row.url,
    publisherId: row.publisherId,
    publishedAt: row.publishedAt,
  }),
};

function toJudgement(row: Row): Judgement {
  return toKind[row.nodeLabel](row);
}

/** What every judgement of a kind says; the graph is ours, so what is missing is a fault of ours. */
function said<Field extends keyof Row>(row: Row, field: Field): NonNullable<Row[Field]> {
  const value = row[field];
  if (value === null) throw new Error(`${row.id} says no ${field}`);
  return value;
}

function only({ id, ofIds: [ofId] }: Row): string {
  if (ofId === undefined) throw new Error(`${id} is of nothing`);
  return ofId;
}
