/** What one claim has to do with another, as somebody judges it. */
import type { ChangeTransaction, MakeChange } from '../change/change.store.ts';
import { readInput } from '../change/input.schema.ts';
import type { RecordGraph } from '../core/interchange/record-graph.ts';
import type { Asked, Changed } from '../core/model/change.ts';
import type { ClaimRelationKind } from '../core/model/claim.ts';
import type { MakeId } from '../core/model/ids.ts';
import type { ReviewStatus } from '../core/model/review-status.ts';
import { strongerStatus } from '../core/model/review-status.ts';
import { refusal } from '../errors.ts';
import type { writeRows } from '../ingestion/record-graph.store.ts';
import type { WritableGraph } from '../ingestion/writable-graph.store.ts';
import type { JudgementWrites } from '../judgement/judgement.store.ts';
import { recordedNamespace } from './named-things.ts';
import { relationInput } from './recording.schema.ts';
import type { RecordingReads, StandingRelation } from './recording.store.ts';

export interface RelationOptions {
  readonly makeChange: MakeChange;
  readonly makeId: MakeId;
  readonly reads: RecordingReads;
  readonly writeRows: typeof writeRows;
  readonly fold: (rows: RecordGraph) => WritableGraph;
  /** The claims that there are, under lock until the commit: of two relations between the same two, one sees the other. */
  readonly lock: JudgementWrites['lock'];
}

export interface RelationService {
  /** Throws a Refusal for what the caller can mend: a relation that was rejected among others. */
  readonly relateClaims: (input: object, asked: Asked) => Promise<Changed>;
}

/** What holds from one claim to the other holds the other way too. */
const eitherWay: readonly ClaimRelationKind[] = ['SAME_AS', 'CONTRADICTS', 'TENSION'];

interface Asking {
  readonly kind: ClaimRelationKind;
  readonly from: string;
  readonly to: string;
  readonly status: ReviewStatus;
  readonly note: string | null;
}

/** Creates the service of relations. */
export function createRelationService(options: RelationOptions): RelationService {
  return {
    relateClaims: async (input, asked) => {
      const read = readInput(relationInput, input);
      if (read.from === read.to) {
        throw refusal('INVALID_INPUT', ['input', 'to'], 'a claim has no relation with itself');
      }
      const order = { action: 'RELATE_CLAIMS', asked, reason: read.note } as const;
      return await options.makeChange(order, async (transaction) => {
        const standing = await findStanding(transaction, read, options);
        const held = whatStands(read, standing);
        if (held !== null) return { answer: { id: held.id }, subjectIds: [] };
        const id = sameAs(read, standing)?.id ?? idOfNew(read, options.makeId);
        const row = { id, fromId: read.from, toId: read.to, namespace: recordedNamespace };
        const relation = { ...row, kind: read.kind, note: read.note, status: read.status };
        const { by, at } = transaction;
        const rows = options.fold({ ...nothing, relations: [relation] });
        const { changes } = await options.writeRows(transaction, rows, { by, at });
        return { answer: { id }, changes, subjectIds: [], detail: { kind: read.kind, status: read.status } };
      });
    },
  };
}

const nothing: RecordGraph = {
  ...{ sources: [], names: [], ownerships: [], syndications: [], documents: [], versions: [], claims: [] },
  ...{ assertions: [], attributions: [], relations: [] },
};

/** As of a record: a relation with another note is another one. */
function idOfNew({ kind, from, to, note }: Asking, makeId: MakeId): string {
  return makeId('relation', recordedNamespace, kind, from, to, note);
}

interface Standing extends StandingRelation {
  /** It runs from `to` to `from`. */
  readonly isTurned: boolean;
}

async function findStanding(
  transaction: ChangeTransaction,
  { kind, from, to }: Asking,
  { lock, reads }: RelationOptions,
): Promise<readonly Standing[]> {
  const [locked, forth, back] = await Promise.all([
    lock(transaction, [from, to]),
    reads.relations(transaction, { kind, fromId: from, toId: to }),
    eitherWay.includes(kind) ? reads.relations(transaction, { kind, fromId: to, toId: from }) : [],
  ]);
  for (const [field, id] of Object.entries({ from, to })) {
    if (!locked.has(id)) throw refusal('NOT_FOUND', ['input', field], `there is no claim ${id}`);
  }
  return [
    ...forth.map((one) => ({ ...one, isTurned: false })),
    ...back.map((one) => ({ ...one, isTurned: true })),
  ];
}

/** What makes the change needless, or forbids it; null where there is something to write. */
function whatStands(asking: Asking, standing: readonly Standing[]): Standing | null {
  const { kind, status } = asking;
  const confirmed = standing.find((one) => one.status === 'CONFIRMED') ?? null;
  const rejected = standing.find((one) => one.status === 'REJECTED') ?? null;
  const own = sameAs(asking, standing);
  if (status === 'REJECTED') {
    if (confirmed !== null) {
      const rule = `${confirmed.id} stands confirmed: a relation recorded in error is retracted`;
      throw refusal('CONFLICT', ['input', 'status'], rule);
    }
    return own?.status === 'REJECTED' ? own : null;
  }
  if (own !== null && strongerStatus(own.status, status) === own.status && own.status !== 'REJECTED')
    return own;
  if (status === 'SUGGESTED' && confirmed !== null) return confirmed;
  if (rejected !== null && confirmed === null) {
    const rule = `${kind} between these claims was rejected (${rejected.id}, by ${rejected.recordedBy}): that judgement has to be undone first`;
    throw refusal('CONFLICT', ['input', 'kind'], rule);
  }
  return null;
}

const strength = { CONFIRMED: 2, REJECTED: 1, SUGGESTED: 0 } as const;

/** The relation that is meant: the one with the same note; without a note, whichever stands strongest. */
function sameAs({ note }: Asking, standing: readonly Standing[]): Standing | null {
  const alike = standing.filter((one) => note === null || one.note === note);
  return alike.toSorted((a, b) => strength[b.status] - strength[a.status])[0] ?? null;
}
