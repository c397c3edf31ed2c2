/**
 * Takes any activity back, if nothing later rests on it, and makes it stand again where an undo is undone (ADR 10). What
 * an undo does is found in the things themselves: each keeps the statuses that it had, and the times of the changes that
 * set them.
 */
import type { Changes, ChangeTransaction, MakeChange } from '../change/change.store.ts';
import { readInput } from '../change/input.schema.ts';
import { UNDONE } from '../core/activity/taking-back.ts';
import type { Asked, Changed } from '../core/model/change.ts';
import { idKind } from '../core/model/ids.ts';
import { refusal } from '../errors.ts';
import { timesOf, toggleThings } from './toggled-things.ts';
import type { InTheWay, ToggledThings } from './toggled-things.ts';
import { undoInput } from './undo.schema.ts';
import type { LoggedActivity, UndoWrites } from './undo.store.ts';

/** What follows from a judgement and is kept elsewhere, and so must follow it when it is undone or stands again. */
export type FollowJudgement = (
  transaction: ChangeTransaction,
  judgement: { readonly id: string; readonly ofIds: readonly string[]; readonly stands: boolean },
) => Promise<Partial<Changes>>;

export interface UndoOptions {
  readonly makeChange: MakeChange;
  readonly writes: UndoWrites;
  /** By the label of the judgement. */
  readonly follow: Readonly<Record<string, FollowJudgement>>;
}

export interface UndoneChange extends Changed {
  /** The activity that was taken back. */
  readonly undoneId: string;
}

export interface UndoService {
  /** CONFLICT where it is undone already, or where something later rests on it: that is named. */
  readonly undo: (input: object, asked: Asked) => Promise<UndoneChange>;
}

/** An undo of an undo of an undo … so far that nobody goes there by hand. */
const MOST_STEPS = 1_000;
/** Enough to tell what to look at; the rest are counted. */
const MOST_NAMED = 5;

/** Creates the service. What it throws for the caller to mend is a Refusal. */
export function createUndoService({ makeChange, writes, follow }: UndoOptions): UndoService {
  return {
    undo: async (input, asked) => {
      const { activity: undoneId, reason } = readInput(undoInput, input);
      return await makeChange({ action: 'UNDO', asked, reason }, async (transaction) => {
        await writes.lock(transaction);
        const steps = await stepsToRoot(writes, transaction, undoneId);
        const root = steps.at(-1) ?? fail(undoneId);
        // Of undos in a row each makes the one before it stand, or not.
        const takesBack = steps.length % 2 === 1;
        const toggled = await readToggled(writes, transaction, root, takesBack);
        checkWhole(steps, toggled);
        await checkFree(writes, transaction, toggled);
        await checkLocated(writes, transaction, toggled);
        await write(writes, transaction, toggled);
        await writes.noteUndone(transaction, notesOf(steps, transaction.operation));
        const followed = await followAll(transaction, toggled, follow);
        const changes = changesOf([...root.subjectIds, ...followed]);
        return {
          answer: { id: undoneId, undoneId },
          changes,
          subjectIds: root.subjectIds,
          detail: { activity: undoneId, things: toggled.nodes.length + toggled.edges.length },
          restsOnIds: [],
        };
      });
    },
  };
}

function fail(id: string): never {
  throw refusal('NOT_FOUND', ['input', 'activity'], `there is no activity ${id}`);
}

/** The activity, what it undid, what that undid …; the last is no undo. */
async function stepsToRoot(
  writes: UndoWrites,
  transaction: ChangeTransaction,
  id: string,
): Promise<readonly LoggedActivity[]> {
  const steps: LoggedActivity[] = [];
  for (let next: string | null = id; next !== null && steps.length < MOST_STEPS;) {
    const step: LoggedActivity = (await writes.activity(transaction, next)) ?? fail(next);
    steps.push(step);
    next = step.undoes;
  }
  const [asked] = steps;
  if (asked !== undefined && asked.undoneByOperation !== null) {
    const rule = `${id} is undone already; to make it stand again, undo what undid it (undoneBy)`;
    throw refusal('CONFLICT', ['input', 'activity'], rule);
  }
  checkAsLeft(steps);
  return steps;
}

/** What an undo made stand again and another has undone since is undone by that one: this one has nothing left to take back. */
function checkAsLeft(steps: readonly LoggedActivity[]): void {
  for (const [index, { id, undoneByOperation }] of steps.entries()) {
    const left = index % 2 === 1 ? (steps[index - 1]?.operation ?? null) : null;
    if (undoneByOperation === left) continue;
    const rule = `${id} was undone anew since: undo first what undid it (undoneBy)`;
    throw refusal('CONFLICT', ['input', 'activity'], rule);
  }
}

/** The first is undone by this write; each of the others stands where the one before it does not. */
function notesOf(steps: readonly LoggedActivity[], operation: string) {
  return steps.map(({ id }, index) => ({
    id,
    operation: index % 2 === 1 ? null : (steps[index - 1]?.operation ?? operation),
  }));
}

async function readToggled(
  writes: UndoWrites,
  transaction: ChangeTransaction,
  { at, subjectIds }: LoggedActivity,
  takesBack: boolean,
): Promise<ToggledThings> {
  const [nodes, edges] = await Promise.all([
    writes.changedNodes(transaction, subjectIds, at),
    writes.changedEdges(transaction, subjectIds, at),
  ]);
  const changesAt = await writes.standingAt(transaction, timesOf([...nodes, ...edges]));
  // Its own time says nothing of what is in its way.
  const others = new Map(changesAt).set(at, { standingIds: [at] });
  return toggleThings({ nodes, edges }, at, takesBack, others);
}

const isHidden = ({ isJudgement, label, status }: ToggledThings['nodes'][number]): boolean =>
  !isJudgement && label !== UNDONE_LABEL && status === UNDONE;
const isShown = ({ label, status }: ToggledThings['nodes'][number]): boolean =>
  label === UNDONE_LABEL && status !== UNDONE;
const UNDONE_LABEL = 'Undone';

/** What was recorded anew since, otherwise described, has left its place: what an undo took away comes back whole or not at all. */
function checkWhole([asked]: readonly LoggedActivity[], { nodes, edges, inTheWay }: ToggledThings): void {
  const taken = asked?.undoneThings ?? null;
  if (taken === null || inTheWay.length > 0) return;
  const isHere = ({ id }: { readonly id: string | null }): boolean => id?.includes(LEFT_ITS_ID) !== true;
  if (taken === nodes.length + edges.length && nodes.every(isHere) && edges.every(isHere)) return;
  const rule = 'some of what it took back was recorded anew since, otherwise described';
  throw refusal('CONFLICT', ['input', 'activity'], rule);
}

/** Follows the id that a thing had, where it has left that to another (ingestion/set-aside-undone). */
const LEFT_ITS_ID = '~';

/** Throws CONFLICT where something later rests on what would be undone, or where what would come back has no place. */
async function checkFree(
  writes: UndoWrites,
  transaction: ChangeTransaction,
  { nodes, edges, inTheWay }: ToggledThings,
): Promise<void> {
  const falls = nodes.filter((node) => node.status === UNDONE);
  const fallingNodes = new Set(falls.map(({ id }) => id));
  const fallingEdges = new Set(edges.filter(({ status }) => status === UNDONE).map(({ id }) => id));
  const found: InTheWay[] = [...inTheWay];
  for (const tie of falls.length === 0 ? [] : await writes.ties(transaction, [...fallingNodes])) {
    if (fallingNodes.has(tie.otherId) || (tie.edgeId !== null && fallingEdges.has(tie.edgeId))) continue;
    found.push({ thingId: tie.edgeId ?? tie.otherId, at: tie.recordedAt ?? '' });
  }
  const shown = new Set(nodes.filter(isShown).map(({ id }) => id));
  const missing = shown.size === 0 ? [] : await writes.missingEnds(transaction, [...shown]);
  const [end] = missing.filter(({ otherId, tookPlace }) => tookPlace || !shown.has(otherId));
  if (end !== undefined) {
    const rule = end.tookPlace
      ? `${end.id} was recorded anew since, as ${end.otherId}`
      : `${end.id} rests on ${end.otherId}, which is undone`;
    throw refusal('CONFLICT', ['input', 'activity'], rule);
  }
  if (found.length > 0) throw await conflictOf(writes, transaction, found);
}

/** A placeholder is one document: where it was found to be another meanwhile, what was undone does not come back beside it. */
async function checkLocated(
  writes: UndoWrites,
  transaction: ChangeTransaction,
  { edges }: ToggledThings,
): Promise<void> {
  const back = edges.filter(({ edgeType, status }) => edgeType === 'LOCATED_AS' && status !== UNDONE);
  if (back.length === 0) return;
  const own = new Set(back.map(({ fromId, toId }) => `${fromId} ${toId}`));
  const placeholderIds = [...new Set(back.map(({ fromId }) => fromId))];
  const located = await writes.locations(transaction, placeholderIds);
  const other = located.find(({ id, locatedAsId }) => !own.has(`${id} ${locatedAsId}`));
  if (other === undefined) return;
  const rule = `${other.id} is located as ${other.locatedAsId} meanwhile: undo that first`;
  throw refusal('CONFLICT', ['input', 'activity'], rule);
}

async function conflictOf(
  writes: UndoWrites,
  transaction: ChangeTransaction,
  inTheWay: readonly InTheWay[],
): Promise<Error> {
  const times = [...new Set(inTheWay.map(({ at }) => at))];
  const standing = await writes.standingAt(transaction, times);
  const named = inTheWay.slice(0, MOST_NAMED).map(({ thingId, at }) => {
    const by = standing.get(at)?.standingIds.join(', ') ?? '';
    return by === '' ? thingId : `${thingId} by ${by}`;
  });
  const more = inTheWay.length - named.length;
  const rest = more > 0 ? ` and ${String(more)} more` : '';
  const rule = `something later rests on it: ${named.join('; ')}${rest}`;
  return refusal('CONFLICT', ['input', 'activity'], rule);
}

async function write(
  writes: UndoWrites,
  transaction: ChangeTransaction,
  { nodes, edges }: ToggledThings,
): Promise<void> {
  await writes.setStatuses(
    transaction,
    nodes.map(({ id, status }) => ({ id, status })),
    edges,
  );
  const hidden = nodes.filter(isHidden).map(({ id }) => id);
  const shown = nodes.filter(isShown).map(({ id }) => id);
  if (hidden.length > 0) await writes.hide(transaction, hidden);
  if (shown.length > 0) await writes.show(transaction, shown);
}

/** Returns the ids of what else has other figures by what followed. */
async function followAll(
  transaction: ChangeTransaction,
  { nodes }: ToggledThings,
  follow: UndoOptions['follow'],
): Promise<readonly string[]> {
  const changedIds: string[] = [];
  for (const { id, label, ofIds, status, isJudgement } of nodes) {
    const followed = isJudgement ? follow[label] : undefined;
    const also = await followed?.(transaction, { id, ofIds, stands: status === 'CONFIRMED' });
    const { claimIds = [], sourceIds = [], documentIds = [] } = also ?? {};
    changedIds.push(...claimIds, ...sourceIds, ...documentIds);
  }
  return changedIds;
}

function changesOf(ids: readonly string[]) {
  const of = (kind: string): string[] => [...new Set(ids)].filter((id) => idKind(id) === kind);
  return { claimIds: of('claim'), sourceIds: of('source'), documentIds: of('document') };
}
