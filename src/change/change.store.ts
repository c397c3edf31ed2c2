/**
 * The way of every change that a client asks for: one transaction with its entry in the ledger, its revision and its
 * activity. What a feature adds is what it checks and writes in between.
 */
import type { ActivityAction, ChangeDetail } from '../core/model/activity.ts';
import type { Asked, Changed } from '../core/model/change.ts';
import { canonicalJson } from '../core/model/ids.ts';
import type { Digest } from '../core/model/ids.ts';
import type { RecordActivity } from '../activity/activity-log.store.ts';
import type { Graph, WriteTransaction } from '../graph/graph.ts';
import { writeOnce } from '../graph/ledger.ts';
import { lockRevision, mustStand, noChanges, raiseRevision } from '../graph/revision.ts';
import type { Changes } from '../graph/revision.ts';

export type { Changes };

/** Within which a change is checked and written, and what it is recorded by. */
export interface ChangeTransaction extends WriteTransaction {
  readonly by: string;
  /** ISO 8601: the time of all that the change records. */
  readonly at: string;
  /** The key in the operation ledger. */
  readonly operation: string;
}

/** What a feature did within a transaction. */
export interface Work<Answer> {
  readonly answer: Answer;
  /** Whose figures it changes; left out where none. */
  readonly changes?: Partial<Changes>;
  /** What the activity is about, beside whose figures it changes. Nothing at all: no activity. */
  readonly subjectIds: readonly string[];
  readonly detail?: ChangeDetail;
  /** What must not be undone when the change is made: the subjects, unless more or fewer are given. */
  readonly restsOnIds?: readonly string[];
}

export interface ChangeOrder {
  readonly action: ActivityAction;
  readonly asked: Asked;
  readonly reason: string | null;
}

/**
 * Makes a change once: all or nothing. Asked for again with the same key and input it changes nothing and gives the
 * first answer; with another input it throws CONFLICT. What the work throws is thrown, and nothing is left.
 */
export type MakeChange = <Answer extends object>(
  order: ChangeOrder,
  work: (transaction: ChangeTransaction) => Promise<Work<Answer>>,
) => Promise<Answer & Pick<Changed, 'activityId'>>;

export interface MakeChangeOptions {
  readonly graph: Graph;
  readonly recordActivity: RecordActivity;
  readonly digest: Digest;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** Creates the way of changes on a graph. Answers must survive JSON. */
export function createMakeChange(options: MakeChangeOptions): MakeChange {
  const { graph, recordActivity, digest, newId } = options;
  const nextTime = createRisingTime(options.now);
  return async <Answer extends object>(
    { action, asked, reason }: ChangeOrder,
    work: (transaction: ChangeTransaction) => Promise<Work<Answer>>,
  ): Promise<Answer & Pick<Changed, 'activityId'>> => {
    const { by, idempotencyKey } = asked;
    const at = nextTime();
    const operation = idempotencyKey === null ? `once:${newId()}` : `asked:${by}:${idempotencyKey}`;
    const entry = { key: operation, run: newId(), inputHash: digest(canonicalJson(asked.input)), at };
    const parse = (json: unknown) => json as Answer & Pick<Changed, 'activityId'>;
    const { answer } = await writeOnce(graph, entry, parse, async ({ run }) => {
      const transaction = { run, by, at, operation };
      const done = await work(transaction);
      const change = { action, by, at, reason, operation, detail: done.detail ?? {} };
      const turn = takeTurn(transaction, done).then((changedIds) => {
        const subjectIds = [...new Set([...done.subjectIds, ...changedIds])];
        return subjectIds.length === 0 ? null : { ...change, subjectIds };
      });
      const activity = await recordActivity(transaction, turn);
      const answer = { ...done.answer, activityId: activity?.entry.id ?? null };
      return { answer, underWay: activity?.appended };
    });
    return answer;
  };
}

/** Changes end one after the other: each raises the revision, and sees that what it rests on is still there. */
async function takeTurn(
  transaction: ChangeTransaction,
  { changes, subjectIds, restsOnIds = subjectIds }: Work<object>,
): Promise<readonly string[]> {
  const [changedIds] = await Promise.all([
    changes === undefined
      ? lockRevision(transaction).then((): readonly string[] => [])
      : raiseRevision(transaction, { ...noChanges, ...changes }, transaction.at),
    mustStand(transaction, restsOnIds),
  ]);
  return changedIds;
}

/**
 * The clock in milliseconds, and never the same twice: what a change recorded is told from what another did by its time
 * (see ADR 10).
 */
function createRisingTime(now: () => Date): () => string {
  let last = 0;
  return () => {
    last = Math.max(now().getTime(), last + 1);
    return new Date(last).toISOString();
  };
}
